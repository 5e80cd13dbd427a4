namespace Holdfast.Simulation;

/// <content>A walk that can be interrupted: the same steps as in one go, some at a time.</content>
internal sealed partial class Block<L>
{
    /// <summary>Walks on from where the last call stopped, at most so many ticks.</summary>
    /// <param name="watcher">Is shown the block after each tick.</param>
    /// <param name="tick">The tick that has been reached; -1 before the first call.</param>
    /// <param name="most">The most ticks to walk now.</param>
    /// <returns>Whether the end of the course has been reached.</returns>
    internal bool WalkOn<TWatcher>(ref TWatcher watcher, ref int tick, int most)
        where TWatcher : struct, IWatcher<L>
    {
        if (tick < 0)
        {
            Begin();
            Watch(ref watcher, 0, false);
            tick = 0;
        }

        for (int end = Math.Min(Ticks, tick + most); tick < end;)
        {
            Step(tick);
            tick++;
            Watch(ref watcher, tick, true);
            Events(tick);
            Watch(ref watcher, tick, false);
        }

        return tick == Ticks;
    }
}
