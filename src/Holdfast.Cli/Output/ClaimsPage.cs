using Spectre.Console;

namespace Holdfast.Cli;

/// <summary>What was seen of the phenomena: one line each, and below it what was expected where it fails.</summary>
internal sealed class ClaimsPage(IReadOnlyList<PhenomenonResult> results, RunOptions options)
{
    /// <summary>Writes it.</summary>
    public void Show(Screen screen, Format format, bool all)
    {
        switch (format)
        {
            case Format.Json:
                Data.Json(screen.Plain, new
                {
                    Model = Catalogue.ModelVersion,
                    options.Seed,
                    Persons = results.FirstOrDefault()?.Persons ?? 0,
                    options.Lesions,
                    options.Switches,
                    Hold = results.Count(r => r.Holds),
                    Phenomena = results.Select(r => new
                    {
                        r.Phenomenon.Id,
                        r.Phenomenon.Says,
                        r.Phenomenon.Claims,
                        r.Holds,
                        Expectations = r.Expectations.Select(e => new
                        {
                            e.Expectation.Says,
                            Must = Words.Of(e.Expectation.Must),
                            e.Expectation.By,
                            e.Expectation.Relative,
                            AskedShare = e.Expectation.Share,
                            e.Share,
                            e.ShareLow,
                            e.ShareHigh,
                            e.Median,
                            e.Low,
                            e.High,
                            e.Opposite,
                            e.Holds,
                        }),
                    }),
                });
                break;
            case Format.Csv:
                Data.CsvLine(screen.Plain, "phenomenon", "claims", "expectation", "must", "by", "relative", "asked_share", "share", "share_low", "share_high", "median", "low", "high", "opposite", "holds");
                foreach ((PhenomenonResult r, ExpectationResult e) in results.SelectMany(r => r.Expectations.Select(e => (r, e))))
                {
                    Data.CsvLine(screen.Plain, r.Phenomenon.Id, string.Join(' ', r.Phenomenon.Claims), e.Expectation.Says, Words.Of(e.Expectation.Must), e.Expectation.By, e.Expectation.Relative ? "yes" : "no", e.Expectation.Share, e.Share, e.ShareLow, e.ShareHigh, e.Median, e.Low, e.High, e.Opposite, e.Holds ? "yes" : "no");
                }

                break;
            default:
                ForPeople(screen.Out, all);
                break;
        }
    }

    private void ForPeople(IAnsiConsole to, bool all)
    {
        Table table = Tables.Plain("", "what must be seen", "#seen in", "#of asked", "#median effect", "#95% interval", "");
        foreach (PhenomenonResult r in results)
        {
            ExpectationResult weakest = r.Expectations.FirstOrDefault(e => !e.Holds) ?? r.Weakest;
            Row(table, $"[bold]{Markup.Escape(r.Phenomenon.Id)}[/]", $"{Markup.Escape(r.Phenomenon.Says)} [grey]{string.Join(' ', r.Phenomenon.Claims)}[/]", weakest, r.Holds);
            if (all || !r.Holds)
            {
                foreach (ExpectationResult e in r.Expectations)
                {
                    Row(table, "", "  · " + Markup.Escape(e.Expectation.Says), e, e.Holds);
                }
            }
        }

        to.Write(table);
        int hold = results.Count(r => r.Holds);
        string changed = options.Lesions.Count + options.Switches.Count == 0 ? "" : $" With {string.Join(", ", options.Lesions.Select(l => $"'{l}' off").Concat(options.Switches.Select(s => $"{s.Key}={s.Value}")))}.";
        to.MarkupLine($"[{(hold == results.Count ? "green" : "red")}]{hold} of {results.Count} hold[/]: {Say.Count(results[0].Persons, "person")}, seed {options.Seed}, model {Catalogue.ModelVersion}.{Markup.Escape(changed)}");
        to.MarkupLine("[grey]A line shows the expectation that decides: the share of persons in whom it is seen, the share that is asked, the median over persons.[/]");
    }

    private static void Row(Table table, string id, string says, ExpectationResult e, bool holds)
    {
        bool relative = e.Expectation.Relative;
        string Effect(double value) => relative ? (value > 0 ? "+" : "") + Say.Share(value) : Say.Part(value);
        table.AddRow(id, says, Say.Share(e.Share), Say.Share(e.Expectation.Share), Effect(e.Median), $"{Effect(e.Low)} to {Effect(e.High)}", holds ? "[green]holds[/]" : "[red]fails[/]");
    }
}
