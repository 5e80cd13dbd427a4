namespace Holdfast.Lab;

/// <summary>A trait, set for all persons of a point; evenly between two ends.</summary>
/// <param name="Trait">The trait.</param>
/// <param name="From">Its lower end, 0 to 1.</param>
/// <param name="To">Its upper end, 0 to 1.</param>
public sealed record TraitFactor(Trait Trait, double From, double To) : Factor
{
    /// <summary>The trait over the range from which persons draw it.</summary>
    public TraitFactor(Trait trait)
        : this(trait, Starts.Of(trait).From, Starts.Of(trait).To)
    {
    }

    /// <inheritdoc/>
    public override string Name => Words.Of(Trait.ToString());

    /// <inheritdoc/>
    public override string Unit => "1";

    /// <inheritdoc/>
    public override double ValueAt(double place) => Between(place, From, To);

    /// <inheritdoc/>
    public override void Adjust(double place, Adjustment adjustment) => adjustment.Set(Trait, ValueAt(place));
}

/// <summary>The first value of a quantity, set for all persons of a point; evenly between two ends.</summary>
/// <param name="Quantity">The quantity.</param>
/// <param name="From">Its lower end, 0 to 1.</param>
/// <param name="To">Its upper end, 0 to 1.</param>
public sealed record BeginsFactor(Quantity Quantity, double From, double To) : Factor
{
    /// <inheritdoc/>
    public override string Name => $"{Words.Of(Quantity.ToString())} at first";

    /// <inheritdoc/>
    public override string Unit => "1";

    /// <inheritdoc/>
    public override double ValueAt(double place) => Between(place, From, To);

    /// <inheritdoc/>
    public override void Adjust(double place, Adjustment adjustment) => adjustment.Set(Quantity, ValueAt(place));
}

/// <summary>
/// A parameter, set for all persons of a point. Without ends the place is a share of the parameter's own declared range (its
/// quantile, from .005 to .995); with ends it runs evenly on the logarithm between them.
/// </summary>
/// <param name="Parameter">The parameter.</param>
/// <param name="Ends">The ends, or nothing for the declared range.</param>
public sealed record ParameterFactor(Parameter Parameter, (double From, double To)? Ends = null) : Factor
{
    private const double Tail = 0.005;

    /// <inheritdoc/>
    public override string Name => Parameter.Key;

    /// <inheritdoc/>
    public override string Unit => Parameter.Unit;

    /// <inheritdoc/>
    public override double ValueAt(double place) => Ends is { } ends
        ? Elementary.Exp(Between(place, Elementary.Log(ends.From), Elementary.Log(ends.To)))
        : Parameter.At(Between(place, Tail, 1 - Tail));

    /// <inheritdoc/>
    public override void Adjust(double place, Adjustment adjustment) => adjustment.Set(Parameter, ValueAt(place));
}
