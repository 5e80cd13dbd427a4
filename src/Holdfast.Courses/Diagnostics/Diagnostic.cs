namespace Holdfast.Courses;

/// <summary>Something in a text that could not be understood, or that does not fit with the rest of it.</summary>
/// <param name="Code">Its number in the catalogue, such as HF0201. Each has a page in docs/diagnostics.</param>
/// <param name="File">The file, as it was named to the reader.</param>
/// <param name="Line">The line, from 1.</param>
/// <param name="Column">The column, from 1.</param>
/// <param name="Says">What is the matter, in one sentence.</param>
/// <param name="Found">What stands in the text.</param>
/// <param name="Allowed">What may stand there.</param>
/// <param name="Advice">What can be done.</param>
public sealed record Diagnostic(string Code, string File, int Line, int Column, string Says, string Found, string Allowed, string Advice)
{
    /// <summary>On one line, as editors and consoles expect it: file, line, column, code, and then the words.</summary>
    public override string ToString() =>
        $"{File}({Line},{Column}): {Code}: {Says} Found: {Found}. Allowed: {Allowed}. {Advice}";
}
