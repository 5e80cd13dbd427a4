using System.Globalization;
using Spectre.Console;

namespace Holdfast.Cli;

/// <summary>Many persons in one course: medians over time, how far persons differ, in which modes they are, and the hazards.</summary>
internal sealed class PeoplePage(EnsembleSummary summary, IReadOnlyList<Channel> shown)
{
    private const int LabelWidth = 18, WidthForAll = 96;

    private static readonly double[] Quantiles = [0.05, 0.25, 0.5, 0.75, 0.95];

    private static readonly Mode[] AllModes = Enum.GetValues<Mode>();

    private static readonly (Outcome Hazard, string Says)[] Expected =
        [(Outcome.Asking, "requests"), (Outcome.Faltering, "cold or hurt answers"), (Outcome.Leaving, "leaving"), (Outcome.Dismissal, "an ending by the helper")];

    /// <summary>Writes it for people.</summary>
    public void Show(Screen screen)
    {
        IAnsiConsole to = screen.Out;
        bool wide = screen.Width >= WidthForAll;
        int columns = Math.Clamp(screen.Width - LabelWidth - (wide ? 46 : 16), 24, 96);
        int last = summary.Samples - 1;
        to.MarkupLine($"[bold]{Markup.Escape(summary.Course.Title)}[/]");
        to.MarkupLine($"[grey]{Say.Count(summary.Persons, "person")} of seed {summary.Options.Seed}, from number {summary.Options.FirstPerson}; {summary.Course.Lasts}[/]");
        to.WriteLine();
        to.MarkupLine($"[grey]{"median over persons",-LabelWidth}  begins {new string(' ', columns - 1)} ends{(wide ? "  half of them   nine in ten" : "")}[/]");
        foreach (Channel channel in shown)
        {
            float[] medians = Each(s => summary.Quantile(channel, s, 0.5));
            string line = Spark.Draw(Spark.Columns(medians, columns), Math.Max(1, medians.Max()));
            string half = Say.Between(summary.Quantile(channel, last, 0.25), summary.Quantile(channel, last, 0.75));
            string most = Say.Between(summary.Quantile(channel, last, 0.05), summary.Quantile(channel, last, 0.95));
            to.MarkupLine($"{channel.Key,-LabelWidth}  {Say.Level(medians[0]),5} [teal]{line}[/] {Say.Level(medians[^1]),5}{(wide ? $"  [grey]{half,-13}  {most}[/]" : "")}");
        }

        to.MarkupLine($"[grey]{"week",-LabelWidth}        {TimeRuler.Draw(summary.Course.Lasts.InDays, columns)}[/]");
        to.WriteLine();
        to.WriteLine($"At the end: {string.Join(", ", AllModes.Where(m => summary.ShareIn(m, last) > 0).OrderByDescending(m => summary.ShareIn(m, last)).Select(m => $"{Words.Of(m.ToString())} {Say.Share(Math.Round(summary.ShareIn(m, last), 3))}"))}.");
        if (last > 0)
        {
            to.WriteLine($"To be expected per person over the course: {string.Join(", ", Expected.Select(e => $"{e.Says} {OverCourse(e.Hazard)}"))}.");
        }

        to.WriteLine($"Underground for {Say.Share(Math.Round(Underground(), 3))} of the time, over all persons. By this theory, for invented people.");
    }

    /// <summary>Writes it as JSON: for each curve its mean, spread and quantiles at each sample; the modes; the hazards per week.</summary>
    public void Json(TextWriter to) => Data.Json(to, new
    {
        summary.Course.Title,
        Model = Catalogue.ModelVersion,
        summary.Options.Seed,
        FirstPerson = summary.Options.FirstPerson,
        summary.Persons,
        Days = summary.Course.Lasts.InDays,
        Day = Enumerable.Range(0, summary.Samples).Select(summary.DayOf),
        Curves = shown.ToDictionary(c => c.Key, c => new
        {
            Mean = Each(s => summary.Mean(c, s)),
            StandardDeviation = Each(s => summary.StandardDeviation(c, s)),
            StandardError = Each(s => summary.StandardError(c, s)),
            Quantiles = Quantiles.ToDictionary(Name, q => Each(s => summary.Quantile(c, s, q))),
            QuantilesWithin = Each(s => EnsembleSummary.QuantileError(c, summary.Highest(c, s))),
        }),
        Modes = AllModes.ToDictionary(m => Words.Of(m.ToString()), m => new
        {
            Share = Each(s => summary.ShareIn(m, s)),
            Low = Each(s => summary.ShareInterval(m, s).Low),
            High = Each(s => summary.ShareInterval(m, s).High),
        }),
        ExpectedPerWeek = Expected.ToDictionary(e => Words.Of(e.Hazard.ToString()), e => new
        {
            Mean = Between(s => summary.PerWeek(e.Hazard, s)),
            StandardError = Between(s => summary.PerWeekError(e.Hazard, s)),
        }),
    });

    /// <summary>
    /// Writes it as comma-separated values: a row for each sample and each curve, mode and hazard. A mode's mean is the share
    /// of persons in it; a hazard's the events expected per week since the sample before.
    /// </summary>
    public void Csv(TextWriter to)
    {
        Data.CsvLine(to, ["day", "kind", "name", "mean", "standard_error", "standard_deviation", "lowest", .. Quantiles.Select(q => "q" + Name(q)[2..].PadRight(2, '0')), "highest"]);
        string[] nothing = [.. Enumerable.Repeat("", Quantiles.Length + 3)];
        for (int sample = 0; sample < summary.Samples; sample++)
        {
            int s = sample;
            double day = summary.DayOf(s);
            foreach (Channel c in shown)
            {
                Data.CsvLine(to, [day, "curve", c.Key, summary.Mean(c, s), summary.StandardError(c, s), summary.StandardDeviation(c, s), summary.Lowest(c, s), .. Quantiles.Select(q => (object)summary.Quantile(c, s, q)), summary.Highest(c, s)]);
            }

            foreach (Mode m in AllModes)
            {
                double share = summary.ShareIn(m, s);
                Data.CsvLine(to, [day, "mode", Words.Of(m.ToString()), share, Math.Sqrt(share * (1 - share) / summary.Persons), .. nothing]);
            }

            foreach ((Outcome hazard, _) in s == 0 ? [] : Expected)
            {
                Data.CsvLine(to, [day, "per week", Words.Of(hazard.ToString()), summary.PerWeek(hazard, s), summary.PerWeekError(hazard, s), .. nothing]);
            }
        }
    }

    private static string Name(double q) => q.ToString(CultureInfo.InvariantCulture);

    private float[] Each(Func<int, double> at) => [.. Enumerable.Range(0, summary.Samples).Select(s => (float)at(s))];

    private double[] Between(Func<int, double> at) => [.. Enumerable.Range(1, summary.Samples - 1).Select(at)];

    private string OverCourse(Outcome hazard)
    {
        double weeks = summary.DayOf(1) / 7;
        double sum = Between(s => summary.PerWeek(hazard, s)).Sum() * weeks;
        return sum.ToString(sum >= 10 ? "0" : sum >= 0.095 ? "0.0#" : "0.0##", CultureInfo.InvariantCulture);
    }

    private double Underground() => Enumerable.Range(0, summary.Samples).Average(s => summary.ShareIn(Mode.Underground, s));
}
