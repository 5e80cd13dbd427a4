namespace Holdfast.Understand;

/// <summary>A sentence beside the figure, and what must be true of the figure for it to be said.</summary>
/// <param name="Says">The sentence.</param>
/// <param name="Otherwise">What is said where it is not so.</param>
/// <param name="At">The stops at which it is looked for.</param>
/// <param name="Expectation">What must be true; its measures speak of <see cref="Demonstration.Here"/> and <see cref="Demonstration.There"/>.</param>
public sealed record Tell(string Says, string Otherwise, IReadOnlyList<string> At, Expectation Expectation);
