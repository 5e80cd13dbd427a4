using Holdfast.Theory;

namespace Holdfast.Simulation;

/// <summary>Lays a course out in time.</summary>
internal static class Planner
{
    private const int Week = 7 * Plan.SlotsPerDay;

    internal static List<Occurrence> LayOut(Course course, int slots)
    {
        List<Occurrence> due = [];
        for (int i = 0; i < course.Helpers.Count; i++)
        {
            LayOutHelper(course, i, slots, due);
        }

        foreach (Happening happening in course.Happenings)
        {
            LayOutHappening(course, happening, slots, due);
        }

        due.RemoveAll(o => o.Slot < 0 || o.Slot > slots);
        foreach (Hour hour in course.Happenings.OfType<Hour>())
        {
            LayOutHour(hour, due);
        }

        return [.. due.Select((o, place) => (o, place)).OrderBy(x => x.o.Slot).ThenBy(x => Rank(x.o)).ThenBy(x => x.place).Select(x => x.o)];
    }

    // Within one slot: what changes the frame first, then what happens in the room, then endings.
    private static int Rank(Occurrence occurrence) => occurrence switch
    {
        ValueSet => 0,
        HelperBegins => 1,
        PolicyChanges or ReceptionChanges or CircumstanceChanges or LossAhead => 2,
        ActDue { Kind: MarkKind.Ending } => 8,
        HelperGone => 9,
        SessionDue { Last: true } or HourDue { Session.Last: true } => 7,
        _ => 5,
    };

    private static void LayOutHelper(Course course, int index, int slots, List<Occurrence> due)
    {
        Helper helper = course.Helpers[index];
        int from = Plan.SlotOf(helper.From);
        int until = helper.Ending is { } ends ? Plan.SlotOf(ends.At) : slots + 1;
        due.Add(new HelperBegins(from, index, from == 0 && index == 0));
        due.Add(new Shown(from, from, MarkKind.Beginning, helper.Name.Length > 0 ? $"{helper.Name} begins" : "the helper begins"));
        Era[] eras = Era.Of(helper, until);
        for (int e = 0; e < eras.Length; e++)
        {
            LayOutEra(eras, e, due);
        }

        LayOutSessions(course, helper, eras, until, due);
        LayOutContacts(course, eras, due);
        if (helper.Ending is { } ending && until <= slots)
        {
            LayOutEnding(ending, until, helper, due);
        }
        else if (helper.Ending is { } later)
        {
            int announced = Plan.SlotOf(later.At) - Plan.SlotOf(later.AnnouncedBefore);
            if (later.AnnouncedBefore > Duration.Zero && announced <= slots)
            {
                due.Add(new LossAhead(announced, Plan.SlotOf(later.At)));
            }
        }
    }

    private static void LayOutEra(Era[] eras, int e, List<Occurrence> due)
    {
        Era era = eras[e];
        due.Add(new PolicyChanges(era.From, era.Practice, era.Next, era.From, era.Until));
        Habits habits = era.Practice.Habits;
        due.Add(new CircumstanceChanges(era.From, Circumstance.Consulting, habits.HasFlag(Habits.Consults) ? 1 : 0));
        due.Add(new CircumstanceChanges(era.From, Circumstance.PushedDown, habits.HasFlag(Habits.PushesDown) ? 1 : 0));
        if (e == 0)
        {
            return;
        }

        Era before = eras[e - 1];
        if (era.Change is not { } change)
        {
            return;
        }

        double everyBefore = before.Practice.Sessions.Every.Hours;
        double everyAfter = (era.Next ?? era.Practice).Sessions.Every.Hours;
        if (everyAfter > everyBefore)
        {
            double lost = 1 - (everyBefore / everyAfter);
            int steps = era.Next is null ? 1 : Math.Max(1, (era.Until - era.From) / (4 * Week));
            for (int s = 0; s < steps; s++)
            {
                int at = era.From + (int)((long)s * (era.Until - era.From) / steps);
                due.Add(change.By == Party.Helper ? new CutDue(at, lost / steps) : new ChoiceDue(at));
            }
        }

        due.Add(new Shown(era.From, era.Next is null ? era.From : era.Until, MarkKind.Change, everyAfter > everyBefore
            ? change.By == Party.Helper ? "fewer sessions, by the helper" : "fewer sessions, by choice"
            : "a change in how they work"));
    }

    private static void LayOutSessions(Course course, Helper helper, Era[] eras, int until, List<Occurrence> due)
    {
        int lastSlot = -1;
        double hours = helper.From.Hours;
        bool plannedEnd = helper.Ending is { How: EndingKind.Planned };
        while (true)
        {
            int slot = (int)((hours + 3) / 6);
            Era? era = Array.FindLast(eras, x => x.From <= slot);
            if (era is null || slot >= until)
            {
                break;
            }

            double progress = era.Progress(slot);
            Sessions now = era.Practice.Sessions;
            Sessions then = (era.Next ?? era.Practice).Sessions;
            if (slot > lastSlot && BreakAt(course, slot) is null)
            {
                Practice practice = era.Practice;
                due.Add(new SessionDue(slot, practice, Between(now.Minutes, then.Minutes, progress), Between(now.Depth, then.Depth, progress), TalkedOver(course, helper, slot), false));
                lastSlot = slot;
            }

            hours += Math.Max(6, Between(now.Every.Hours, then.Every.Hours, progress));
        }

        if (plannedEnd)
        {
            Practice practice = eras[^1].Practice;
            due.Add(new SessionDue(until, practice, practice.Sessions.Minutes, practice.Sessions.Depth, TalkedOver(course, helper, until), true));
        }
    }

    private static void LayOutContacts(Course course, Era[] eras, List<Occurrence> due)
    {
        foreach (Era era in eras)
        {
            foreach (Contact contact in era.Practice.Between)
            {
                if (contact.PerWeek <= 0)
                {
                    continue;
                }

                double step = Week / contact.PerWeek;
                for (double at = era.From + (step / 2); at < era.Until; at += step)
                {
                    int slot = (int)(at + 0.5);
                    if (BreakAt(course, slot) is null)
                    {
                        due.Add(new ContactDue(slot + Plan.SlotOf(contact.Within), contact));
                    }
                }
            }
        }
    }

    private static void LayOutEnding(Ending ending, int until, Helper helper, List<Occurrence> due)
    {
        int announced = until - Plan.SlotOf(ending.AnnouncedBefore);
        bool known = ending.AnnouncedBefore > Duration.Zero && ending.How != EndingKind.Escaped;
        if (known)
        {
            due.Add(new LossAhead(announced, until));
            due.Add(new Shown(announced, announced, MarkKind.Announcement, "the ending is announced"));
        }
        else if (ending.How is EndingKind.Dismissed or EndingKind.Lost or EndingKind.Planned)
        {
            due.Add(new ActDue(until, Act.SpringLoss, MarkKind.Ending, ""));
        }

        (Act? act, string text) = ending.How switch
        {
            EndingKind.Planned => ((Act?)null, "a planned ending"),
            EndingKind.Dismissed => (Act.Dismiss, "the helper ends it"),
            EndingKind.Escaped => (Act.WatchLeave, "leaves, to escape the pain"),
            _ => (Act.Vanish, "the helper is lost"),
        };
        if (act is { } what)
        {
            due.Add(new ActDue(until, what, MarkKind.Ending, text));
        }
        else
        {
            due.Add(new Shown(until, until, MarkKind.Ending, text));
        }

        due.Add(new LossAhead(until + 1, null));
        due.Add(new HelperGone(until));
    }

    private static void LayOutHappening(Course course, Happening happening, int slots, List<Occurrence> due)
    {
        int at = Plan.SlotOf(happening.At);
        switch (happening)
        {
            case Break b:
                LayOutBreak(b, at, due);
                break;
            case Deed d:
                int last = d.Until is { } u ? Plan.SlotOf(u) : d.Every is null ? at : slots;
                int step = d.Every is { } every ? Math.Max(1, Plan.SlotOf(every)) : int.MaxValue;
                for (long slot = at; slot <= last; slot += step)
                {
                    due.Add(new ActDue((int)slot, d.Act, d.Act switch { Act.Repair => MarkKind.Repair, Act.Rupture => MarkKind.Rupture, _ => MarkKind.Deed }, Words.Of(d.Act)));
                }

                break;
            case Telling t:
                due.Add(new TellingDue(at, t.Met));
                break;
            case TellingsAreMet met:
                due.Add(new ReceptionChanges(at, met.Met));
                break;
            case NothingIsTold:
                due.Add(new ReceptionChanges(at, null));
                break;
            case Rehearsal:
                due.Add(new RehearsalDue(at));
                break;
            case RuptureOpens r:
                due.Add(new ActDue(at, Act.Rupture, MarkKind.Rupture, "a rupture"));
                if (r.Denied)
                {
                    due.Add(new ActDue(at, Act.Deny, MarkKind.Rupture, "it is denied"));
                }

                if (r.RepairedAfter is { } repaired)
                {
                    due.Add(new ActDue(Plan.SlotOf(r.At + repaired), Act.Repair, MarkKind.Repair, "it is repaired"));
                }

                break;
            case PromiseMade p:
                due.Add(new ActDue(at, Act.Promise, MarkKind.Promise, "a promise"));
                if (p.KeptAfter is { } kept)
                {
                    due.Add(new ActDue(Plan.SlotOf(p.At + kept), Act.KeepPromise, MarkKind.Promise, "the promise is kept"));
                }

                if (p.BrokenAfter is { } broken)
                {
                    due.Add(new ActDue(Plan.SlotOf(p.At + broken), Act.BreakPromise, MarkKind.Promise, "the promise is broken"));
                }

                break;
            case Stretch s:
                Circumstance what = s.What switch
                {
                    StretchKind.SelfCompassion => Circumstance.PractisingCompassion,
                    StretchKind.OutsideRelationship => Circumstance.OutsideRelationship,
                    StretchKind.Consultation => Circumstance.Consulting,
                    _ => Circumstance.PushedDown,
                };
                int end = Plan.SlotOf(s.Until);
                due.Add(new CircumstanceChanges(at, what, 1));
                due.Add(new CircumstanceChanges(end, what, 0));
                due.Add(new Shown(at, end, MarkKind.Stretch, Words.Of(s.What)));
                break;
            case SetValue set:
                due.Add(new ValueSet(at, set.Quantity, set.Value, null));
                due.Add(new Shown(at, at, MarkKind.Experiment, $"{Words.Of(set.Quantity)} is set"));
                break;
            case Hour:
                break;
            case HoldValue hold:
                due.Add(new ValueSet(at, hold.Quantity, hold.Value, Plan.SlotOf(hold.Until)));
                due.Add(new Shown(at, Plan.SlotOf(hold.Until), MarkKind.Experiment, $"{Words.Of(hold.Quantity)} is held"));
                break;
            default:
                throw new InvalidOperationException($"No plan is written for {happening.GetType().Name}.");
        }
    }

    // An hour in the room takes the place of the session at its time; others stand beside what the course holds.
    private static void LayOutHour(Hour hour, List<Occurrence> due)
    {
        int slot = Plan.SlotOf(hour.At);
        if (hour.Place != HourPlace.Session)
        {
            due.Add(new HourDue(slot, hour, null));
            return;
        }

        int place = due.FindIndex(o => o is SessionDue && o.Slot == slot);
        if (place < 0)
        {
            throw new ArgumentException($"There is no session {hour.At.Hours / 24.0:0.##} days after the beginning, in whose place an hour could be played.", nameof(hour));
        }

        due[place] = new HourDue(slot, hour, (SessionDue)due[place]);
    }

    private static void LayOutBreak(Break b, int at, List<Occurrence> due)
    {
        int end = at + Plan.SlotOf(b.Lasts);
        if (b.AnnouncedBefore > Duration.Zero)
        {
            int announced = at - Plan.SlotOf(b.AnnouncedBefore);
            due.Add(new LossAhead(announced, at));
            due.Add(new Shown(announced, announced, MarkKind.Announcement, "a break is announced"));
        }
        else if (b.By != Party.Client)
        {
            due.Add(new ActDue(at, Act.SpringLoss, MarkKind.Announcement, "a break without warning"));
        }

        due.Add(new ActDue(at, Act.GoAway, MarkKind.Break, ""));
        due.Add(new Shown(at, end, MarkKind.Break, b.By == Party.Client ? "the client is away" : "a break"));
        due.Add(new CircumstanceChanges(at, Circumstance.Away, 1));
        due.Add(new CircumstanceChanges(end, Circumstance.Away, 0));
        due.Add(new LossAhead(at, null));
        if (b.Contact is { PerWeek: > 0 } contact)
        {
            double step = Week / contact.PerWeek;
            for (double slot = at + (step / 2); slot < end; slot += step)
            {
                due.Add(new ContactDue((int)(slot + 0.5) + Plan.SlotOf(contact.Within), contact));
            }
        }
    }

    private static Break? BreakAt(Course course, int slot) =>
        course.Happenings.OfType<Break>().FirstOrDefault(b => slot >= Plan.SlotOf(b.At) && slot < Plan.SlotOf(b.At) + Plan.SlotOf(b.Lasts));

    private static bool TalkedOver(Course course, Helper helper, int slot)
    {
        foreach (Break b in course.Happenings.OfType<Break>())
        {
            int at = Plan.SlotOf(b.At);
            if (b.Prepared && slot >= at - Plan.SlotOf(b.AnnouncedBefore) && slot <= at)
            {
                return true;
            }
        }

        return helper.Ending is { Prepared: true } ending
            && slot >= Plan.SlotOf(ending.At) - Plan.SlotOf(ending.AnnouncedBefore) && slot <= Plan.SlotOf(ending.At);
    }

    private static double Between(double a, double b, double progress) => a + (progress * (b - a));
}
