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
