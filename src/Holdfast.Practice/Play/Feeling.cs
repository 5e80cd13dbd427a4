namespace Holdfast.Practice;

/// <summary>What a child can feel at a marked moment.</summary>
public enum Feeling
{
    /// <summary>Hope: somebody may be there for me.</summary>
    Hope,

    /// <summary>Longing: I miss you, and I want more.</summary>
    Longing,

    /// <summary>Fear: you will go.</summary>
    Fear,

    /// <summary>Shame: I should not want this.</summary>
    Shame,

    /// <summary>Anger: you could, and you do not.</summary>
    Anger,

    /// <summary>Grief: the old pain.</summary>
    Grief,

    /// <summary>Hiding: nobody is here.</summary>
    Hiding,
}
