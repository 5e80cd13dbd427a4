using Holdfast.Theory;

namespace Holdfast.Courses;

/// <summary>Whether what happens fits into the course, into the time of a helper, and beside the other things.</summary>
internal sealed class HappeningCheck
{
    /// <summary>More deeds than this in one course, repetitions counted, are a slip of the pen.</summary>
    private const int MostDeeds = 20_000;

    private readonly CourseDraft draft;
    private readonly Findings findings;
    private readonly Duration lasts;

    private HappeningCheck(CourseDraft draft, Findings findings)
    {
        this.draft = draft;
        this.findings = findings;
        lasts = draft.Course.Lasts;
    }

    public static void Check(CourseDraft draft, Findings findings)
    {
        HappeningCheck check = new(draft, findings);
        foreach (Placed<Happening> one in draft.Happenings)
        {
            check.Check(one);
        }

        check.CheckDeeds();
        check.CheckBreaks();
        check.CheckStretches();
        check.CheckTellings();
    }

    private void Check(Placed<Happening> one)
    {
        Duration at = one.Value.At;
        if (at >= lasts)
        {
            Late(at, one.At);
            return;
        }

        switch (one.Value)
        {
            case Break pause when InOrder(one, pause.At + pause.Lasts) && With(one) is { } helper:
                Within(one, pause.At + pause.Lasts, helper);
                if (CourseCheck.Announced(pause, draft) > at - helper.From)
                {
                    findings.Add(DiagnosticCatalogue.AnnouncedTooEarly, one.Whole, $"{pause.AnnouncedBefore} before {TimeText.Write(at)}", $"at most {at - helper.From} before, or 'from the beginning'");
                }

                break;
            case Deed deed when InOrder(one, deed.Until) && With(one) is { } helper:
                Within(one, deed.Until, helper);
                break;
            case RuptureOpens rupture when With(one) is { } helper:
                Within(one, at + (rupture.RepairedAfter ?? default), helper);
                break;
            case PromiseMade promise when With(one) is { } helper:
                Within(one, at + (promise.KeptAfter ?? promise.BrokenAfter ?? default), helper);
                break;
            case Telling:
                With(one);
                break;
            case Stretch stretch when InOrder(one, stretch.Until):
                if (stretch.What != StretchKind.Consultation)
                {
                    Within(one, stretch.Until, null);
                }
                else if (With(one) is { } helper)
                {
                    Within(one, stretch.Until, helper);
                }

                break;
            case HoldValue hold when InOrder(one, hold.Until):
                Within(one, hold.Until, null);
                break;
        }
    }

    private Helper? With(Placed<Happening> one)
    {
        Helper? helper = CourseCheck.Present(draft, one.Value.At);
        if (helper is null)
        {
            string times = string.Join("; ", draft.Helpers.Select(h => $"{TimeText.Write(h.Helper.From)} to {TimeText.Write(CourseCheck.End(h.Helper, draft))}"));
            findings.Add(
                DiagnosticCatalogue.NobodyThere, one.At, TimeText.Write(one.Value.At), times.Length > 0 ? "the time with a helper: " + times : "nothing that needs a helper, since this course has none",
                times.Length > 0 ? null : "Add a helper, or take it out.");
        }

        return helper;
    }

    private bool InOrder(Placed<Happening> one, Duration? until)
    {
        if (until is { } end && end <= one.Value.At)
        {
            findings.Add(DiagnosticCatalogue.RunsBackwards, one.Other, $"{TimeText.Write(end)} as its end, {TimeText.Write(one.Value.At)} as its beginning", $"an end after {TimeText.Write(one.Value.At)}");
            return false;
        }

        return true;
    }

    private void Within(Placed<Happening> one, Duration? until, Helper? helper)
    {
        if (until is not { } end || end == HappeningForm.Open)
        {
            return;
        }

        if (end > lasts)
        {
            Late(end, one.Other);
        }
        else if (helper is not null && end > CourseCheck.End(helper, draft))
        {
            findings.Add(DiagnosticCatalogue.PastAnEnding, one.Other, TimeText.Write(end), $"at most {TimeText.Write(CourseCheck.End(helper, draft))}, when the work with this helper ends");
        }
    }

    private void CheckDeeds()
    {
        long all = 0;
        foreach (Placed<Happening> one in draft.Happenings)
        {
            if (one.Value is Deed { Every: { } every } deed)
            {
                Duration until = deed.Until is { } end && end != HappeningForm.Open ? end : lasts;
                all += 1 + ((until - deed.At).Hours / every.Hours);
                if (all > MostDeeds)
                {
                    findings.Add(DiagnosticCatalogue.TooMany, one.Whole, $"{all} deeds so far", $"at most {MostDeeds}");
                    return;
                }
            }
        }
    }

    private void CheckBreaks()
    {
        (Duration End, Node Where)? before = null;
        foreach (Placed<Happening> one in draft.Happenings.Where(h => h.Value is Break))
        {
            Duration end = one.Value.At + ((Break)one.Value).Lasts;
            if (before is { } earlier && one.Value.At < earlier.End)
            {
                findings.Add(DiagnosticCatalogue.BreaksOverlap, one.At, $"a break from {TimeText.Write(one.Value.At)}, while the one before lasts to {TimeText.Write(earlier.End)}", $"a break from {TimeText.Write(earlier.End)} on");
            }

            before = before is { } b && b.End > end ? b : (end, one.At);
        }
    }

    private void CheckStretches()
    {
        Dictionary<string, Duration> free = [];
        foreach (Placed<Happening> one in draft.Happenings)
        {
            (string what, Duration until) = one.Value switch
            {
                HoldValue hold => (Vocabulary.Write(hold.Quantity) + " held", hold.Until),
                Stretch stretch => (Vocabulary.Write(stretch.What), stretch.Until),
                _ => ("", default),
            };
            if (what.Length == 0)
            {
                continue;
            }

            Duration at = one.Value.At;
            if (free.TryGetValue(what, out Duration from) && at < from)
            {
                string end = from == HappeningForm.Open ? "to the end" : "to " + TimeText.Write(from);
                findings.Add(DiagnosticCatalogue.GoesOnAlready, one.At, $"{what} from {TimeText.Write(at)}, while it goes on {end}", "one at a time");
            }

            free[what] = from > until ? from : until;
        }
    }

    private void CheckTellings()
    {
        if (draft.Happenings.FirstOrDefault(h => h.Value is NothingIsTold) is not { } silent)
        {
            return;
        }

        foreach (Placed<Happening> one in draft.Happenings.Where(h => h.Value is Telling && h.Value.At >= silent.Value.At))
        {
            findings.Add(DiagnosticCatalogue.ToldAndNotTold, one.At, $"a telling at {TimeText.Write(one.Value.At)}, and nothing told from {TimeText.Write(silent.Value.At)} on", $"tellings before {TimeText.Write(silent.Value.At)}");
        }
    }

    private void Late(Duration at, Node where) =>
        findings.Add(DiagnosticCatalogue.AfterTheEnd, where, TimeText.Write(at), $"before {TimeText.Write(lasts)}, when the course ends");
}
