using Spectre.Console;

namespace Holdfast.Cli;

/// <summary>One request to compare alterations of the theory by their phenomena, and the ways of showing what came of it.</summary>
internal sealed class AlterationRun(Desk desk, IReadOnlyList<Phenomenon> phenomena, IReadOnlyList<Alteration> alterations, RunOptions options, int persons, string heading)
{
    private AlterationResult[]? results;

    /// <summary>Runs it once; afterwards gives what came of it.</summary>
    public AlterationResult[] Results(CancellationToken cancel) => results ??= desk.Screen.Work("Comparing", done =>
    {
        List<AlterationResult> all = [];
        foreach (AlterationResult one in new AlterationStudy(phenomena, alterations, options, persons).Run(cancel))
        {
            all.Add(one);
            done((double)all.Count / alterations.Count);
        }

        return all.ToArray();
    });

    /// <summary>Writes the result.</summary>
    public void Show(Format format, CancellationToken cancel)
    {
        AlterationResult[] all = Results(cancel);
        switch (format)
        {
            case Format.Json:
                Json(all);
                break;
            case Format.Csv:
                AlterationTable.Write(desk.Screen.Plain, all);
                break;
            default:
                ForPeople(desk.Screen.Out, all);
                break;
        }
    }

    private void Json(AlterationResult[] all) => Data.Json(desk.Screen.Plain, new
    {
        Model = Catalogue.ModelVersion,
        options.Seed,
        options.FirstPerson,
        Persons = persons,
        options.Lesions,
        options.Switches,
        NeededByNone = NeededByNone(all).Select(a => a.Name),
        Alterations = all.Select(r => new
        {
            r.Alteration.Name,
            r.Alteration.Group,
            r.Alteration.Says,
            r.Alteration.Against,
            Falls = r.Fallen.Select(p => p.Phenomenon),
            Lost = r.Fallen.Where(p => p.IsLost).Select(p => p.Phenomenon),
            r.Phenomena,
        }),
    });

    private void ForPeople(IAnsiConsole to, AlterationResult[] all)
    {
        Table table = Tables.Plain(heading, "falls (share of persons, before → with it; 95% interval of the fall)", "no longer holds");
        foreach (AlterationResult r in all)
        {
            string falls = string.Join(Environment.NewLine, r.Fallen.Select(p => $"[bold]{p.Phenomenon}[/] {Say.Share(p.Before)} → {Say.Share(p.Share)} [grey]({Say.Share(Math.Round(p.FallLow, 2))} to {Say.Share(Math.Round(p.FallHigh, 2))})[/]"));
            string lost = string.Join(", ", r.Fallen.Where(p => p.IsLost).Select(p => p.Phenomenon));
            table.AddRow(Markup.Escape(r.Alteration.Name), falls.Length == 0 ? "[grey]nothing[/]" : falls, lost);
        }

        to.Write(table);
        Alteration[] none = [.. NeededByNone(all)];
        if (none.Length > 0)
        {
            to.WriteLine($"Nothing falls with: {string.Join(", ", none.Select(a => $"'{a.Name}'"))}.");
        }

        to.MarkupLine($"[grey]{Say.Count(all[0].Phenomena.Count, "phenomenon", "phenomena")}, {Say.Count(persons, "person")} of seed {options.Seed}, model {Catalogue.ModelVersion}. A phenomenon falls when the expectation that decides is seen in fewer persons by more than one in ten, and the interval lies above 0; it may hold all the same. By this theory.[/]");
    }

    private static IEnumerable<Alteration> NeededByNone(AlterationResult[] all) => all.Where(r => r.Fallen.Count == 0).Select(r => r.Alteration);
}
