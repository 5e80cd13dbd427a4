using Holdfast.Theory;

namespace Holdfast.Simulation;

/// <summary>Looks at a block of persons after every tick.</summary>
internal interface IWatcher<L>
    where L : struct, ILane<L>
{
    /// <summary>Whether a value is wanted at this tick: after its events, or (when a step ends) before them.</summary>
    bool Wants(int tick, bool beforeEvents);

    /// <summary>Is shown the block.</summary>
    void Look(Block<L> block, int tick, bool beforeEvents);
}
