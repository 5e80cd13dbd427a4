using Holdfast.Figures;
using Holdfast.Lab;
using Spectre.Console;

namespace Holdfast.Cli;

/// <summary>What outcomes hang on: a table for each, heaviest factor first.</summary>
internal sealed class SensitivityPage
{
    private readonly IReadOnlyList<Outcome> outcomes;
    private readonly Course course;
    private readonly RunOptions options;
    private readonly IDesign design;
    private readonly int persons;
    private readonly bool shares;

    private SensitivityPage(IReadOnlyList<Outcome> outcomes, Course course, RunOptions options, IDesign design, int persons, bool shares)
    {
        this.outcomes = outcomes;
        this.course = course;
        this.options = options;
        this.design = design;
        this.persons = persons;
        this.shares = shares;
    }

    /// <summary>Shares of the variance.</summary>
    public static SensitivityPage Of(SobolAnalysis seen, IReadOnlyList<string> measures, Course course, RunOptions options) => new(
        [.. seen.Outcomes.Select((o, i) => new Outcome(measures[i], o.Mean.Value, Math.Sqrt(Math.Max(0, o.Variance.Value)), seen.PersonsShare[i], [.. o.Factors.Select((f, k) => new Row(seen.Factors[k], f.First, f.Total, null))], o))],
        course,
        options,
        seen.Design,
        seen.Persons,
        shares: true);

    /// <summary>Sizes of effects.</summary>
    public static SensitivityPage Of(MorrisAnalysis seen, IReadOnlyList<string> measures, Course course, RunOptions options) => new(
        [.. seen.Outcomes.Select((o, i) => new Outcome(measures[i], double.NaN, o.Spread, double.NaN, [.. o.Factors.Select((f, k) => new Row(seen.Factors[k], f.Mu, f.MuStar, f.Sigma))], null))],
        course,
        options,
        seen.Design,
        seen.Persons,
        shares: false);

    /// <summary>The picture of the one measure.</summary>
    public Figure Picture()
    {
        Outcome one = outcomes[0];
        static TornadoBar Bar(Estimate e) => new(e.Value, e.Low, e.High);
        return shares
            ? TornadoFigure.Shares(one.Measure, [.. one.Rows.Select(r => new TornadoRow(r.Factor.Name, Bar(r.Second), Bar(r.First)))], new() { Width = 960 })
            : TornadoFigure.Effects(one.Measure, [.. one.Rows.Select(r => new TornadoRow(r.Factor.Name, Bar(r.Second), null, r.Second.Value > 0 ? r.First.Value / r.Second.Value : 0))], new() { Width = 960 });
    }

    /// <summary>Writes it.</summary>
    public void Show(Screen screen, Format format)
    {
        switch (format)
        {
            case Format.Json:
                Data.Json(screen.Plain, new
                {
                    Model = Catalogue.ModelVersion,
                    Course = course.Title,
                    options.Seed,
                    Design = design.Words,
                    design.Points,
                    Persons = persons,
                    Outcomes = outcomes.Select(o => new
                    {
                        o.Measure,
                        o.Mean,
                        o.Spread,
                        o.PersonsShare,
                        o.Indices?.WidestHalf,
                        o.Indices?.TooFewRows,
                        o.Indices?.RowsAdvised,
                        Factors = o.Rows.Select(Json),
                    }),
                });
                break;
            case Format.Csv:
                string[] names = shares ? ["first", "total"] : ["mu", "mu_star", "sigma"];
                Data.CsvLine(screen.Plain, ["outcome", "factor", "unit", .. names.SelectMany(c => (string[])[c, c + "_low", c + "_high"])]);
                foreach ((Outcome o, Row r) in outcomes.SelectMany(o => o.Rows.Select(r => (o, r))))
                {
                    Data.CsvLine(screen.Plain, [o.Measure, r.Factor.Name, r.Factor.Unit, .. r.Estimates.SelectMany(e => (object[])[e.Value, e.Low, e.High])]);
                }

                break;
            default:
                foreach (Outcome outcome in outcomes)
                {
                    ForPeople(screen.Out, outcome);
                }

                screen.Out.MarkupLine(Markup.Escape($"{Say.Count(design.Points, "point")} ({design.Words}) of {Say.Count(persons, "person")} each, the same persons with the same chance at every point; the outcome at a point is the mean over them. By this theory."));
                break;
        }
    }

    private void ForPeople(IAnsiConsole to, Outcome outcome)
    {
        to.MarkupLine($"[bold]{Markup.Escape(outcome.Measure)}[/] [grey]{Markup.Escape(course.Title)}[/]");
        if (!(outcome.Spread > 0))
        {
            to.WriteLine("Nothing that was varied makes a difference to it.");
            return;
        }

        Table table = shares
            ? Tables.Plain("factor", "#by itself", "#95% interval", "#with others", "#95% interval")
            : Tables.Plain("factor", "#mu*", "#95% interval", "#mu", "#sigma");
        foreach (Row r in outcome.Rows.OrderByDescending(r => r.Second.Value))
        {
            string[] cells = shares
                ? [Say.Share(r.First.Value), $"{Say.Share(r.First.Low)} to {Say.Share(r.First.High)}", Say.Share(r.Second.Value), $"{Say.Share(r.Second.Low)} to {Say.Share(r.Second.High)}"]
                : [Three(r.Second.Value), $"{Three(r.Second.Low)} to {Three(r.Second.High)}", Say.Part(r.First.Value), Three(r.Third!.Value.Value)];
            table.AddRow([Markup.Escape(r.Factor.Name), .. cells]);
        }

        to.Write(table);
        to.MarkupLine(shares
            ? $"[grey]Shares of the variance over points (sd {Three(outcome.Spread)}). {(double.IsNaN(outcome.PersonsShare) ? "" : $"What hangs on which persons were drawn is {Say.Share(outcome.PersonsShare)} of that; more persons make it less. ")}Intervals take rows for independent, and cover rather more often than they say.[/]"
            : $"[grey]Effects over a factor's whole range; beside them the outcome's sd over points, {Three(outcome.Spread)}.[/]");
        if (outcome.Indices is { TooFewRows: true } few)
        {
            to.WriteLine($"Too few rows: with {few.Rows} of them the widest interval reaches {Say.Share(Math.Round(few.WidestHalf, 2))} of the variance to either side. It takes {SobolIndices.LeastRows} rows, and intervals that reach no further than {Say.Share(SobolIndices.MostHalfWidth)}, to rank factors by. About --n {few.RowsAdvised} would do. Shares below 0% or above 100% come of that; they are left as they were estimated, since cutting them off would bend the rest.");
        }
    }

    private object Json(Row r) => shares
        ? new { r.Factor.Name, r.Factor.Unit, r.First, Total = r.Second }
        : new { r.Factor.Name, r.Factor.Unit, Mu = r.First, MuStar = r.Second, Sigma = r.Third };

    private static string Three(double value) => value.ToString("0.000", System.Globalization.CultureInfo.InvariantCulture);

    private sealed record Outcome(string Measure, double Mean, double Spread, double PersonsShare, IReadOnlyList<Row> Rows, SobolIndices? Indices);

    private sealed record Row(Factor Factor, Estimate First, Estimate Second, Estimate? Third)
    {
        public IEnumerable<Estimate> Estimates => Third is { } third ? [First, Second, third] : [First, Second];
    }
}
