namespace Holdfast.Lab;

/// <summary>Every diagnostic of diaries. HF08: diaries of check-ins.</summary>
public static class DiaryDiagnostics
{
    /// <summary>Nothing in the text.</summary>
    public static DiagnosticKind Empty { get; } = new("HF0801", "There is no diary in this text.", "Begin with a line of headings, and write a line for each check-in.");

    /// <summary>The first heading is not the day.</summary>
    public static DiagnosticKind NoDay { get; } = new("HF0802", "The first column of a diary is the day.", "Let the headings begin with 'day'.");

    /// <summary>A heading is not a curve that can be noted.</summary>
    public static DiagnosticKind NotNoted { get; } = new("HF0803", "This is not a curve that a diary can note.", "Use the name of a curve that runs from 0 to 1, each once.");

    /// <summary>Not a day, or not in order.</summary>
    public static DiagnosticKind BadDay { get; } = new("HF0804", "This is not a day that can stand here.", "Count days from the first of the course, which is day 1, and let them rise.");

    /// <summary>Too many or too few cells.</summary>
    public static DiagnosticKind WrongCount { get; } = new("HF0805", "This line has another number of cells than the headings.", "Put one cell under each heading.");

    /// <summary>Not an answer.</summary>
    public static DiagnosticKind BadAnswer { get; } = new("HF0806", "This is not an answer.", "Write a whole number from 0 to 10, or leave the cell empty.");

    /// <summary>All of them.</summary>
    public static IReadOnlyList<DiagnosticKind> All { get; } = [Empty, NoDay, NotNoted, BadDay, WrongCount, BadAnswer];
}
