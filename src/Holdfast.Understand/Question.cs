namespace Holdfast.Understand;

/// <summary>A question that people ask, with its answer first. Texts are Markdown.</summary>
public sealed record Question
{
    /// <summary>The name of its file, without number and ".yaml".</summary>
    public required string Key { get; init; }

    /// <summary>Its place, from 1.</summary>
    public required int Number { get; init; }

    /// <summary>The question, as a person would ask it.</summary>
    public required string Asked { get; init; }

    /// <summary>The answer, in one to three sentences.</summary>
    public required string Answer { get; init; }

    /// <summary>Why, by this theory.</summary>
    public required string Reasons { get; init; }

    /// <summary>What nobody knows, or the theory does not.</summary>
    public required string Unknown { get; init; }

    /// <summary>Two to five things that one could ask or say to one's therapist.</summary>
    public required IReadOnlyList<string> Ask { get; init; }

    /// <summary>Chapters to read on, by the names of their files, without number and ".yaml"; at most three.</summary>
    public required IReadOnlyList<string> Chapters { get; init; }

    /// <summary>Where it comes from.</summary>
    public required IReadOnlyList<string> Sources { get; init; }

    /// <summary>What can be moved; nothing where words are enough.</summary>
    public Demonstration? Figure { get; init; }
}
