namespace Holdfast.Figures;

/// <content>What the figure of a rehearsed telling says.</content>
public sealed partial record FigureWords
{
    /// <summary>The title of a rehearsed telling.</summary>
    public string TellingTitle { get; init; } = "The cost of telling, and your own numbers, try by try";

    /// <summary>Heads the theory's curve.</summary>
    public string TellingTheory { get; init; } = "By this theory: what telling costs";

    /// <summary>Heads one's own numbers.</summary>
    public string TellingOwn { get; init; } = "Yours: fear or shame, 0 to {0}";

    /// <summary>Names the axis: how many tries.</summary>
    public string TellingAxis { get; init; } = "tries";

    /// <summary>The key of the theory's line.</summary>
    public string TellingMiddle { get; init; } = "the middle of invented people";

    /// <summary>The key of the theory's band.</summary>
    public string TellingBand { get; init; } = "half of them";

    /// <summary>The key of a number before a try.</summary>
    public string TellingBefore { get; init; } = "before a try";

    /// <summary>The key of a number after a try.</summary>
    public string TellingAfter { get; init; } = "after it";

    /// <summary>The theory's curve, told: first value, last value, how many rehearsals, and between what half of all lie then.</summary>
    public string TellingIs { get; init; } = "In the middle of invented people the cost of telling goes from {0} without a try to {1} after {2}; then half of them lie between {3} and {4}.";

    /// <summary>One's own numbers, told: a list of <see cref="TellingTry"/>.</summary>
    public string TellingOwnIs { get; init; } = "Your own numbers: {0}.";

    /// <summary>One try: its number, the number before and the number after.</summary>
    public string TellingTry { get; init; } = "try {0}, {1} before and {2} after";

    /// <summary>A number that was left out.</summary>
    public string TellingLeftOut { get; init; } = "none";

    /// <summary>Where there are no numbers of one's own.</summary>
    public string TellingNoOwn { get; init; } = "You gave no numbers.";
}
