namespace Holdfast.Courses.Tests;

/// <summary>What holds of every course that was read, whatever its text.</summary>
internal static class Sound
{
    public static void Check(Course course)
    {
        Assert.True(course.Lasts > Duration.Zero);
        Assert.NotEmpty(course.Title);
        Assert.All(course.Client.Traits.Values.Concat(course.Client.Begins.Values), InRange);
        Assert.Equal(course.Happenings.Select(h => h.At).Order(), course.Happenings.Select(h => h.At));
        Assert.All(course.Happenings, h => Assert.True(h.At >= Duration.Zero && h.At < course.Lasts));
        Duration free = Duration.Zero;
        foreach (Helper helper in course.Helpers)
        {
            Assert.True(helper.From >= free && helper.From < course.Lasts);
            free = helper.Ending?.At ?? course.Lasts;
            Assert.True(free > helper.From && free <= course.Lasts);
            Assert.True(helper.Ending is null || (helper.Ending.AnnouncedBefore >= Duration.Zero && helper.Ending.AnnouncedBefore <= free - helper.From));
            Assert.All(helper.Traits.Values, InRange);
            Check(helper.Practice);
            Assert.All(helper.Changes, c => Assert.True(c.At >= helper.From && c.At < free));
            Assert.All(helper.Changes, c => Check(c.After));
        }

        foreach (Happening happening in course.Happenings)
        {
            switch (happening)
            {
                case Break pause:
                    Assert.True(pause.Lasts > Duration.Zero && pause.At + pause.Lasts <= course.Lasts && pause.AnnouncedBefore <= pause.At);
                    break;
                case Stretch stretch:
                    Assert.True(stretch.Until > stretch.At && stretch.Until <= course.Lasts);
                    break;
                case HoldValue hold:
                    Assert.True(hold.Until > hold.At && hold.Until <= course.Lasts);
                    InRange(hold.Value);
                    break;
                case SetValue set:
                    InRange(set.Value);
                    break;
                case Deed { Until: { } until }:
                    Assert.True(until > happening.At && until <= course.Lasts);
                    break;
            }
        }
    }

    private static void Check(Simulation.Practice practice)
    {
        Assert.InRange(practice.Sessions.Every.Hours, 12, Duration.Year);
        Assert.InRange(practice.Sessions.Minutes, 10, 180);
        Assert.All([practice.Sessions.Depth, practice.Sessions.FeltGoodbyes, practice.Sessions.Kept], s => Assert.InRange(s, 0, 1));
        foreach (Contact contact in practice.Between)
        {
            Assert.InRange(contact.PerWeek, 0, 14);
            Assert.InRange(contact.Warm + contact.Ambiguous, 0, 1 + 1e-9);
        }

        foreach (AnswerPolicy policy in practice.Requests.Values.Append(practice.AnyRequest))
        {
            Assert.InRange(policy.WhenReady.Sum(s => s.Probability), 0.999, 1.001);
            Assert.InRange(policy.WhenNotReady.Sum(s => s.Probability), 0.999, 1.001);
        }
    }

    private static void InRange(Interval value) => Assert.True(value.From >= 0 && value.From <= value.To && value.To <= 1);
}
