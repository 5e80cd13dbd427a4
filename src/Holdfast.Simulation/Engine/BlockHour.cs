using System.Runtime.CompilerServices;
using Holdfast.Theory;

namespace Holdfast.Simulation;

/// <content>An hour that is played turn by turn, and the futures that begin where it ends.</content>
internal sealed partial class Block<L>
{
    private Manner manner;

    /// <summary>The futures of one person: as many as there are lanes, each with chance of its own from here on.</summary>
    internal Block(Block<Lane1> now, int firstReplicate, Setup setup)
    {
        plan = now.plan;
        options = now.options;
        lineup = Lineup.OfFutures(now.lineup.PersonOf(0), firstReplicate);
        on = setup.On;
        people = new(plan.Course, options, setup.Scale, lineup);
        ticksPerSlot = now.ticksPerSlot;
        Ticks = now.Ticks;
        dt = 1f / options.TicksPerDay;
        Moment = new();
        int quantities = Moment.Quantities.Length;
        rates = new L[quantities];
        pulls = new L[quantities];
        share = new L[quantities];
        lastRates = new L[quantities];
        after = new L[quantities];
        Spread(now.Moment.Quantities, Moment.Quantities);
        Spread(now.Moment.Traits, Moment.Traits);
        Spread(now.Moment.Parameters, Moment.Parameters);
        Spread(now.Moment.Circumstances, Moment.Circumstances);
        foreach ((Quantity quantity, Lane1 value, int until) in now.held)
        {
            held.Add((quantity, One(value), until));
        }

        lossTick = now.lossTick;
        practice = now.practice;
        reception = now.reception;
        repairs = One(now.repairs);
        tellings = One(now.tellings);
        requests = One(now.requests);
        falters = One(now.falters);
        StartHazards(now.requestCount[0], now.tellingCount[0]);
    }

    /// <summary>Walks to the beginning of an hour at a tick; what falls due before it, within the tick, has happened.</summary>
    internal HourDue Approach(int hourTick)
    {
        if (hourTick > 0)
        {
            Begin();
            for (int tick = 0; tick < hourTick - 1; tick++)
            {
                Step(tick);
                Events(tick + 1);
            }

            Step(hourTick - 1);
            if (RequestsAreDue(hourTick))
            {
                Requests(hourTick);
            }
        }

        touched = true;
        foreach (Occurrence occurrence in plan.Due[hourTick / ticksPerSlot])
        {
            if (occurrence is HourDue due)
            {
                Open(hourTick, due);
                return due;
            }

            Due(hourTick, occurrence);
        }

        throw new ArgumentException("The course has no hour at this time.", nameof(hourTick));
    }

    /// <summary>Closes the hour, and lets the rest of the tick happen.</summary>
    internal void Leave(int hourTick, HourDue due)
    {
        Close(hourTick, due);
        bool past = false;
        foreach (Occurrence occurrence in plan.Due[hourTick / ticksPerSlot])
        {
            if (past)
            {
                Due(hourTick, occurrence);
            }

            past |= ReferenceEquals(occurrence, due);
        }

        Hold(hourTick);
    }

    /// <summary>Walks on from after the events of a tick.</summary>
    internal void WalkOn<TWatcher>(ref TWatcher watcher, int fromTick, int untilTick)
        where TWatcher : struct, IWatcher<L>
    {
        Watch(ref watcher, fromTick, false);
        for (int tick = fromTick; tick < untilTick; tick++)
        {
            Step(tick);
            int now = tick + 1;
            Watch(ref watcher, now, true);
            Events(now);
            Watch(ref watcher, now, false);
        }
    }

    /// <summary>Keeps the part of every rule in what happens from now on, apart from the course's own book.</summary>
    internal LedgerWriter KeepEvents() => ledger = new(0, 0);

    /// <summary>A turn: its deeds in order, and what it does to the hour.</summary>
    internal void Take(int tick, Turn turn)
    {
        foreach (TurnDeed deed in turn.Deeds)
        {
            Happen(deed.Act, (float)deed.Weight);
            if (Marks is not null)
            {
                Mark(tick, tick, deed.Act == Act.Repair ? MarkKind.Repair : deed.Act == Act.Retaliate ? MarkKind.Rupture : MarkKind.Deed, Words.Of(deed.Act), deed.Act);
            }
        }

        manner |= turn.Manner;
        if (turn.Manner.HasFlag(Manner.ToldWell) || turn.Manner.HasFlag(Manner.ToldBadly))
        {
            Tell(tick, 1, turn.Manner.HasFlag(Manner.ToldWell) ? Reception.Well : Reception.Badly);
        }

        if (turn.Manner.HasFlag(Manner.ToldOnly))
        {
            Pull(Occasion.Telling, 1);
            tellings += 1;
            Mark(tick, tick, MarkKind.Telling, "tells");
        }

        if (turn.Manner.HasFlag(Manner.Consults))
        {
            Moment.Circumstances[(int)Circumstance.Consulting] = 1f;
            gateMoved = true;
        }
    }

    private void Play(int tick, HourDue due)
    {
        Open(tick, due);
        foreach (Turn turn in due.Hour.Turns)
        {
            Take(tick, turn);
        }

        Close(tick, due);
    }

    private void Open(int tick, HourDue due)
    {
        manner = Manner.None;
        if (due.Session is not { } session)
        {
            Mark(tick, tick, MarkKind.Contact, due.Hour.Place == HourPlace.Message ? "messages" : "a consultation");
            return;
        }

        L[] c = Moment.Circumstances;
        c[(int)Circumstance.Minutes] = (float)session.Minutes;
        c[(int)Circumstance.Depth] = (float)session.Depth;
        c[(int)Circumstance.MessageFollows] = session.Practice.Sessions.MessageAfterGoodbye ? 1f : 0f;
        Mark(tick, tick, MarkKind.Session, session.Last ? "the last session" : "a session");
        Happen(Act.Session, 1);
        Pull(Occasion.Kept, 1);
    }

    private void Close(int tick, HourDue due)
    {
        if (due.Session is not { } session)
        {
            return;
        }

        L[] c = Moment.Circumstances;
        c[(int)Circumstance.GriefMet] = manner.HasFlag(Manner.MeetsGrief) ? 1f : 0f;
        c[(int)Circumstance.AskedAbout] = manner.HasFlag(Manner.Asks) ? 1f : 0f;
        c[(int)Circumstance.LossTalkedOver] = manner.HasFlag(Manner.TalksOver) ? 1f : 0f;
        Pull(Occasion.Session, 1);
        if ((manner & (Manner.ToldWell | Manner.ToldBadly | Manner.ToldOnly)) == 0)
        {
            Tellings(tick, 1);
        }

        Sessions sessions = session.Practice.Sessions;
        L felt = manner.HasFlag(Manner.CutsOff) ? 0f : manner.HasFlag(Manner.SaysGoodbye) || sessions.FeltGoodbyes >= 1 ? 1f : Below(tick, Streams.Goodbye, (float)sessions.FeltGoodbyes);
        c[(int)Circumstance.GoodbyeFelt] = felt;
        c[(int)Circumstance.GoodbyeCutOff] = 1 - felt;
        c[(int)Circumstance.LastGoodbye] = session.Last ? 1f : 0f;
        Pull(Occasion.Goodbye, 1);
        if (sessions.MessageAfterGoodbye)
        {
            Happen(Act.Text, 1);
        }
    }

    /// <summary>All that an hour and the rest of its tick can change, to come back to.</summary>
    internal sealed class Kept
    {
        internal Kept(Block<L> block)
        {
            quantities = [.. block.Moment.Quantities];
            circumstances = [.. block.Moment.Circumstances];
            traits = [.. block.Moment.Traits];
            held = [.. block.held];
            (manner, tellFor, tellWait, tellings, tellingCount) = (block.manner, block.tellFor, block.tellWait, block.tellings, block.tellingCount[0]);
            (repairs, lossTick, practice, reception) = (block.repairs, block.lossTick, block.practice, block.reception);
        }

        private readonly L[] quantities;
        private readonly L[] circumstances;
        private readonly L[] traits;
        private readonly List<(Quantity Quantity, L Value, int Until)> held;
        private readonly Manner manner;
        private readonly L tellFor;
        private readonly L tellWait;
        private readonly L tellings;
        private readonly uint tellingCount;
        private readonly L repairs;
        private readonly int? lossTick;
        private readonly PolicyChanges? practice;
        private readonly Reception? reception;

        internal void Return(Block<L> block)
        {
            quantities.CopyTo(block.Moment.Quantities, 0);
            circumstances.CopyTo(block.Moment.Circumstances, 0);
            traits.CopyTo(block.Moment.Traits, 0);
            block.held.Clear();
            block.held.AddRange(held);
            (block.manner, block.tellFor, block.tellWait, block.tellings, block.tellingCount[0]) = (manner, tellFor, tellWait, tellings, tellingCount);
            (block.repairs, block.lossTick, block.practice, block.reception) = (repairs, lossTick, practice, reception);
            block.touched = true;
            block.gateMoved = true;
        }
    }

    private static L One(Lane1 value) => Unsafe.As<Lane1, float>(ref value);

    private static void Spread(Lane1[] from, L[] to)
    {
        for (int i = 0; i < to.Length; i++)
        {
            to[i] = One(from[i]);
        }
    }
}
