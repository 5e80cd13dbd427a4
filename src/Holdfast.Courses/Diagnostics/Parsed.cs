namespace Holdfast.Courses;

/// <summary>What came of reading a text: the whole of it, or diagnostics. Nothing is half read.</summary>
/// <typeparam name="T">What the text describes.</typeparam>
public sealed record Parsed<T>
    where T : class
{
    private Parsed(T? value, IReadOnlyList<Diagnostic> diagnostics)
    {
        Value = value;
        Diagnostics = diagnostics;
    }

    /// <summary>What was read, or nothing when there are diagnostics.</summary>
    public T? Value { get; }

    /// <summary>What is the matter with the text, in order of file and line; empty when it was read. At most one hundred.</summary>
    public IReadOnlyList<Diagnostic> Diagnostics { get; }

    internal static Parsed<T> From(T? value, Findings findings) =>
        findings.None ? new(value ?? throw new InvalidOperationException("A text without a diagnostic has a value."), []) : new(null, findings.InOrder());
}
