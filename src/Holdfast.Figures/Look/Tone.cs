namespace Holdfast.Figures;

/// <summary>The colours of Holdfast by what they are for. Everything is set in ink on paper, with one accent.</summary>
public enum Tone
{
    /// <summary>The page.</summary>
    Paper,

    /// <summary>What is read: text and the first lines. At least 7 to 1 on paper.</summary>
    Ink,

    /// <summary>What is read second: notes, numbers, keys. At least 4.5 to 1 on paper and on shade.</summary>
    Muted,

    /// <summary>The one accent: links, the leading line, what is chosen. At least 4.5 to 1 on paper.</summary>
    Accent,

    /// <summary>A second, softer line. At least 3 to 1 on paper.</summary>
    Line,

    /// <summary>Rules and grids that only guide the eye; nothing hangs on seeing them.</summary>
    Hair,

    /// <summary>A stretch that is set off from the page: a break. A tint, told in words as well.</summary>
    Shade,

    /// <summary>The ribbon where the child is seeking.</summary>
    Seeking,

    /// <summary>The ribbon where the child is testing.</summary>
    Testing,

    /// <summary>The ribbon where the child protests.</summary>
    Protesting,

    /// <summary>The ribbon where the child is underground.</summary>
    Underground,

    /// <summary>The ribbon where the old pain is felt.</summary>
    Grieving,

    /// <summary>The ribbon where the safe self grows.</summary>
    Internalising,

    /// <summary>The ribbon where the attachment loosens.</summary>
    Weaning,
}
