using Spectre.Console;

namespace Holdfast.Cli;

/// <summary>What a diary leaves open about the persons of the model who could have written it.</summary>
internal sealed class PosteriorPage(Course course, Posterior posterior, IReadOnlyList<Channel> shown)
{
    private const int LabelWidth = 16;

    private const string Calibration = "How often such intervals hold the truth was tried on simulated diaries of 60 days in the course 'attuned' (docs/inference.md); for other diaries, 'holdfast recover' tries it.";

    /// <summary>Writes it.</summary>
    public void Show(Screen screen, Format format)
    {
        (Channel Channel, int Day, double Low, double Middle, double High)[] paths = Paths();
        switch (format)
        {
            case Format.Json:
                Data.Json(screen.Plain, new
                {
                    course.Title,
                    Model = Catalogue.ModelVersion,
                    posterior.Options.Seed,
                    posterior.Options.Particles,
                    posterior.Diary.Days,
                    posterior.Diary.Answers,
                    posterior.LogEvidence,
                    Calibration,
                    posterior.Walks,
                    LeastContraction = RecoveryRow.LeastContraction,
                    Unknowns = Unknowns().Select(u => new { u.Unknown.Name, Kind = Words.Of(u.Unknown.Kind.ToString()), u.Unknown.Unit, u.Low, u.Middle, u.High, u.SpreadLeft, Told = IsTold(u.SpreadLeft) }),
                    Paths = shown.ToDictionary(c => c.Key, c => paths.Where(p => p.Channel == c).Select(p => new { p.Day, p.Low, p.Middle, p.High })),
                    Checks = posterior.Check().Select(c => new { Curve = c.Channel.Key, c.What, c.Diary, c.Low, c.High, c.ShareBelow }),
                });
                break;
            case Format.Csv:
                Data.CsvLine(screen.Plain, "curve", "day", "low", "middle", "high");
                foreach ((Channel channel, int day, double low, double middle, double high) in paths)
                {
                    Data.CsvLine(screen.Plain, channel.Key, day, low, middle, high);
                }

                break;
            default:
                ForPeople(screen, paths);
                break;
        }
    }

    private static bool IsTold(double left) => 1 - left >= RecoveryRow.LeastContraction;

    private IEnumerable<(Unknown Unknown, double Low, double Middle, double High, double SpreadLeft)> Unknowns()
    {
        for (int u = 0; u < posterior.Space.Count; u++)
        {
            (double low, double middle, double high) = Posterior.Interval(posterior.Values(u));
            yield return (posterior.Space.Unknowns[u], low, middle, high, posterior.SpreadLeft(u));
        }
    }

    private (Channel Channel, int Day, double Low, double Middle, double High)[] Paths()
    {
        float[][] paths = posterior.Paths(shown);
        return [.. Enumerable.Range(0, paths.Length).Select(k =>
        {
            (double low, double middle, double high) = Posterior.Interval([.. paths[k].Select(v => (double)v)]);
            return (shown[k / posterior.Diary.Days], (k % posterior.Diary.Days) + 1, low, middle, high);
        })];
    }

    private void ForPeople(Screen screen, (Channel Channel, int Day, double Low, double Middle, double High)[] paths)
    {
        IAnsiConsole to = screen.Out;
        to.MarkupLine($"[bold]{Markup.Escape(course.Title)}[/]: {Say.Count(posterior.Diary.CheckIns.Count, "check-in")} in {posterior.Diary.Days} days");
        to.WriteLine("Persons of this model who could have written this diary. They are invented; they are not whoever wrote it.");
        Table table = Tables.Plain("unknown", "#90% interval", "#median", "#spread left", "");
        foreach ((Unknown unknown, double low, double middle, double high, double left) in Unknowns().Where(u => u.Unknown.Kind != UnknownKind.Parameter || IsTold(u.SpreadLeft)))
        {
            table.AddRow(Markup.Escape(unknown.Name), Say.Between(low, high), Say.Level(middle), Say.Level(left), IsTold(left) ? "" : "[grey]not told by this diary[/]");
        }

        to.Write(table);
        int columns = Math.Clamp(screen.Width - LabelWidth - 40, 20, 60);
        to.MarkupLine("[grey]Hidden paths: median over persons who fit; first and last day, 90% interval on the last.[/]");
        foreach (Channel channel in shown)
        {
            (Channel Channel, int Day, double Low, double Middle, double High)[] own = [.. paths.Where(p => p.Channel == channel)];
            string line = Spark.Draw(Spark.Columns([.. own.Select(p => (float)p.Middle)], columns), 1);
            to.MarkupLine($"{channel.Key,-LabelWidth}  {Say.Level(own[0].Middle),5} [teal]{line}[/] {Say.Level(own[^1].Middle),5}  [grey]{Say.Between(own[^1].Low, own[^1].High)}[/]");
        }

        PredictiveCheck[] odd = [.. posterior.Check().Where(c => c.ShareBelow is < 0.025 or > 0.975)];
        to.WriteLine();
        to.WriteLine(odd.Length == 0
            ? "The model writes diaries like this one: mean, spread and daily change of every curve lie where its own diaries have them."
            : "The model does not write diaries like this one: " + string.Join("; ", odd.Select(c => $"the {c.What} of {c.Channel.Key} is {Say.Level(c.Diary)}, the model's {Say.Between(c.Low, c.High)}")) + ". Then nothing above should be trusted.");
        to.WriteLine($"Log evidence {Say.Level(posterior.LogEvidence)}, {posterior.Particles} particles, {posterior.Walks.ToString("N0", System.Globalization.CultureInfo.InvariantCulture)} walks, seed {posterior.Options.Seed}, model {Catalogue.ModelVersion}.");
        to.WriteLine(Calibration);
        to.WriteLine("By this theory, for research. It is no forecast, no measurement of a person, and no advice.");
    }
}
