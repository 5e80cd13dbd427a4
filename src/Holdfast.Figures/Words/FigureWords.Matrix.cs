namespace Holdfast.Figures;

/// <content>What the figure of changes by phenomena says.</content>
public sealed partial record FigureWords
{
    /// <summary>The title: how many changes, how many phenomena.</summary>
    public string MatrixTitle { get; init; } = "{0} changes to the theory, one at a time, and what they do to {1} phenomena";

    /// <summary>The key of a filled cell.</summary>
    public string MatrixFalls { get; init; } = "seen in fewer persons, the darker the fewer";

    /// <summary>The key of a crossed cell.</summary>
    public string MatrixLost { get; init; } = "no longer holds";

    /// <summary>A row, told: the change, and a list of what falls.</summary>
    public string MatrixRowIs { get; init; } = "{0}: {1}.";

    /// <summary>What falls, told: the phenomenon, its share before and with the change.</summary>
    public string MatrixFallIs { get; init; } = "{0} falls from {1} to {2}";

    /// <summary>The same, where it no longer holds.</summary>
    public string MatrixLossIs { get; init; } = "{0} falls from {1} to {2} and no longer holds";

    /// <summary>How many changes let nothing fall.</summary>
    public string MatrixNothing { get; init; } = "With {0} of the changes nothing falls.";
}
