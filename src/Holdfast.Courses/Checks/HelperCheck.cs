namespace Holdfast.Courses;

/// <summary>Whether helpers, their changes and their endings fit together in time.</summary>
internal static class HelperCheck
{
    public static void Check(CourseDraft draft, Findings findings)
    {
        Duration lasts = draft.Course.Lasts;
        HelperDraft? before = null;
        foreach (HelperDraft one in draft.Helpers)
        {
            if (one.Helper.From >= lasts)
            {
                Late(one.Helper.From, one.From, lasts, findings);
            }

            if (before is not null && CourseCheck.End(before.Helper, draft) > one.Helper.From)
            {
                string end = before.Helper.Ending is { } ending ? $"only ends at {TimeText.Write(ending.At)}" : "does not end";
                findings.Add(
                    DiagnosticCatalogue.HelpersOverlap, one.From, $"a helper from {TimeText.Write(one.Helper.From)}, while the work with the one before {end}", "one helper at a time",
                    before.Helper.Ending is null ? "Say with 'ends' how the work with the first helper ends." : null);
            }

            CheckEnding(one, lasts, findings);
            CheckChanges(one, draft, findings);
            before = one;
        }
    }

    private static void CheckEnding(HelperDraft one, Duration lasts, Findings findings)
    {
        if (one.Ending is not { } ending)
        {
            return;
        }

        if (ending.Value.At <= one.Helper.From)
        {
            findings.Add(DiagnosticCatalogue.RunsBackwards, ending.At, $"an ending at {TimeText.Write(ending.Value.At)}, a beginning at {TimeText.Write(one.Helper.From)}", $"an ending after {TimeText.Write(one.Helper.From)}");
        }
        else if (ending.Value.At > lasts)
        {
            Late(ending.Value.At, ending.At, lasts, findings);
        }
        else if (ending.Value.AnnouncedBefore > ending.Value.At - one.Helper.From)
        {
            findings.Add(DiagnosticCatalogue.AnnouncedTooEarly, ending.Other, $"{ending.Value.AnnouncedBefore} before", $"at most {ending.Value.At - one.Helper.From} before, or 'from the beginning'");
        }
    }

    private static void CheckChanges(HelperDraft one, CourseDraft draft, Findings findings)
    {
        Duration end = CourseCheck.End(one.Helper, draft), free = one.Helper.From;
        foreach (Placed<Change> change in one.Changes)
        {
            Duration at = change.Value.At;
            if (at >= draft.Course.Lasts)
            {
                Late(at, change.At, draft.Course.Lasts, findings);
            }
            else if (at < one.Helper.From || at >= end)
            {
                findings.Add(DiagnosticCatalogue.NobodyThere, change.At, $"a change at {TimeText.Write(at)}", $"from {TimeText.Write(one.Helper.From)} to before {TimeText.Write(end)}, the time with this helper");
            }
            else if (at < free)
            {
                findings.Add(DiagnosticCatalogue.ChangesOverlap, change.At, $"a change at {TimeText.Write(at)}", $"{TimeText.Write(free)} or later");
            }

            free = change.Value.Over.Hours > 0 ? at + change.Value.Over : new(at.Hours + 1);
        }
    }

    private static void Late(Duration at, Node where, Duration lasts, Findings findings) =>
        findings.Add(DiagnosticCatalogue.AfterTheEnd, where, TimeText.Write(at), $"before {TimeText.Write(lasts)}, when the course ends");
}
