namespace Holdfast.Practice;

/// <summary>How the invented listener of a rehearsal answers.</summary>
public enum ListenerManner
{
    /// <summary>As somebody who can bear it.</summary>
    Kindly,

    /// <summary>As somebody who means well, and stumbles.</summary>
    Awkwardly,

    /// <summary>As a decent person who is frightened.</summary>
    Badly,
}
