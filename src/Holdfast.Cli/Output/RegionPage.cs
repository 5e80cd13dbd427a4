using System.Globalization;
using Holdfast.Lab;
using Spectre.Console;
using Region = Holdfast.Lab.Region;

namespace Holdfast.Cli;

/// <summary>Where phenomena hold: the share of points, what breaks, and what decides.</summary>
internal sealed class RegionPage(IReadOnlyList<Region> regions, RunOptions options, double widen, bool overview)
{
    private const int MostRows = 12;

    /// <summary>A value in a factor's unit, short.</summary>
    public static string Value(double value) => value.ToString("G3", CultureInfo.InvariantCulture);

    /// <summary>Writes it.</summary>
    public void Show(Screen screen, Format format)
    {
        switch (format)
        {
            case Format.Json:
                Data.Json(screen.Plain, new
                {
                    Model = Catalogue.ModelVersion,
                    options.Seed,
                    Widen = widen,
                    Phenomena = regions.Select(r => new
                    {
                        r.Phenomenon.Id,
                        r.Phenomenon.Says,
                        Design = r.Design.Words,
                        r.Design.Points,
                        r.Persons,
                        r.Share,
                        Sentence = RegionSentence.Of(r),
                        Expectations = r.Expectations.Select((e, i) => new { r.Phenomenon.Expectations[i].Says, Share = e }),
                        LeftAsSet = WideFactors.SetBy(r.Phenomenon.Courses.Values).Select(t => Words.Of(t)),
                        Factors = r.Strips.Select(s => new { s.Factor.Name, s.Factor.Unit, s.Difference, s.IsClear, s.Parts }),
                    }),
                });
                break;
            case Format.Csv:
                Data.CsvLine(screen.Plain, "phenomenon", "factor", "unit", "part", "from", "to", "points", "holding", "share", "share_low", "share_high", "difference", "difference_low", "difference_high", "clear");
                foreach ((Region r, RegionStrip s) in regions.SelectMany(r => r.Strips.Select(s => (r, s))))
                {
                    for (int p = 0; p < s.Parts.Count; p++)
                    {
                        RegionPart part = s.Parts[p];
                        Data.CsvLine(screen.Plain, r.Phenomenon.Id, s.Factor.Name, s.Factor.Unit, p + 1, part.From, part.To, part.Points, part.Holding, part.Share.Value, part.Share.Low, part.Share.High, s.Difference.Value, s.Difference.Low, s.Difference.High, s.IsClear ? "yes" : "no");
                    }
                }

                break;
            case Format.People when overview:
                Overview(screen.Out);
                break;
            default:
                foreach (Region region in regions)
                {
                    ForPeople(screen.Out, region);
                }

                break;
        }
    }

    private void Overview(IAnsiConsole to)
    {
        Table table = Tables.Plain("", "where it holds, and where it breaks", "clear factors, by fifths of their range");
        foreach (Region r in regions)
        {
            string[] strips = [.. r.Strips.Where(s => s.IsClear).Take(RegionSentence.MostFactors).Select(s => $"{RegionSentence.Draw(s)} {s.Factor.Name}")];
            table.AddRow($"[bold]{Markup.Escape(r.Phenomenon.Id)}[/]", Markup.Escape($"{r.Phenomenon.Says} {RegionSentence.Of(r)}"), Markup.Escape(string.Join(Environment.NewLine, strips)));
        }

        to.Write(table);
        Region one = regions[0];
        to.MarkupLine($"[grey]{Say.Count(one.Design.Points, "point")} of {Say.Count(one.Persons, "person")} each, seed {options.Seed}, model {Catalogue.ModelVersion}; numbers, and the odds of shares, go {widen:0.##} times either way. Intervals are of 95% and of points. By this theory.[/]");
    }

    private void ForPeople(IAnsiConsole to, Region region)
    {
        Phenomenon p = region.Phenomenon;
        to.MarkupLine($"[bold]{Markup.Escape(p.Id)}[/] {Markup.Escape(p.Says)}");
        to.WriteLine($"Holds at {Interval(region.Share)} of {Say.Count(region.Design.Points, "point")} of {Say.Count(region.Persons, "person")} each, seed {options.Seed}; numbers, and the odds of shares, go {widen:0.##} times either way.");
        for (int e = 0; e < region.Expectations.Count; e++)
        {
            to.MarkupLine($"[grey]  · {Markup.Escape(p.Expectations[e].Says)}: {Interval(region.Expectations[e])}[/]");
        }

        Trait[] set = [.. WideFactors.SetBy(p.Courses.Values)];
        if (set.Length > 0)
        {
            to.MarkupLine($"[grey]Left as the courses set them: {string.Join(", ", set.Select(t => Words.Of(t)))}.[/]");
        }

        Table table = Tables.Plain("factor", "#range", "share of points that hold, by fifths of the range", "#upper less lower half", "#95% interval", "");
        foreach (RegionStrip s in region.Strips.Take(MostRows))
        {
            table.AddRow(
                Markup.Escape(s.Factor.Name),
                $"{Value(s.Parts[0].From)} to {Value(s.Parts[^1].To)}",
                string.Join("  ", s.Parts.Select(x => x.Points == 0 ? "–" : Say.Share(x.Share.Value))),
                Say.Change(s.Difference.Value),
                $"{Say.Change(s.Difference.Low)} to {Say.Change(s.Difference.High)}",
                s.IsClear ? "clear" : "");
        }

        to.Write(table);
        int clear = region.Strips.Count(s => s.IsClear);
        to.MarkupLine($"[grey]{Say.Count(clear, "factor is", "factors are")} clear beyond chance among {region.Strips.Count} looked at; of the others this many points do not tell. By this theory.[/]");
    }

    private static string Interval(Estimate e) => $"{Say.Share(e.Value)} ({Say.Share(e.Low)} to {Say.Share(e.High)})";
}
