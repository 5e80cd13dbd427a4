using Holdfast.Theory;

namespace Holdfast.Simulation;

/// <summary>Looks at a block of persons after every tick.</summary>
internal interface IWatcher<L>
    where L : struct, ILane<L>
{
    /// <summary>Whether anything that is read hangs on the views. They are worked out before <see cref="Look"/> if so.</summary>
    bool NeedsViews { get; }

    /// <summary>
    /// Whether a value is wanted at this tick: after its events, or (when a step ends) before them. <paramref name="moved"/>:
    /// whether anything can have changed since the last time this was asked.
    /// </summary>
    bool Wants(int tick, bool beforeEvents, bool moved);

    /// <summary>Is shown the block.</summary>
    void Look(Block<L> block, int tick, bool beforeEvents);
}
