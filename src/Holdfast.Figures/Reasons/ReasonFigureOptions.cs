namespace Holdfast.Figures;

/// <summary>What a figure of reasons can be told.</summary>
public sealed record ReasonFigureOptions : FigureOptions
{
    private readonly int most = 8;

    /// <summary>How many reasons stand for themselves, 1 to 40; the others are put together.</summary>
    public int Most
    {
        get => most;
        init => most = value is >= 1 and <= 40
            ? value
            : throw new ArgumentOutOfRangeException(nameof(value), value, "One to 40 reasons can stand for themselves.");
    }

    /// <summary>Whether each rule's sentence is set below its name.</summary>
    public bool Sentences { get; init; } = true;
}
