using Spectre.Console;

namespace Holdfast.Cli;

/// <summary>What comes back from diaries, and what does not.</summary>
internal sealed class RecoveryPage(Course course, PriorWalks prior, RecoveryOptions options, IReadOnlyList<RecoveryRow> rows, IReadOnlyList<RecoveredDiary> diaries)
{
    private readonly double walks = diaries.Average(d => d.Walks);

    /// <summary>Writes it.</summary>
    public void Show(Screen screen, Format format, bool all)
    {
        switch (format)
        {
            case Format.Json:
                Data.Json(screen.Plain, new
                {
                    course.Title,
                    Model = Catalogue.ModelVersion,
                    options.Seed,
                    options.Diaries,
                    prior.Days,
                    options.Missing,
                    Curves = prior.Channels.Select(c => c.Key),
                    options.Fit.Particles,
                    options.Fit.Rounds,
                    WalksPerDiary = walks,
                    LeastContraction = RecoveryRow.LeastContraction,
                    Rows = rows.Select(r => new
                    {
                        r.Name,
                        Kind = r.Kind is { } k ? Words.Of(k.ToString()) : "hidden curve",
                        r.SpreadLeft,
                        r.Contraction,
                        Identifiable = r.IsIdentifiable,
                        r.Covered,
                        r.Coverage,
                        CoverageLow = r.CoverageInterval.Low,
                        CoverageHigh = r.CoverageInterval.High,
                        Ranks = r.Bins,
                        ChiSquare = r.ChiSquareOfRanks,
                        r.P,
                    }),
                });
                break;
            case Format.Csv:
                Data.CsvLine(screen.Plain, "name", "kind", "spread_left", "identifiable", "covered", "diaries", "coverage", "coverage_low", "coverage_high", "chi_square", "p");
                foreach (RecoveryRow r in rows)
                {
                    Data.CsvLine(screen.Plain, r.Name, r.Kind is { } k ? Words.Of(k.ToString()) : "hidden curve", r.SpreadLeft, r.IsIdentifiable ? "yes" : "no", r.Covered, r.Diaries, r.Coverage, r.CoverageInterval.Low, r.CoverageInterval.High, r.ChiSquareOfRanks, r.P);
                }

                break;
            default:
                ForPeople(screen.Out, all);
                break;
        }
    }

    /// <summary>Writes each diary by itself, as comma-separated values: for each unknown the share of particles below the truth, whether the 90% interval holds it, and the spread left.</summary>
    public void Each(TextWriter to, bool all)
    {
        Data.CsvLine(to, "diary", "name", "rank", "held", "spread_left");
        foreach (RecoveredDiary d in diaries)
        {
            for (int i = 0; i < rows.Count; i++)
            {
                if (all || rows[i].Kind is not UnknownKind.Parameter)
                {
                    Data.CsvLine(to, d.Number, rows[i].Name, Digits(d.Rank[i]), d.Covered[i] ? "yes" : "no", Digits(d.SpreadLeft[i]));
                }
            }
        }

        static string Digits(double value) => value.ToString("0.###", System.Globalization.CultureInfo.InvariantCulture);
    }

    private void ForPeople(IAnsiConsole to, bool all)
    {
        to.MarkupLine($"[bold]{Markup.Escape(course.Title)}[/]: {Say.Count(options.Diaries, "diary", "diaries")} of {prior.Days} days, {Say.Share(options.Missing)} of days missing; noted: {string.Join(", ", prior.Channels.Select(c => c.Key))}");
        Table table = Tables.Plain("", "#spread left", "", "#in 90% interval", "#95% interval", "#ranks chi²", "#p");
        table.Columns[0].NoWrap();
        foreach (IGrouping<string, RecoveryRow> group in rows.Where(r => all || r.Kind is not UnknownKind.Parameter).GroupBy(Heading))
        {
            table.AddRow($"[bold]{group.Key}[/]");
            foreach (RecoveryRow r in group)
            {
                table.AddRow(
                    Markup.Escape(r.Name),
                    Say.Level(r.SpreadLeft),
                    r.IsIdentifiable ? "" : "[grey]not told[/]",
                    Say.Share(r.Coverage),
                    $"{Say.Share(r.CoverageInterval.Low)} to {Say.Share(r.CoverageInterval.High)}",
                    r.ChiSquareOfRanks.ToString("0.0", System.Globalization.CultureInfo.InvariantCulture),
                    r.P.ToString("0.000", System.Globalization.CultureInfo.InvariantCulture));
            }
        }

        to.Write(table);
        RecoveryRow[] parameters = [.. rows.Where(r => r.Kind is UnknownKind.Parameter)];
        RecoveryRow[] told = [.. parameters.Where(r => r.IsIdentifiable)];
        to.WriteLine($"Parameters: {told.Length} of {parameters.Length} are identifiable{(told.Length == 0 ? "" : ": " + string.Join(", ", told.Select(r => r.Name)))}. Over all parameters, 90% intervals held {Say.Share(parameters.Sum(r => r.Covered) / (double)parameters.Sum(r => r.Diaries))} of truths.");
        string[] hidden = [.. rows.Where(r => r.Kind is UnknownKind.Trait or UnknownKind.HelperTrait && !r.IsIdentifiable).Select(r => r.Name)];
        if (hidden.Length > 0)
        {
            to.WriteLine($"Such diaries do not tell these traits (less than {Say.Share(RecoveryRow.LeastContraction)} of the spread is taken away): {string.Join(", ", hidden)}.");
        }

        to.MarkupLine($"[grey]Seed {options.Seed}, model {Catalogue.ModelVersion}, {options.Fit.Particles} particles, {walks:N0} walks a diary. \"Spread left\": standard deviation after over before, mean over diaries.[/]");
        to.WriteLine("By this theory, for invented persons and simulated diaries. It says what such diaries can tell, and nothing about anyone.");
    }

    private static string Heading(RecoveryRow r) => r.Kind switch
    {
        UnknownKind.Trait => "traits of the client",
        UnknownKind.HelperTrait => "traits of the helper",
        UnknownKind.FirstValue => "first values",
        UnknownKind.Parameter => "parameters",
        UnknownKind.Noise => "answers",
        _ => "hidden curves",
    };
}
