namespace Holdfast.Lab;

/// <summary>
/// One thing about a person that is not known before a diary is read. It hangs on a deviate that is standard normal before
/// (the prior), so that its value has the declared range.
/// </summary>
public sealed class Unknown
{
    private readonly Func<double, double> valueAt;

    internal Unknown(string name, UnknownKind kind, string unit, double priorSd, bool onLogScale, Func<double, double> valueAt)
    {
        Name = name;
        Kind = kind;
        Unit = unit;
        PriorSd = priorSd;
        OnLogScale = onLogScale;
        this.valueAt = valueAt;
    }

    /// <summary>Its name: "self blame", "guard at first", "longing.building".</summary>
    public string Name { get; }

    /// <summary>What kind.</summary>
    public UnknownKind Kind { get; }

    /// <summary>Its unit.</summary>
    public string Unit { get; }

    /// <summary>Its standard deviation before any diary is read: of the value where it is drawn evenly, otherwise 1, that of the deviate.</summary>
    public double PriorSd { get; }

    /// <summary>Whether spreads of it are told on the deviate's scale (parameters and noise) rather than on the value's.</summary>
    public bool OnLogScale { get; }

    /// <summary>The value at a deviate; rises with it.</summary>
    public double ValueAt(double deviate) => valueAt(deviate);

    /// <summary>What spreads are told of.</summary>
    internal double Measured(double deviate) => OnLogScale ? deviate : ValueAt(deviate);
}
