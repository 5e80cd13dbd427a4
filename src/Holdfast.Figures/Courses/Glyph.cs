using Holdfast.Simulation;
using Holdfast.Theory;

namespace Holdfast.Figures;

/// <summary>The small signs of the lane of marks.</summary>
public enum Glyph
{
    /// <summary>A session.</summary>
    Session,

    /// <summary>A session that was cancelled at short notice.</summary>
    Cancelled,

    /// <summary>Contact between sessions.</summary>
    Contact,

    /// <summary>A request that is granted, wholly or in part.</summary>
    Granted,

    /// <summary>A request that meets a kind limit.</summary>
    Limited,

    /// <summary>A request that is answered coldly, or not at all.</summary>
    Cold,

    /// <summary>A request that is answered in another way.</summary>
    Other,

    /// <summary>A telling that is met well.</summary>
    Telling,

    /// <summary>A telling that is mishandled.</summary>
    Mishandled,

    /// <summary>A rehearsal of telling.</summary>
    Rehearsal,

    /// <summary>A rupture.</summary>
    Rupture,

    /// <summary>A repair.</summary>
    Repair,

    /// <summary>A cold or hurt answer that was not meant.</summary>
    Falter,

    /// <summary>A promise.</summary>
    Promise,

    /// <summary>A promise kept.</summary>
    Kept,

    /// <summary>A promise broken.</summary>
    Broken,

    /// <summary>A break or an ending is announced.</summary>
    Announcement,

    /// <summary>A break or an ending comes without warning.</summary>
    Sprung,

    /// <summary>Something else: a deed, a change, an experiment.</summary>
    Deed,

    /// <summary>A helper begins.</summary>
    Beginning,

    /// <summary>An ending with a helper.</summary>
    Ending,
}
