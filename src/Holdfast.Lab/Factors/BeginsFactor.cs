namespace Holdfast.Lab;

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
