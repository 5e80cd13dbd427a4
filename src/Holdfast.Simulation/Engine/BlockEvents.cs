using Holdfast.Theory;

namespace Holdfast.Simulation;

/// <content>What the course puts at a time.</content>
internal sealed partial class Block<L>
{
    private readonly L[] after;
    private Reception? reception = Reception.Well;

    private void Due(int tick)
    {
        Occurrence[] due = plan.Due[tick / ticksPerSlot];
        touched |= due.Length > 0;
        foreach (Occurrence occurrence in due)
        {
            Due(tick, occurrence);
        }
    }

    private void Due(int tick, Occurrence occurrence)
    {
        switch (occurrence)
        {
            case SessionDue session:
                Session(tick, session);
                break;
            case HourDue hour:
                Play(tick, hour);
                break;
            case ContactDue contact:
                ContactFallsDue(tick, contact);
                break;
            case ActDue act:
                Happen(act.Act, 1);
                Mark(tick, tick, act.Kind, act.Text, act.Act);
                break;
            case TellingDue telling:
                Tell(tick, 1, telling.Met);
                break;
            case RehearsalDue:
                Pull(Occasion.Rehearsal, 1);
                Mark(tick, tick, MarkKind.Rehearsal, "rehearses telling");
                break;
            case CircumstanceChanges change:
                Moment.Circumstances[(int)change.Circumstance] = (float)change.Value;
                gateMoved = true;
                break;
            case LossAhead ahead:
                lossTick = ahead.LossSlot * ticksPerSlot;
                Moment.Circumstances[(int)Circumstance.LossAnnounced] = lossTick is null ? 0f : 1f;
                break;
            case CutDue cut:
                Moment.Circumstances[(int)Circumstance.ShareLost] = (float)cut.ShareLost;
                Happen(Act.CutBack, 1);
                break;
            case ChoiceDue:
                Pull(Occasion.ChoosingLess, 1);
                break;
            case HelperBegins begins:
                Begins(begins);
                break;
            case HelperGone:
                Gone();
                break;
            case PolicyChanges policy:
                practice = policy;
                break;
            case ReceptionChanges change:
                reception = change.Met;
                break;
            case ValueSet set:
                Set(tick, set);
                break;
            case Shown shown:
                Mark(tick, shown.UntilSlot * ticksPerSlot, shown.Kind, shown.Text);
                break;
            default:
                throw new InvalidOperationException($"The engine does not know {occurrence.GetType().Name}.");
        }
    }

    private void Set(int tick, ValueSet set)
    {
        L value = people.Draw<L>(set.Value, Philox.StreamOf("set/" + set.Quantity), 0);
        if (tick == 0)
        {
            Moment.Quantities[(int)set.Quantity] = value;
        }
        else
        {
            Put(set.Quantity, value);
        }

        if (set.HeldUntil is { } until)
        {
            held.Add((set.Quantity, value, until * ticksPerSlot));
        }
    }

    private void Begins(HelperBegins begins)
    {
        people.HelperTraits(Moment, begins.Helper);
        gateMoved = true;
        Moment.Circumstances[(int)Circumstance.Helped] = 1f;
        repairs = 0f;
        if (!begins.AtTheBeginning)
        {
            Pull(Occasion.Beginning, 1);
        }
    }

    private void Gone()
    {
        Pull(Occasion.Parting, 1);
        gateMoved = true;
        L[] c = Moment.Circumstances;
        c[(int)Circumstance.Helped] = 0f;
        c[(int)Circumstance.Away] = 0f;
        c[(int)Circumstance.Consulting] = 0f;
        c[(int)Circumstance.PushedDown] = 0f;
        c[(int)Circumstance.LossAnnounced] = 0f;
        lossTick = null;
        repairs = 0f;
    }

    private void Session(int tick, SessionDue due)
    {
        Moment<L> m = Moment;
        Sessions sessions = due.Practice.Sessions;
        Habits habits = due.Practice.Habits;
        L kept = 1;
        if (sessions.Kept < 1)
        {
            kept = Below(tick, Streams.SessionKept, (float)sessions.Kept);
            if (L.Any(1 - kept))
            {
                Pull(Occasion.NotKept, 1 - kept);
                Happen(Act.NoAnswer, 1 - kept);
                if (Marks is not null)
                {
                    Mark(tick, tick, MarkKind.CancelledSession, "a session is cancelled at short notice");
                    return;
                }
            }
        }

        L[] c = m.Circumstances;
        c[(int)Circumstance.Minutes] = (float)due.Minutes;
        c[(int)Circumstance.Depth] = (float)due.Depth;
        c[(int)Circumstance.GriefMet] = habits.HasFlag(Habits.MeetsGrief) ? 1f : 0f;
        c[(int)Circumstance.AskedAbout] = habits.HasFlag(Habits.Asks) ? 1f : 0f;
        c[(int)Circumstance.LossTalkedOver] = due.TalkedOver ? 1f : 0f;
        c[(int)Circumstance.MessageFollows] = sessions.MessageAfterGoodbye ? 1f : 0f;
        Mark(tick, tick, MarkKind.Session, due.Last ? "the last session" : "a session");
        Happen(Act.Session, kept);
        Pull(Occasion.Kept, kept);
        if (habits.HasFlag(Habits.Invites))
        {
            Happen(Act.Invite, kept);
        }

        if (habits.HasFlag(Habits.Explains))
        {
            Happen(Act.Explain, kept);
        }

        Repairs(tick, kept);
        Pull(Occasion.Session, kept);
        Tellings(tick, kept);
        L felt = sessions.FeltGoodbyes >= 1 ? kept : kept * Below(tick, Streams.Goodbye, (float)sessions.FeltGoodbyes);
        c[(int)Circumstance.GoodbyeFelt] = felt;
        c[(int)Circumstance.GoodbyeCutOff] = kept - felt;
        c[(int)Circumstance.LastGoodbye] = due.Last ? 1f : 0f;
        Pull(Occasion.Goodbye, kept);
        if (sessions.MessageAfterGoodbye)
        {
            Happen(Act.Text, kept);
        }
    }

    private void ContactFallsDue(int tick, ContactDue due)
    {
        Contact contact = due.Contact;
        L warm = Below(tick, Streams.Contact, (float)contact.Warm);
        L answered = Below(tick, Streams.Contact, (float)(contact.Warm + contact.Ambiguous));
        Mark(tick, tick, MarkKind.Contact, L.Any(warm) ? "contact, answered warmly" : L.Any(answered) ? "contact, answered unclearly" : "contact, not answered");
        Happen(contact.Kind == ContactKind.Text ? Act.Text : Act.Voice, warm);
        Pull(Occasion.Kept, warm);
        if (contact.Warm < 1)
        {
            Happen(Act.UnclearAnswer, answered - warm);
            Happen(Act.NoAnswer, 1 - answered);
            Pull(Occasion.NotKept, 1 - warm);
        }
    }

    private void Tell(int tick, L who, Reception met)
    {
        Pull(Occasion.Telling, who);
        Happen(met == Reception.Well ? Act.MeetTelling : Act.MishandleTelling, who);
        tellings += who;
        Mark(tick, tick, MarkKind.Telling, met == Reception.Well ? "tells, and is met well" : "tells, and it is mishandled", met == Reception.Well ? Act.MeetTelling : Act.MishandleTelling);
    }

    /// <summary>An act reaches those who are marked 1.</summary>
    private void Happen(Act act, L whom)
    {
        if (!L.Any(whom))
        {
            return;
        }

        Moment.Look();
        ActMeanings.Weigh(act, Moment);
        Apply(Occasion.Act, whom);
    }

    /// <summary>An occasion comes to those who are marked 1.</summary>
    private void Pull(Occasion occasion, L whom)
    {
        if (L.Any(whom))
        {
            Moment.Look();
            Apply(occasion, whom);
        }
    }

    private void Apply(Occasion occasion, L whom)
    {
        if (Occasions is { } seen)
        {
            seen[(int)occasion]++;
        }

        L[] x = Moment.Quantities;
        touched = true;
        x.AsSpan().CopyTo(after);
        EventStep<L> step = new(Moment, on, after, whom, FirstRuleOf[(int)occasion], ledger);
        RuleBook.Events(occasion, ref step);
        after.AsSpan().CopyTo(x);
    }

    /// <summary>1 for those whose draw at this time lies below a share.</summary>
    private L Below(int tick, uint stream, float shareOf)
    {
        uint slot = (uint)(tick / ticksPerSlot);
        Span<float> lane = stackalloc float[L.Width];
        for (int i = 0; i < lane.Length; i++)
        {
            lane[i] = Even(i, stream, tick, slot) < shareOf ? 1 : 0;
        }

        return L.Load(lane);
    }

    private void Mark(int tick, int until, MarkKind kind, string text, Act? act = null)
    {
        if (Marks is not null && text.Length > 0)
        {
            Marks.Add(new(tick, Math.Min(until, Ticks), kind, text, act));
        }
    }
}
