namespace Holdfast.Lab;

/// <summary>
/// Something that is varied from point to point of a design. Designs know places, from 0 to 1; a factor turns a place into
/// what it means.
/// </summary>
public abstract record Factor
{
    /// <summary>Its name, as tables and figures write it: "self blame", "longing.building", "requests".</summary>
    public abstract string Name { get; }

    /// <summary>Its unit: "1" for a pure number, "days", "per day"; "" for a choice.</summary>
    public abstract string Unit { get; }

    /// <summary>How many different things it can be: 0 for a number, which can be any between two ends; otherwise the number of its options.</summary>
    public virtual int Options => 0;

    /// <summary>What a place means, as a number: the value, or the number of the option.</summary>
    /// <param name="place">The place, 0 to 1.</param>
    public abstract double ValueAt(double place);

    /// <summary>What a place means, in words or figures, the same in every language setting of the machine.</summary>
    public virtual string Show(double place) => ValueAt(place).ToString("G9", System.Globalization.CultureInfo.InvariantCulture);

    /// <summary>Writes what a place means into what is set about a person. Choices leave it alone.</summary>
    public virtual void Adjust(double place, Adjustment adjustment)
    {
    }

    /// <summary>Changes the course or the theory to what a place means. Numbers leave it alone.</summary>
    public virtual Variant Vary(double place, Variant variant) => variant;

    private protected static double Between(double place, double from, double to) => from + (Math.Clamp(place, 0, 1) * (to - from));
}
