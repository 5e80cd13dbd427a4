using System.Numerics;
using Holdfast.Theory;

namespace Holdfast.Simulation;

/// <content>
/// Requests, answers and tellings. A hazard is summed until it reaches a waiting time drawn beforehand; the n-th request
/// of a person takes the n-th draw, so neither the step nor another course's requests shift anybody's luck. Where luck is given day by
/// day, the waiting time is drawn anew at every tick: a waiting time remembers nothing, so the chances are the same.
/// </content>
internal sealed partial class Block<L>
{
    // What is asked for, by share: a modelling assumption; a course can answer each kind in its own way.
    private static readonly double[] KindShares = [0.3, 0.25, 0.15, 0.15, 0.05, 0.1];
    private PolicyChanges? practice;
    private L askedFor;
    private L askWait;
    private L tellFor;
    private L tellWait;
    private L repairs;
    private L tellings;
    private L requests;
    private L falters;
    private uint[] requestCount = [];
    private uint[] tellingCount = [];
    private float[] laneA = [];
    private float[] laneB = [];
    private float[] laneC = [];
    private uint[] dayByDay = [];
    private Act[] answers = [];

    /// <summary>Requests so far.</summary>
    internal L RequestsSoFar => requests;

    /// <summary>Tellings so far.</summary>
    internal L TellingsSoFar => tellings;

    /// <summary>Falters so far.</summary>
    internal L FaltersSoFar => falters;

    private void StartHazards(uint requestsSoFar = 0, uint tellingsSoFar = 0)
    {
        requestCount = new uint[L.Width];
        tellingCount = new uint[L.Width];
        laneA = new float[L.Width];
        laneB = new float[L.Width];
        laneC = new float[L.Width];
        answers = new Act[L.Width];
        dayByDay = lineup.HasLots ? new uint[4 * L.Width] : [];
        for (int i = 0; i < L.Width; i++)
        {
            requestCount[i] = requestsSoFar;
            tellingCount[i] = tellingsSoFar;
            laneA[i] = Wait(i, Streams.RequestWait, 0, requestsSoFar);
            laneB[i] = Wait(i, Streams.TellingWait, 0, tellingsSoFar);
        }

        askWait = L.Load(laneA);
        tellWait = L.Load(laneB);
    }

    private float Wait(int lane, uint stream, int tick, uint count) => (float)-Elementary.Log(Even(lane, stream, tick, count));

    // A number of a stream: that of an event by its count, or, where luck is given day by day, that of the tick in its day.
    private double Even(int lane, uint stream, int tick, uint count) => lineup.HasLots
        ? Philox.Even(options.Seed, lineup.PersonOf(lane), lineup.LotOf(lane, tick / options.TicksPerDay, out uint turn), stream, PlaceInDay(turn, tick))
        : Philox.Even(options.Seed, lineup.PersonOf(lane), lineup.ReplicateOf(lane), stream, count);

    // The same, of how what has come is met.
    private double Met(int lane, uint stream, int tick, uint count) => lineup.HasLots
        ? Philox.Even(options.Seed, lineup.PersonOf(lane), lineup.MannerOf(lane, tick / options.TicksPerDay, out uint turn), stream, PlaceInDay(turn, tick))
        : Even(lane, stream, tick, count);

    private uint PlaceInDay(uint turn, int tick) => (turn << 12) | (uint)(tick % options.TicksPerDay);

    private void RunHazard(L before, L atTheEnd) => askedFor += (before + atTheEnd) / 2 * dt;

    private bool RequestsAreDue(int tick)
    {
        if (!lineup.HasLots)
        {
            return L.Any(L.Above(askedFor, askWait));
        }

        if (!MayBeDue(tick))
        {
            askedFor = 0;
            return false;
        }

        for (int i = 0; i < L.Width; i++)
        {
            laneC[i] = (float)-Elementary.Log(TickLuck(i, tick));
        }

        askWait = L.Load(laneC);
        L due = L.Above(askedFor, askWait);
        if (L.Any(due))
        {
            return true;
        }

        askedFor = 0;
        return false;
    }

    // Whether anybody may ask at this tick: no waiting time is shorter than one less its even draw, which spares the logarithms.
    private bool MayBeDue(int tick)
    {
        int place = tick % options.TicksPerDay;
        if (place % 4 == 0 || tick == 1)
        {
            for (int i = 0; i < L.Width; i++)
            {
                int lot = lineup.LotOf(i, tick / options.TicksPerDay, out uint turn);
                (dayByDay[4 * i], dayByDay[(4 * i) + 1], dayByDay[(4 * i) + 2], dayByDay[(4 * i) + 3]) = Philox.Block(
                    (uint)lineup.PersonOf(i), (uint)lot, Streams.RequestWait, PlaceInDay(turn, tick - (tick % 4)), (uint)options.Seed, (uint)(options.Seed >> 32));
            }
        }

        for (int i = 0; i < L.Width; i++)
        {
            laneC[i] = (float)(0.999999 * (1 - TickLuck(i, tick)));
        }

        return L.Any(L.Above(askedFor, L.Load(laneC)));
    }

    private double TickLuck(int lane, int tick) => (dayByDay[(4 * lane) + (tick % 4)] + 0.5) * (1.0 / 4294967296.0);

    private void Requests(int tick)
    {
        L due = L.Above(askedFor, askWait);
        askedFor -= due * askWait;
        if (lineup.HasLots)
        {
            askedFor *= due;
        }

        requests += due;
        Moment<L> m = Moment;
        Pull(Occasion.Request, due);
        m.Look();
        L falter = Hazards.Falter(m);
        L repairChance = Hazards.RepairChance(m);
        L.Store(due, laneA);
        for (int i = 0; i < L.Width; i++)
        {
            laneB[i] = laneA[i] != 0 ? (float)Met(i, Streams.Judgement, tick, requestCount[i]) : 0;
        }

        m.Circumstances[(int)Circumstance.Luck] = L.Load(laneB);
        L.Store(Hazards.JudgedReady(m), laneC);
        L.Store(falter, laneB);
        Choose(tick);
        ulong given = 0;
        bool anyFalters = false;
        bool anyExplained = false;
        for (int i = 0; i < L.Width; i++)
        {
            if (laneA[i] != 0)
            {
                given |= 1UL << (int)answers[i];
                anyFalters |= laneB[i] < 0;
                anyExplained |= laneB[i] == 2;
            }
        }

        if (anyFalters)
        {
            Faltered(tick, repairChance);
        }

        Answer(given);
        if (anyExplained)
        {
            Explain();
        }

        // Who has asked waits anew; who has not waits on.
        L.Store(askWait, laneC);
        for (int i = 0; i < L.Width; i++)
        {
            if (laneA[i] != 0)
            {
                laneC[i] = Wait(i, Streams.RequestWait, tick, ++requestCount[i]);
            }
        }

        askWait = L.Load(laneC);
    }

    // Chooses each asking person's answer. In: laneA who asks, laneB falter chances, laneC judged ready.
    // Out: answers; laneB is -1 for a falter, 2 for an answer that is explained, else 1.
    private void Choose(int tick)
    {
        for (int i = 0; i < L.Width; i++)
        {
            if (laneA[i] == 0)
            {
                continue;
            }

            uint n = requestCount[i];
            RequestKind kind = KindOf(Met(i, Streams.RequestKind, tick, n));
            if (practice is not { } policy)
            {
                answers[i] = Act.NoAnswer;
                laneB[i] = 1;
                continue;
            }

            bool falters = Met(i, Streams.Falter, tick, n) < laneB[i];
            bool next = policy.Next is not null && Met(i, Streams.Change, tick, n) < ProgressAt(policy, tick);
            Practice how = next ? policy.Next! : policy.Practice;
            AnswerPolicy answer = how.Requests.TryGetValue(kind, out AnswerPolicy? own) ? own : how.AnyRequest;
            answers[i] = falters ? Act.Cold : Pick(laneC[i] != 0 ? answer.WhenReady : answer.WhenNotReady, Met(i, Streams.Answer, tick, n));
            laneB[i] = falters ? -1 : answer.Explained ? 2 : 1;
            if (Marks is not null)
            {
                Mark(tick, tick, falters ? MarkKind.Falter : MarkKind.Request, $"asks: {Words.Of(kind)}; answer: {(falters ? "cold, not meant so" : Words.Of(answers[i]))}", answers[i]);
            }
        }
    }

    private double ProgressAt(PolicyChanges policy, int tick) =>
        Math.Clamp(((tick / (double)ticksPerSlot) - policy.NextFrom) / Math.Max(1, policy.NextUntil - policy.NextFrom), 0, 1);

    // Each answer that is given reaches those to whom it is given, in the order of acts.
    private void Answer(ulong given)
    {
        for (; given != 0; given &= given - 1)
        {
            Act act = (Act)BitOperations.TrailingZeroCount(given);
            for (int i = 0; i < L.Width; i++)
            {
                laneC[i] = laneA[i] != 0 && answers[i] == act ? 1 : 0;
            }

            Happen(act, L.Load(laneC));
        }
    }

    private void Explain()
    {
        for (int i = 0; i < L.Width; i++)
        {
            laneC[i] = laneA[i] != 0 && laneB[i] == 2 ? 1 : 0;
        }

        Happen(Act.Explain, L.Load(laneC));
    }

    // Those whose answer faltered, and of them those with whom it will be repaired at the next session.
    private void Faltered(int tick, L chance)
    {
        for (int i = 0; i < L.Width; i++)
        {
            laneC[i] = laneA[i] != 0 && laneB[i] < 0 ? 1 : 0;
        }

        L who = L.Load(laneC);
        falters += who;
        L.Store(chance, laneC);
        for (int i = 0; i < L.Width; i++)
        {
            laneC[i] = laneA[i] != 0 && laneB[i] < 0 && Met(i, Streams.Repair, tick, requestCount[i]) < laneC[i] ? 1 : 0;
        }

        repairs = L.Max(repairs, who * L.Load(laneC));
    }

    private void Repairs(int tick, L kept)
    {
        L due = repairs * kept;
        if (L.Any(due))
        {
            Happen(Act.Repair, due);
            repairs -= due;
            Mark(tick, tick, MarkKind.Repair, "the falter is admitted and repaired", Act.Repair);
        }
    }

    private void Tellings(int tick, L kept)
    {
        if (reception is not { } met)
        {
            return;
        }

        Moment.Look();
        tellFor += Hazards.Telling(Moment) * kept;
        if (lineup.HasLots)
        {
            for (int i = 0; i < L.Width; i++)
            {
                laneB[i] = Wait(i, Streams.TellingWait, tick, 0);
            }

            tellWait = L.Load(laneB);
        }

        L due = L.Above(tellFor, tellWait);
        if (!L.Any(due))
        {
            tellFor = lineup.HasLots ? 0 : tellFor;
            return;
        }

        tellFor -= due * tellWait;
        if (lineup.HasLots)
        {
            tellFor *= due;
        }

        L.Store(due, laneA);
        L.Store(tellWait, laneB);
        for (int i = 0; i < L.Width; i++)
        {
            if (laneA[i] != 0)
            {
                laneB[i] = Wait(i, Streams.TellingWait, tick, ++tellingCount[i]);
            }
        }

        tellWait = L.Load(laneB);
        Tell(tick, due, met);
    }

    private static RequestKind KindOf(double draw)
    {
        for (int k = 0; k < KindShares.Length - 1; k++)
        {
            draw -= KindShares[k];
            if (draw < 0)
            {
                return (RequestKind)k;
            }
        }

        return (RequestKind)(KindShares.Length - 1);
    }

    private static Act Pick(IReadOnlyList<Share> shares, double draw)
    {
        for (int i = 0; i < shares.Count - 1; i++)
        {
            draw -= shares[i].Probability;
            if (draw < 0)
            {
                return shares[i].Act;
            }
        }

        return shares[^1].Act;
    }
}
