namespace Holdfast.Reproduction;

/// <summary>parameters.md: every number of the theory.</summary>
internal static class ParameterPage
{
    /// <summary>Writes the page.</summary>
    public static Page Make()
    {
        IReadOnlyList<Parameter> all = Catalogue.Parameters;
        Markdown page = new Markdown("Parameters")
            .Says($"{all.Count} numbers. Each person draws own values; a range is part of the model, and a point value is not. "
                + $"{all.Count(p => p.Evidence == Evidence.Assumed)} are assumed by the modeller to fill a gap, {all.Count(p => p.Evidence == Evidence.Reported)} are orders of size from the table of time scales, {all.Count(p => p.Evidence == Evidence.Measured)} are measured. None was fitted to data.")
            .Says($"How persons differ. *Log-normal*: the logarithm is normal around the default, sd {Markdown.Number(Parameter.UsualSpread)}; *capped*: the same, never above .95. "
                + $"*Log-odds*: the logarithm of x/(1 − x) is normal around the default's, sd {Markdown.Number(Parameter.UsualSpread)}, so that a share stays a share. "
                + "*Even*: even on the logarithm between two declared ends; the default is then only where the rule was first written, and the median is the geometric middle of the ends. "
                + "The range given is the middle 95% of persons, or the two ends. Source keys are those of [sources.bib](../sources.bib).");
        foreach (IGrouping<string, Parameter> group in all.OrderBy(p => p.Key, StringComparer.Ordinal).GroupBy(p => p.Key.Split('.')[0]))
        {
            page.Heading(group.Key).Table(["key", "meaning", "unit", "default", "range", "spread", "evidence", "source"], group.Select(Row));
        }

        return new("docs/model/parameters.md", page.ToString());
    }

    private static IReadOnlyList<string> Row(Parameter p) =>
    [
        Markdown.Code(p.Key),
        p.Meaning,
        p.Unit,
        Markdown.Number(p.Default),
        $"{Short(p.Lowest ?? p.At(0.025))} to {Short(p.Highest ?? p.At(0.975))}",
        p.Spread switch
        {
            Spread.LogNormal => "log-normal",
            Spread.LogNormalCapped => "log-normal, capped",
            Spread.LogOddsNormal => "log-odds",
            _ => "even",
        },
        Words.Of(p.Evidence),
        p.Source,
    ];

    // Three digits that count are enough for a range.
    private static string Short(double x)
    {
        double scale = Math.Pow(10, 2 - Math.Floor(Math.Log10(Math.Abs(x))));
        double rounded = Math.Round(x * scale) / scale;
        string text = rounded.ToString("0.######", System.Globalization.CultureInfo.InvariantCulture);
        return text.StartsWith("0.", StringComparison.Ordinal) ? text[1..] : text;
    }
}
