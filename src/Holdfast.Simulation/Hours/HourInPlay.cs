using System.Runtime.CompilerServices;
using Holdfast.Theory;

namespace Holdfast.Simulation;

/// <summary>
/// An hour while it is played: one person's state, turn by turn. Turns can be taken back, what a turn did can be asked,
/// and the futures that begin at its end can be run for these turns or for any others.
/// </summary>
/// <remarks>Same course, options and turns: same bits, on every machine. Not safe for several threads at once.</remarks>
public sealed class HourInPlay
{
    private readonly Block<Lane1> block;
    private readonly HourDue due;
    private readonly int tick;
    private readonly Setup setup;
    private readonly LedgerWriter ledger;
    private readonly List<Turn> turns = [];
    private readonly List<Block<Lane1>.Kept> kept = [];
    private readonly List<int> written = [];

    private HourInPlay(Block<Lane1> block, HourDue due, int tick, Setup setup)
    {
        this.block = block;
        this.due = due;
        this.tick = tick;
        this.setup = setup;
        ledger = block.KeepEvents();
        Look();
    }

    /// <summary>The turns taken so far.</summary>
    public IReadOnlyList<Turn> Turns => turns;

    /// <summary>The tick of the hour.</summary>
    public int Tick => tick;

    /// <summary>The word for the state now.</summary>
    public Mode Mode { get; private set; }

    /// <summary>Whether a course has one hour, and a session in whose place it can be played if it needs one.</summary>
    public static bool CanOpen(Course course)
    {
        ArgumentNullException.ThrowIfNull(course);
        if (course.Happenings.OfType<Hour>().ToArray() is not [Hour hour] || hour.At > course.Lasts)
        {
            return false;
        }

        return hour.Place != HourPlace.Session
            || Planner.LayOut(course with { Happenings = [.. course.Happenings.Where(h => h is not Hour)] }, Plan.SlotOf(course.Lasts)).Any(o => o is SessionDue && o.Slot == Plan.SlotOf(hour.At));
    }

    /// <summary>
    /// Walks a person to the hour of a course. The last <see cref="Hour"/> is the one; its turns are not played, those of earlier ones are.
    /// Throws <see cref="ArgumentException"/> when it holds none, or when there is no session in whose place it could be.
    /// </summary>
    public static HourInPlay Open(Course course, RunOptions options)
    {
        ArgumentNullException.ThrowIfNull(course);
        ArgumentNullException.ThrowIfNull(options);
        Hour hour = course.Happenings.OfType<Hour>().MaxBy(h => h.At.Hours) ?? throw new ArgumentException("The course has no hour to play.", nameof(course));
        Setup setup = Setup.Of(options);
        Block<Lane1> block = new(new Plan(course), options, setup, Lineup.OfPersons(options.FirstPerson, options.Replicate), keepReasons: false);
        int tick = Plan.SlotOf(hour.At) * (options.TicksPerDay / Plan.SlotsPerDay);
        HourDue due = block.Approach(tick);
        return new(block, due, tick, setup);
    }

    /// <summary>A quantity or outcome now.</summary>
    public float this[Channel channel] =>
        channel.Index < Channel.QuantityCount ? One(block.Moment.Quantities[channel.Index]) : One(block.Outcomes()[channel.Index - Channel.QuantityCount]);

    /// <summary>A trait of the two.</summary>
    public float this[Trait trait] => One(block.Moment.Traits[(int)trait]);

    /// <summary>What the rules see of the state now, 0 to 1.</summary>
    public float this[View view]
    {
        get
        {
            block.Moment.Look();
            return One(block.Moment[view]);
        }
    }

    /// <summary>How strongly an act would mean something to this child now, 0 to 1.</summary>
    public float Means(Act act, Meaning meaning)
    {
        block.Moment.Look();
        ActMeanings.Weigh(act, block.Moment);
        return One(block.Moment[meaning]);
    }

    /// <summary>Takes a turn.</summary>
    public void Take(Turn turn)
    {
        ArgumentNullException.ThrowIfNull(turn);
        kept.Add(new(block));
        written.Add(ledger.Written);
        turns.Add(turn);
        block.Take(tick, turn);
        Look();
    }

    /// <summary>Goes back to before a turn, from 0. Throws <see cref="ArgumentOutOfRangeException"/> when that turn was not taken.</summary>
    public void BackTo(int turn)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(turn);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(turn, turns.Count);
        kept[turn].Return(block);
        ledger.Forget(written[turn]);
        turns.RemoveRange(turn, turns.Count - turn);
        kept.RemoveRange(turn, kept.Count - turn);
        written.RemoveRange(turn, written.Count - turn);
        Look();
    }

    /// <summary>What a turn did to a quantity: each rule's part, largest first. The parts sum to the change (within 1e-5).</summary>
    public IReadOnlyList<Reason> Why(int turn, Quantity quantity)
    {
        int until = turn + 1 < written.Count ? written[turn + 1] : ledger.Written;
        return [.. ledger.Since(written[turn]).Take(until - written[turn])
            .Where(e => e.Quantity == quantity && e.Part != 0)
            .GroupBy(e => e.Rule)
            .Select(g => new Reason(Catalogue.Rules[g.Key].Name, Catalogue.Rules[g.Key].Sentence, g.Sum(e => (double)e.Part)))
            .OrderByDescending(r => Math.Abs(r.Part))];
    }

    /// <summary>
    /// Futures of this person after an hour of these turns: the same state, and chance of its own in each. Future n of one
    /// row of turns has the same chance as future n of another. After each block of futures all so far are given, sampled
    /// once a week, from the end of the hour. The hour itself stays as it is.
    /// </summary>
    /// <param name="instead">The turns of the hour.</param>
    /// <param name="weeks">How many weeks; what lies beyond the end of the course is left out.</param>
    /// <param name="futures">How many futures.</param>
    /// <param name="blocks">How many blocks of sixteen to run before the first is given; then again each time.</param>
    public IEnumerable<Futures> After(IReadOnlyList<Turn> instead, int weeks, int futures, int blocks = 4)
    {
        ArgumentNullException.ThrowIfNull(instead);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(weeks);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(futures);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(blocks);
        return Run(instead, weeks, futures, blocks);
    }

    private IEnumerable<Futures> Run(IReadOnlyList<Turn> instead, int weeks, int futures, int blocks)
    {
        int week = 7 * block.TicksPerDay;
        int samples = Math.Min(weeks, (block.Ticks - tick) / week) + 1;
        float[] values = new float[Channel.Count * samples * futures];
        int width = LaneQuad.Width;
        for (int begun = 0; begun < futures; begun += width)
        {
            // Another question may have been asked meanwhile, so each block of futures begins from the hour itself.
            Block<LaneQuad> many = Branch(instead, begun + 1);
            SampleWatcher<LaneQuad> watcher = new(values, samples, week, futures, begun) { Since = tick };
            many.WalkOn(ref watcher, tick, tick + ((samples - 1) * week));
            int done = Math.Min(futures, begun + width);
            if (done == futures || done % (blocks * width) == 0)
            {
                yield return new(values, samples, futures, done);
            }
        }
    }

    private Block<LaneQuad> Branch(IReadOnlyList<Turn> instead, int firstReplicate)
    {
        Block<Lane1>.Kept now = new(block);
        int writtenNow = ledger.Written;
        if (kept.Count > 0)
        {
            kept[0].Return(block);
        }

        foreach (Turn turn in instead)
        {
            block.Take(tick, turn);
        }

        block.Leave(tick, due);
        Block<LaneQuad> many = new(block, firstReplicate, setup);
        now.Return(block);
        ledger.Forget(writtenNow);
        block.Moment.Look();
        return many;
    }

    private void Look()
    {
        block.Moment.Look();
        Span<float> all = stackalloc float[Channel.Count];
        for (int q = 0; q < Channel.QuantityCount; q++)
        {
            all[q] = One(block.Moment.Quantities[q]);
        }

        Lane1[] outcomes = block.Outcomes();
        for (int o = 0; o < outcomes.Length; o++)
        {
            all[Channel.QuantityCount + o] = One(outcomes[o]);
        }

        Mode = Modes.Of(all.ToArray(), 1, 0);
    }

    private static float One(Lane1 value) => Unsafe.As<Lane1, float>(ref value);
}
