using Spectre.Console;

namespace Holdfast.Cli;

/// <summary>A contrast as a table, largest differences first.</summary>
/// <param name="contrast">The contrast.</param>
/// <param name="shown">The curves to show; empty: all that differ.</param>
internal sealed class ContrastPage(Contrast contrast, IReadOnlyList<Channel> shown)
{
    private const double SmallestTold = 0.01;

    /// <summary>Writes it.</summary>
    public void Show(Screen screen, Format format)
    {
        ContrastRow[] rows = [.. contrast.Rows
            .Where(r => shown.Count > 0 ? shown.Contains(r.Channel) : format != Format.People || r.Differs)
            .OrderBy(r => r.IsNumber).ThenByDescending(r => Math.Abs(r.Difference.Median))];
        switch (format)
        {
            case Format.Json:
                Data.Json(screen.Plain, new
                {
                    First = contrast.First.Title,
                    Second = contrast.Second.Title,
                    FromDay = contrast.From.InDays,
                    ToDay = contrast.To.InDays,
                    contrast.Options.Seed,
                    contrast.Persons,
                    contrast.Replicates,
                    Curves = rows.Select(r => new { Curve = r.Channel.Key, Statistic = r.Words, r.First, r.Second, Difference = r.Difference.Median, r.Difference.Low, r.Difference.High, r.Higher, r.Lower }),
                });
                break;
            case Format.Csv:
                Data.CsvLine(screen.Plain, "curve", "statistic", "first", "second", "difference", "low", "high", "higher", "lower");
                foreach (ContrastRow r in rows)
                {
                    Data.CsvLine(screen.Plain, Data.Column(r.Channel), r.Words, r.First, r.Second, r.Difference.Median, r.Difference.Low, r.Difference.High, r.Higher, r.Lower);
                }

                break;
            default:
                ForPeople(screen.Out, rows);
                break;
        }
    }

    private void ForPeople(IAnsiConsole to, ContrastRow[] rows)
    {
        to.MarkupLine($"1  [bold]{Markup.Escape(contrast.First.Title)}[/]");
        to.MarkupLine($"2  [bold]{Markup.Escape(contrast.Second.Title)}[/]");
        string averaged = contrast.Replicates > 1 ? $", each the mean of {contrast.Replicates} runs" : "";
        to.MarkupLine($"[grey]{Say.Count(contrast.Persons, "person")} of seed {contrast.Options.Seed}{averaged}; {MomentText.Write(contrast.From)} to {MomentText.Write(contrast.To)}[/]");
        if (!rows.Any(r => r.Differs))
        {
            to.WriteLine("Nothing differs in anybody.");
            return;
        }

        Table table = Tables.Plain("curve", "", "#1", "#2", "#2 minus 1", "#95% interval", "#higher in 2", "#lower in 2");
        ContrastRow[] told = shown.Count > 0 ? rows : [.. rows.Where(r => Math.Abs(r.Difference.Median) >= SmallestTold)];
        foreach (ContrastRow r in told)
        {
            ExpectationResult d = r.Difference;
            string colour = d.Low > 0 ? "green" : d.High < 0 ? "red" : "default";
            table.AddRow(r.Channel.Key, $"[grey]{r.Words}[/]", Say.Level(r.First), Say.Level(r.Second), $"[{colour}]{Say.Change(d.Median)}[/]", $"{Say.Change(d.Low)} to {Say.Change(d.High)}", Say.Share(r.Higher), Say.Share(r.Lower));
        }

        to.Write(table);
        if (told.Length < rows.Length)
        {
            to.MarkupLine($"[grey]{Say.Count(rows.Length - told.Length, "more curve")} differ by less than {Say.Level(SmallestTold)} in the median: {string.Join(", ", rows.Except(told).Select(r => r.Channel.Key))}.[/]");
        }

        to.WriteLine("Medians over persons; the difference is of each person with herself. By this theory.");
    }
}
