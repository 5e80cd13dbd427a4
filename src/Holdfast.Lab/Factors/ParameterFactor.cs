namespace Holdfast.Lab;

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
