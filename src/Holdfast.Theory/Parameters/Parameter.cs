namespace Holdfast.Theory;

/// <summary>
/// One number of the theory: what it means, its unit, its default, the range from which each person draws, how it was
/// come by, and where from. Each person has own values; a range is part of the model.
/// </summary>
public sealed class Parameter
{
    /// <summary>The spread of a coefficient where no other range is declared: sd of its logarithm (or log-odds).</summary>
    public const double UsualSpread = 0.30;

    private static readonly List<Parameter> Declared = [];

    private Parameter(string key, string unit, double value, Spread spread, string meaning, string source)
    {
        Key = key;
        Unit = unit;
        Default = value;
        Spread = spread;
        Meaning = meaning;
        Source = source;
        lock (Declared)
        {
            Index = Declared.Count;
            Declared.Add(this);
        }
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
    public Spread Spread { get; private set; }

    /// <summary>The lower end of a declared range, or nothing.</summary>
    public double? Lowest { get; private set; }

    /// <summary>The upper end of a declared range, or nothing.</summary>
    public double? Highest { get; private set; }

    /// <summary>How the number was come by.</summary>
    public Evidence Evidence { get; private set; } = Evidence.Assumed;

    /// <summary>The key of its source in docs/sources.bib.</summary>
    public string Source { get; private set; }

    /// <summary>Its place among the values of a person. Differs from run to run; nothing hangs on it.</summary>
    public int Index { get; }

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

    /// <summary>Declares, where the parameter is declared, a range taken from a source: evenly on the logarithm between the two ends.</summary>
    internal Parameter Within(double lowest, double highest, string source = Sources.TimeScales, Evidence evidence = Evidence.Reported)
    {
        Spread = Spread.LogUniform;
        Lowest = lowest;
        Highest = highest;
        Source = source;
        Evidence = evidence;
        return this;
    }

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

    /// <summary>The parameter at a place.</summary>
    internal static Parameter AtPlace(int index)
    {
        lock (Declared)
        {
            return Declared[index];
        }
    }

    /// <inheritdoc/>
    public override string ToString() => Key;
}
