namespace Holdfast.Lab;

/// <summary>A part of a range from which persons come: both ends as shares of the range, 0 to 1.</summary>
/// <param name="From">Where it begins.</param>
/// <param name="To">Where it ends, not before it begins.</param>
public readonly record struct Part(double From, double To)
{
    /// <summary>The lower third.</summary>
    public static Part Low { get; } = new(0, 1 / 3.0);

    /// <summary>The middle third.</summary>
    public static Part Middle { get; } = new(1 / 3.0, 2 / 3.0);

    /// <summary>The upper third.</summary>
    public static Part High { get; } = new(2 / 3.0, 1);

    /// <summary>This part of an interval.</summary>
    public Interval Of(Interval whole) => new(whole.From + (From * (whole.To - whole.From)), whole.From + (To * (whole.To - whole.From)));
}
