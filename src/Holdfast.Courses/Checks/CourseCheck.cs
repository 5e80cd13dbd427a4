namespace Holdfast.Courses;

/// <summary>Whether the parts of a course fit together in time.</summary>
internal static class CourseCheck
{
    /// <summary>Adds a finding for each thing that does not fit.</summary>
    public static void Check(CourseDraft draft, Findings findings)
    {
        HelperCheck.Check(draft, findings);
        HappeningCheck.Check(draft, findings);
    }

    /// <summary>The course, when nothing was found.</summary>
    public static Course Finish(CourseDraft draft) => draft.Course with
    {
        Helpers = [.. draft.Helpers.Select(h => h.Helper)],
        Happenings = [.. draft.Happenings.Select(h => Finish(h.Value, draft))],
    };

    /// <summary>The helper who is there at a moment.</summary>
    public static Helper? Present(CourseDraft draft, Duration at) =>
        draft.Helpers.Select(h => h.Helper).LastOrDefault(h => h.From <= at && at <= End(h, draft));

    /// <summary>The end of the work with a helper.</summary>
    public static Duration End(Helper helper, CourseDraft draft) => helper.Ending?.At ?? draft.Course.Lasts;

    /// <summary>What "announced from the beginning" means for a break.</summary>
    public static Duration Announced(Break one, CourseDraft draft) =>
        one.AnnouncedBefore == Values.FromTheBeginning && Present(draft, one.At) is { } helper ? one.At - helper.From : one.AnnouncedBefore;

    private static Happening Finish(Happening one, CourseDraft draft)
    {
        Duration lasts = draft.Course.Lasts, gone = Present(draft, one.At) is { } helper ? End(helper, draft) : lasts;
        return one switch
        {
            Break pause => pause with { AnnouncedBefore = Announced(pause, draft) },
            Deed { Until: { } until } deed when until == HappeningForm.Open => deed with { Until = gone },
            Stretch stretch when stretch.Until == HappeningForm.Open => stretch with { Until = stretch.What == StretchKind.Consultation ? gone : lasts },
            HoldValue hold when hold.Until == HappeningForm.Open => hold with { Until = lasts },
            _ => one,
        };
    }
}
