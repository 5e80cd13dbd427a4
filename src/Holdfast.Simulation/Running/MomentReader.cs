using Holdfast.Theory;

namespace Holdfast.Simulation;

/// <summary>
/// Reads some curves at some moments, of any cases, as often as wanted: the course is laid out once. For fitting, where the
/// same course is walked a hundred thousand times and little is looked at.
/// </summary>
public sealed class MomentReader
{
    private readonly Plan plan;
    private readonly Setup setup;
    private readonly RunOptions options;
    private readonly int[] placeOfTick;

    /// <summary>A reader.</summary>
    /// <param name="course">The course. It is walked to its end, so let it end at the last moment.</param>
    /// <param name="options">Seed, step, lane width, threads, lesions and switches; the first person and the replicate are not used.</param>
    /// <param name="channels">What is read.</param>
    /// <param name="ticks">When: ticks from the beginning, rising. Read after what happens at that tick.</param>
    /// <exception cref="ArgumentException">The ticks do not rise, or lie outside the course; or the options name what is not there.</exception>
    public MomentReader(Course course, RunOptions options, IReadOnlyList<Channel> channels, IReadOnlyList<int> ticks)
    {
        ArgumentNullException.ThrowIfNull(channels);
        ArgumentNullException.ThrowIfNull(ticks);
        plan = new(course);
        setup = Setup.Of(options);
        this.options = options;
        Channels = channels;
        Moments = ticks.Count;
        SessionDays = [.. Enumerable.Range(0, plan.Due.Length).Where(slot => plan.Due[slot].Any(o => o is SessionDue)).Select(slot => slot / Plan.SlotsPerDay).Distinct()];
        placeOfTick = new int[(plan.Slots * (options.TicksPerDay / Plan.SlotsPerDay)) + 1];
        Array.Fill(placeOfTick, -1);
        for (int i = 0; i < ticks.Count; i++)
        {
            if (ticks[i] < 0 || ticks[i] >= placeOfTick.Length || (i > 0 && ticks[i] <= ticks[i - 1]))
            {
                throw new ArgumentException($"Ticks must rise and lie between 0 and {placeOfTick.Length - 1}; found {ticks[i]}.", nameof(ticks));
            }

            placeOfTick[ticks[i]] = i;
        }
    }

    /// <summary>What is read.</summary>
    public IReadOnlyList<Channel> Channels { get; }

    /// <summary>How many moments.</summary>
    public int Moments { get; }

    /// <summary>How many numbers belong to one case: channels times moments.</summary>
    public int PerCase => Channels.Count * Moments;

    /// <summary>
    /// Walks all cases. Case k, channel c, moment m stands at k * <see cref="PerCase"/> + c * <see cref="Moments"/> + m; the same bits
    /// whichever cases stand beside it.
    /// </summary>
    /// <param name="cases">Who walks.</param>
    /// <param name="into">Room for all of it.</param>
    /// <param name="cancel">Stops the work.</param>
    public void Read(IReadOnlyList<Case> cases, float[] into, CancellationToken cancel = default)
    {
        ArgumentNullException.ThrowIfNull(cases);
        ArgumentNullException.ThrowIfNull(into);
        ArgumentOutOfRangeException.ThrowIfLessThan(into.Length, cases.Count * PerCase, nameof(into));
        switch (Simulator.Width(options, Math.Max(1, cases.Count)))
        {
            case 1:
                Read<Lane1>(cases, into, cancel);
                break;
            case 4:
                Read<Lane4>(cases, into, cancel);
                break;
            case 8:
                Read<Lane8>(cases, into, cancel);
                break;
            default:
                Read<Lane16>(cases, into, cancel);
                break;
        }
    }

    /// <summary>The days of the course, counted from 0, on which there is a session.</summary>
    public IReadOnlyList<int> SessionDays { get; }

    /// <summary>When something may come on a day whose luck is drawn from a lot.</summary>
    public DayLuck LuckOf(int person, int lot)
    {
        double wait = double.PositiveInfinity;
        double telling = double.PositiveInfinity;
        uint at = 0;
        for (uint tick = 0; tick < options.TicksPerDay; tick += 4)
        {
            (uint a, uint b, uint c, uint d) = Philox.Block((uint)person, (uint)lot, Streams.RequestWait, tick, (uint)options.Seed, (uint)(options.Seed >> 32));
            uint most = Math.Max(Math.Max(a, b), Math.Max(c, d));
            double shortest = -Elementary.Log((most + 0.5) * (1.0 / 4294967296.0));
            if (shortest < wait)
            {
                wait = shortest;
                at = tick + (most == a ? 0u : most == b ? 1u : most == c ? 2u : 3u);
            }
        }

        for (uint tick = 0; tick < options.TicksPerDay; tick++)
        {
            telling = Math.Min(telling, Philox.Waiting(options.Seed, person, lot, Streams.TellingWait, tick));
        }

        return new(wait, (int)at, telling);
    }

    /// <summary>The draw, 0 to 1, that decides whether an answer falters, at a tick of a day whose manner is drawn from a lot: it does if the chance of it is more.</summary>
    public double FalterOf(int person, int lot, int tickOfDay) => Philox.Even(options.Seed, person, lot, Streams.Falter, (uint)tickOfDay);

    private void Read<L>(IReadOnlyList<Case> cases, float[] into, CancellationToken cancel)
        where L : struct, ILane<L>
    {
        DrawnParameters? drawn = cases.Any(c => c.Adjustment is not { SetsAllParameters: true }) ? DrawnParameters.Of(cases, options) : null;
        Simulator.Each<L>(options, cases.Count, null, cancel, first =>
        {
            Block<L> block = new(plan, options, setup, Simulator.Beside<L>(cases, first), keepReasons: false, drawn);
            MomentWatcher<L> watcher = new(Channels, placeOfTick, Moments, into, first, cases.Count);
            block.Walk(ref watcher);
        });
    }
}
