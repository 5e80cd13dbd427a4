using Holdfast.Figures;

namespace Holdfast.Cli;

/// <summary>One request to run a course, and all the ways of showing it.</summary>
internal sealed record Run(Desk Desk, Course Course, RunOptions Options, int Persons, int TicksPerSample, IReadOnlyList<Channel> Shown, IReadOnlyList<Channel>? Asked, Format Format, bool SummedUp, CancellationToken Cancel)
{
    private const long MostBins = 200_000_000;
    private Trajectory? one;
    private EnsembleSummary? many;

    private Trajectory One => one ??= Simulator.RunOne(Course, Options);

    private EnsembleSummary Many => many ??= RunMany();

    private WideTable Table => new(Course, Options, Persons, TicksPerSample);

    /// <summary>Writes the result.</summary>
    public void Show()
    {
        TextWriter plain = Desk.Screen.Plain;
        switch (Format)
        {
            case Format.Csv when SummedUp:
                new PeoplePage(Many, Shown).Csv(plain);
                break;
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
    public void Parquet(string file, IReadOnlyList<(string Name, string Text)> texts) => Desk.WriteFile(file, stream => Desk.Screen.Work("Writing " + Path.GetFileName(file), done =>
    {
        TrajectoryParquet.Write(stream, new(Course, texts, Options, Persons, TicksPerSample), Table.Batches(done, Cancel), Cancel).GetAwaiter().GetResult();
        return 0;
    }));

    /// <summary>The picture of it.</summary>
    public Figure Picture() => Persons == 1 ? Pictures.Person(One, Asked) : Pictures.People(Many, Asked);

    /// <summary>The curves that are summed up: those shown on the page, and those drawn, in their own order.</summary>
    public static Channel[] CurvesOf(IReadOnlyList<Channel> shown, IReadOnlyList<Channel>? asked) =>
        [.. shown.Concat(asked ?? EnsembleFigure.UsualChannels).Distinct().OrderBy(c => c.Index)];

    /// <summary>Halts when more bins would be counted into than fit.</summary>
    public static void Refuse(Course course, RunOptions options, IReadOnlyList<Channel> channels, int ticksPerSample)
    {
        int threads = options.Threads > 0 ? options.Threads : Environment.ProcessorCount;
        double bins = ((course.Lasts.InDays * options.TicksPerDay / ticksPerSample) + 1) * channels.Sum(c => (long)SummaryScale.Of(c).Bins) * threads;
        if (bins > MostBins)
        {
            throw new Halt(ExitCode.Usage, $"That would count into {bins / 1e6:0} million bins at once. Take a longer --every, fewer curves (--show) or fewer --threads, or write every person out with --csv or --parquet.");
        }
    }

    private EnsembleSummary RunMany()
    {
        Channel[] channels = CurvesOf(Shown, Asked);
        Refuse(Course, Options, channels, TicksPerSample);
        return Desk.Screen.Work("Running", done => Simulator.Summarise(Course, Options, Persons, channels, TicksPerSample, n => done((double)n / Persons), Cancel));
    }
}
