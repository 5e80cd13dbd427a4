namespace Holdfast.Help;

/// <summary>Where something was seen, and when somebody looked.</summary>
/// <param name="Source">The address of the page.</param>
/// <param name="Dated">When that page was written, if it says so; else nothing.</param>
/// <param name="Checked">The day on which the page was looked at.</param>
public sealed record Seen(Uri Source, string? Dated, DateOnly Checked);
