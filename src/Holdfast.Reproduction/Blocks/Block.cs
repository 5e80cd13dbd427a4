namespace Holdfast.Reproduction;

/// <summary>Lines of a document that say how they are made anew.</summary>
/// <param name="Document">The document's path from the root.</param>
/// <param name="Line">The number of its first line, from 1.</param>
/// <param name="Printed">Its lines, without fences and without the command that is shown above them.</param>
/// <param name="Makes">What makes it: "holdfast ..." or a name with a part.</param>
/// <param name="Cost">How long that takes, by its mark.</param>
/// <param name="Into">The file that holds what is written, by its path from the root; nothing where it stands in the document.</param>
internal sealed record Block(string Document, int Line, string Printed, string Makes, Cost Cost, string? Into = null)
{
    /// <summary>How a command begins.</summary>
    public const string Command = "holdfast ";

    /// <summary>Whether it is what a command writes.</summary>
    public bool IsOfCommand => Makes.StartsWith(Command, StringComparison.Ordinal);

    /// <summary>Where it stands.</summary>
    public Place Place => new(Document, Line, Printed, IsWholeFile: false);
}
