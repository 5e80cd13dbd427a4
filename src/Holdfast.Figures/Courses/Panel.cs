namespace Holdfast.Figures;

/// <summary>The groups in which curves are drawn, so that lines stay legible.</summary>
public enum Panel
{
    /// <summary>The child: hope, felt willingness, guard, and what belongs to them.</summary>
    Child,

    /// <summary>The pain: longing, grief, wound, ache.</summary>
    Pain,

    /// <summary>What grows: safe self, conviction (that shrinks), what is told, understanding.</summary>
    Growth,

    /// <summary>The helper: strain.</summary>
    Helper,

    /// <summary>Chances a day and counts, each on a scale of its own.</summary>
    Count,
}
