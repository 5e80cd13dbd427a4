namespace Holdfast.Cli;

/// <summary>One request to run a course, and all the ways of showing it.</summary>
internal sealed record Run(Desk Desk, Course Course, RunOptions Options, int Persons, int TicksPerSample, IReadOnlyList<Channel> Shown, IReadOnlyList<Channel>? Asked, Format Format, CancellationToken Cancel)
{
    private const long MostValues = 500_000_000;
    private Trajectory? one;
    private Ensemble? many;

    private Trajectory One => one ??= Simulator.RunOne(Course, Options);

    private Ensemble Many => many ??= RunMany();

    private WideTable Table => new(Course, Options, Persons, TicksPerSample);

    /// <summary>Writes the result.</summary>
    public void Show()
    {
        TextWriter plain = Desk.Screen.Plain;
        switch (Format)
        {
            case Format.Csv:
                Desk.Screen.Work("Running", done =>
                {
                    Table.WriteCsv(plain, done, Cancel);
                    return 0;
                });
                break;
            case Format.Json when Persons == 1:
                new PersonPage(One, Shown).Json(plain, TicksPerSample);
                break;
            case Format.Json:
                new PeoplePage(Many, Shown).Json(plain);
                break;
            default:
                if (Persons == 1)
                {
                    new PersonPage(One, Shown).Show(Desk.Screen);
                }
                else
                {
                    new PeoplePage(Many, Shown).Show(Desk.Screen);
                }

                break;
        }
    }

    /// <summary>Writes every person's curves to a Parquet file.</summary>
    public void Parquet(string file) => Desk.WriteFile(file, stream => Desk.Screen.Work("Writing " + Path.GetFileName(file), done =>
    {
        ParquetTable.Write(Table, stream, done, Cancel).GetAwaiter().GetResult();
        return 0;
    }));

    /// <summary>The picture of it.</summary>
    public Figures.Figure Picture() => Persons == 1 ? Pictures.Person(One, Asked) : Pictures.People(Many, Asked);

    private Ensemble RunMany()
    {
        double values = (Course.Lasts.InDays * Options.TicksPerDay / TicksPerSample) * Channel.Count * Persons;
        if (values > MostValues)
        {
            throw new Halt(ExitCode.Usage, $"That would keep {values / 1e6:0} million values at once. Take fewer persons or a longer --every, or write them out with --csv or --parquet.");
        }

        return Desk.Screen.Work("Running", done => Simulator.RunMany(Course, Options, Persons, TicksPerSample, n => done((double)n / Persons), Cancel));
    }
}
