namespace Holdfast.Simulation;

/// <summary>An ending with one helper.</summary>
/// <param name="At">The last day.</param>
/// <param name="How">What kind of ending it is.</param>
/// <param name="AnnouncedBefore">How long before it was known; zero: it came out of the blue.</param>
/// <param name="Prepared">Whether it was talked over in the sessions before.</param>
public sealed record Ending(Duration At, EndingKind How, Duration AnnouncedBefore, bool Prepared);
