namespace Holdfast.Courses;

/// <summary>One entry of the catalogue: what can be the matter with a text.</summary>
/// <param name="Code">Its number, such as HF0201.</param>
/// <param name="Says">What is the matter, in one sentence.</param>
/// <param name="Advice">What can usually be done.</param>
public sealed record DiagnosticKind(string Code, string Says, string Advice);
