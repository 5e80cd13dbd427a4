namespace Holdfast.Theory;

/// <summary>One reading of an open question, as a change to the rules.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Says">What it claims.</param>
/// <param name="Off">Rules that it switches off.</param>
/// <param name="On">Alternative rules that it switches on.</param>
/// <param name="Scaled">Parameters that it multiplies, by key.</param>
public sealed record SwitchOption(
    string Name,
    string Says,
    IReadOnlyList<string> Off,
    IReadOnlyList<string> On,
    IReadOnlyDictionary<string, double> Scaled);
