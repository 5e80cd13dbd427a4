namespace Holdfast.Theory;

/// <summary>
/// One number of the theory: what it means, its unit, its default, the range from which each person draws, how it was
/// come by, and where from. Each person has own values; a range is part of the model.
/// </summary>
public sealed class Parameter
{
    /// <summary>The spread of a coefficient where no other range is declared: sd of its logarithm (or log-odds).</summary>
    public const double UsualSpread = 0.30;

    private Parameter(string key, string unit, double value, Spread spread, string meaning, string source)
    {
        Key = key;
        Unit = unit;
        Default = value;
        Spread = spread;
        Meaning = meaning;
        Source = source;
    }

    /// <summary>A name that never changes: "longing.building". Persons' values hang on it, not on its place in a list.</summary>
    public string Key { get; }

    /// <summary>What it means, in one sentence.</summary>
    public string Meaning { get; }

    /// <summary>Its unit: "days", "per day", or "1" for a pure number.</summary>
    public string Unit { get; }

    /// <summary>The middle of its range: the median of persons.</summary>
    public double Default { get; }

    /// <summary>How persons differ in it.</summary>
    public Spread Spread { get; }

    /// <summary>The lower end of a declared range, or nothing.</summary>
    public double? Lowest { get; private init; }

    /// <summary>The upper end of a declared range, or nothing.</summary>
    public double? Highest { get; private init; }

    /// <summary>How the number was come by.</summary>
    public Evidence Evidence { get; private init; } = Evidence.Assumed;

    /// <summary>The key of its source in docs/sources.bib.</summary>
    public string Source { get; }

    /// <summary>Its place among the model's parameters.</summary>
    public int Index { get; internal set; } = -1;

    /// <summary>A duration in days.</summary>
    public static Parameter Days(string key, double days, string meaning, string source = Sources.Assumption) =>
        new(key, "days", days, Spread.LogNormal, meaning, source);

    /// <summary>A rate or gain: any positive number.</summary>
    public static Parameter Rate(string key, double value, string unit, string meaning, string source = Sources.Assumption) =>
        new(key, unit, value, Spread.LogNormal, meaning, source);

    /// <summary>The strength of one event's pull, above 0 and at most .95.</summary>
    public static Parameter Strength(string key, double value, string meaning, string source = Sources.Assumption) =>
        new(key, "1", value, Spread.LogNormalCapped, meaning, source);

    /// <summary>A place on the scale, or a share, between 0 and 1: varied on the log-odds, so that it stays between.</summary>
    public static Parameter Level(string key, double value, string meaning, string source = Sources.Assumption) =>
        new(key, "1", value, Spread.LogOddsNormal, meaning, source);

    /// <summary>The same parameter with a range taken from a source: evenly on the logarithm between the two ends.</summary>
    public Parameter Within(double lowest, double highest, string source = Sources.TimeScales, Evidence evidence = Evidence.Reported) =>
        new(Key, Unit, Default, Spread.LogUniform, Meaning, source) { Lowest = lowest, Highest = highest, Evidence = evidence };

    /// <summary>The value of a person who stands at a share of the range: p = .5 is the median; 0 &lt; p &lt; 1.</summary>
    public double At(double p)
    {
        if (!(p > 0 && p < 1))
        {
            throw new ArgumentOutOfRangeException(nameof(p), p, $"The place in the range of {Key} must lie between 0 and 1.");
        }

        if (Spread == Spread.LogUniform)
        {
            double low = Elementary.Log(Lowest!.Value);
            return Elementary.Exp(low + (p * (Elementary.Log(Highest!.Value) - low)));
        }

        double factor = Elementary.Exp(UsualSpread * Elementary.NormalQuantile(p));
        if (Spread == Spread.LogOddsNormal)
        {
            double odds = Default / (1 - Default) * factor;
            return odds / (1 + odds);
        }

        double value = Default * factor;
        return Spread == Spread.LogNormalCapped && value > 0.95 ? 0.95 : value;
    }

    /// <inheritdoc/>
    public override string ToString() => Key;
}
