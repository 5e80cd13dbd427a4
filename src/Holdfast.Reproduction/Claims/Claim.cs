namespace Holdfast.Reproduction;

/// <summary>A claim of the theory, or of readers against it.</summary>
/// <param name="Number">C1 to C65, R1 to R7.</param>
/// <param name="Says">The claim in at most ten of our own words.</param>
/// <param name="CarriedElsewhere">Where no rule carries it: what does, or why nothing does. Otherwise nothing.</param>
internal sealed record Claim(string Number, string Says, string? CarriedElsewhere = null);
