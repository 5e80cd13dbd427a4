namespace Holdfast.Courses;

/// <summary>The smallest effect: a number on the scale of the measure, or a share of the right side.</summary>
internal readonly record struct SmallestEffect(double By, bool Relative)
{
    public const string Allowed = "a number such as 0.03, or a share of the right side such as 15%";

    public static DiagnosticKind? Read(string text, out SmallestEffect value)
    {
        bool read = NumberText.TryReadShare(text, out decimal number, out bool percent);
        value = new((double)number, percent);
        return read ? null : DiagnosticCatalogue.NotANumber;
    }
}
