using Spectre.Console;

namespace Holdfast.Cli;

/// <summary>Many persons in one course: medians over time, and how far persons differ.</summary>
internal sealed class PeoplePage(Ensemble ensemble, IReadOnlyList<Channel> shown)
{
    private const int LabelWidth = 18, WidthForAll = 96;

    private static readonly double[] Quantiles = [0.05, 0.25, 0.5, 0.75, 0.95];

    /// <summary>Writes it for people.</summary>
    public void Show(Screen screen)
    {
        IAnsiConsole to = screen.Out;
        bool wide = screen.Width >= WidthForAll;
        int columns = Math.Clamp(screen.Width - LabelWidth - (wide ? 46 : 16), 24, 96);
        int last = ensemble.Samples - 1;
        to.MarkupLine($"[bold]{Markup.Escape(ensemble.Course.Title)}[/]");
        to.MarkupLine($"[grey]{Say.Count(ensemble.Persons, "person")} of seed {ensemble.Options.Seed}, from number {ensemble.Options.FirstPerson}; {ensemble.Course.Lasts}[/]");
        to.WriteLine();
        to.MarkupLine($"[grey]{"median over persons",-LabelWidth}  begins {new string(' ', columns - 1)} ends{(wide ? "  half of them   nine in ten" : "")}[/]");
        foreach (Channel channel in shown)
        {
            float[] medians = [.. Enumerable.Range(0, ensemble.Samples).Select(s => ensemble.Quantile(channel, s, 0.5))];
            string line = Spark.Draw(Spark.Columns(medians, columns), Math.Max(1, medians.Max()));
            string half = Say.Between(ensemble.Quantile(channel, last, 0.25), ensemble.Quantile(channel, last, 0.75));
            string most = Say.Between(ensemble.Quantile(channel, last, 0.05), ensemble.Quantile(channel, last, 0.95));
            to.MarkupLine($"{channel.Key,-LabelWidth}  {Say.Level(medians[0]),5} [teal]{line}[/] {Say.Level(medians[^1]),5}{(wide ? $"  [grey]{half,-13}  {most}[/]" : "")}");
        }

        to.MarkupLine($"[grey]{"week",-LabelWidth}        {TimeRuler.Draw(ensemble.Course.Lasts.InDays, columns)}[/]");
        to.WriteLine();
        to.WriteLine($"Underground for {Say.Share(Math.Round(Underground(), 3))} of the time, over all persons. By this theory, for invented people.");
    }

    /// <summary>Writes it as JSON: for each curve its mean and quantiles at each sample.</summary>
    public void Json(TextWriter to) => Data.Json(to, new
    {
        ensemble.Course.Title,
        Model = Catalogue.ModelVersion,
        ensemble.Options.Seed,
        FirstPerson = ensemble.Options.FirstPerson,
        ensemble.Persons,
        Days = ensemble.Course.Lasts.InDays,
        Day = Enumerable.Range(0, ensemble.Samples).Select(ensemble.DayOf),
        Curves = shown.ToDictionary(c => c.Key, c => new
        {
            Mean = Each(s => ensemble.Mean(c, s)),
            Quantiles = Quantiles.ToDictionary(q => q.ToString(System.Globalization.CultureInfo.InvariantCulture), q => Each(s => ensemble.Quantile(c, s, q))),
        }),
    });

    private float[] Each(Func<int, float> at) => [.. Enumerable.Range(0, ensemble.Samples).Select(at)];

    private double Underground() => Enumerable.Range(0, ensemble.Samples).Average(s => ensemble.Mean(Outcome.Underground, s));
}
