namespace Holdfast.Courses.Tests;

/// <summary>Whether the parts of a course fit together in time.</summary>
public class FitTests
{
    [Theory]
    [InlineData("break: { from: week 20, until: week 18 }")]
    [InlineData("break: { from: week 20, until: week 20 }")]
    [InlineData("deed: { at: week 20, what: grant, every: 1 week, until: week 18 }")]
    [InlineData("self-compassion: { from: week 20, until: week 18 }")]
    public void A_stretch_that_runs_backwards_is_a_diagnostic(string happening) => Note.Wrong(DiagnosticCatalogue.RunsBackwards, Note.Where(happening));

    [Theory]
    [InlineData("break: { from: week 51, lasts: 1 day }")]
    [InlineData("deed: { at: week 51, what: grant }")]
    [InlineData("rupture: { at: week 51 }")]
    [InlineData("promise: { at: week 51, kept: 1 day later }")]
    [InlineData("telling: { at: week 51, met: well }")]
    [InlineData("consultation: { from: week 51 }")]
    public void What_needs_a_helper_when_nobody_is_there_is_a_diagnostic(string happening) => Note.Wrong(DiagnosticCatalogue.NobodyThere, Note.Where(happening));

    [Theory]
    [InlineData("self-compassion: { from: week 51 }")]
    [InlineData("outside relationship: { from: week 51 }")]
    [InlineData("pushed down: { from: week 51 }")]
    [InlineData("rehearsal: { at: week 51 }")]
    [InlineData("tellings are met: { from: week 51, met: badly }")]
    [InlineData("nothing is told: { from: week 51 }")]
    public void What_needs_nobody_can_happen_when_nobody_is_there(string happening) => Assert.Single(Note.Read(Note.Where(happening)).Happenings);

    [Theory]
    [InlineData("break: { from: week 48, lasts: 3 weeks }")]
    [InlineData("deed: { at: week 48, what: grant, every: 1 week, until: week 51 }")]
    [InlineData("rupture: { at: week 48, repaired: 3 weeks later }")]
    [InlineData("promise: { at: week 48, kept: 3 weeks later }")]
    [InlineData("promise: { at: week 48, broken: 3 weeks later }")]
    [InlineData("consultation: { from: week 48, until: week 51 }")]
    public void What_outlasts_the_helper_is_a_diagnostic(string happening) => Note.Wrong(DiagnosticCatalogue.PastAnEnding, Note.Where(happening));

    [Theory]
    [InlineData("break: { from: week 60, lasts: 1 day }")]
    [InlineData("break: { from: week 20, until: week 60 }")]
    [InlineData("telling: { at: week 60, met: well }")]
    [InlineData("rehearsal: { at: week 50, times: 10, every: 1 week }")]
    [InlineData("outside relationship: { from: week 20, until: week 60 }")]
    [InlineData("nothing is told: { from: the end }")]
    public void What_is_after_the_end_of_the_course_is_a_diagnostic(string happening) =>
        Assert.All(CourseReader.Read(Note.Where(happening), "note.yaml").Diagnostics, d => Assert.Equal(DiagnosticCatalogue.AfterTheEnd.Code, d.Code));

    [Theory]
    [InlineData("promise: { at: week 9, kept: 1 week later, broken: 2 weeks later }")]
    [InlineData("break: { from: week 9, lasts: 1 week, until: week 11 }")]
    public void Two_ways_of_saying_one_thing_are_a_diagnostic(string happening) => Note.Wrong(DiagnosticCatalogue.OneOrTheOther, Note.Where(happening));

    [Fact]
    public void What_has_no_end_of_its_own_ends_with_the_helper_or_with_the_course()
    {
        Course course = Note.Read(Note.Where(
            "deed: { at: week 3, what: pill, every: 1 week }", "consultation: { from: week 4 }", "self-compassion: { from: week 5 }", "deed: { at: week 6, what: invite }"));
        Assert.Equal(Duration.Weeks(50), ((Deed)course.Happenings[0]).Until);
        Assert.Equal(Duration.Weeks(50), ((Stretch)course.Happenings[1]).Until);
        Assert.Equal(course.Lasts, ((Stretch)course.Happenings[2]).Until);
        Assert.Equal(new Deed(Duration.Weeks(6), Act.Invite, null, null), course.Happenings[3]);
    }

    [Fact]
    public void Deeds_by_the_hundred_thousand_are_a_diagnostic() => Note.Wrong(
        DiagnosticCatalogue.TooMany,
        $"course: Much\nlasts: 50 years\nhelper: {{ name: Jonas }}\nhappens:\n{string.Concat(Enumerable.Repeat("  - deed: { at: week 0, what: grant, every: 12 hours }\n", 5))}");

    [Fact]
    public void Breaks_may_touch_but_not_overlap()
    {
        Assert.Equal(2, Note.Read(Note.Where("break: { from: week 10, lasts: 2 weeks }", "break: { from: week 12, lasts: 2 weeks }")).Happenings.Count);
        Note.Wrong(DiagnosticCatalogue.BreaksOverlap, Note.Where("break: { from: week 12, lasts: 2 weeks }", "break: { from: week 10, lasts: 3 weeks }"));
    }

    [Fact]
    public void A_long_break_is_still_there_after_a_short_one_inside_it() => Assert.Equal(
        [DiagnosticCatalogue.BreaksOverlap.Code, DiagnosticCatalogue.BreaksOverlap.Code],
        CourseReader.Read(Note.Where("break: { from: week 10, lasts: 9 weeks }", "break: { from: week 11, lasts: 1 week }", "break: { from: week 15, lasts: 1 week }"), "n").Diagnostics.Select(d => d.Code));

    [Fact]
    public void Helpers_may_touch_but_not_overlap()
    {
        const string Two = "course: Two\nlasts: 1 year\nhelpers:\n  - {{ name: Jonas, ends: {{ at: week 20, how: lost }} }}\n  - {{ name: Amara, from: week {0} }}\nhappens: [ {{ break: {{ from: week 20, lasts: 1 week }} }} ]";
        Assert.Equal(2, Note.Read(string.Format(null, Two, 20)).Helpers.Count);
        Diagnostic one = Note.Wrong(DiagnosticCatalogue.HelpersOverlap, string.Format(null, Two, 19));
        Assert.Equal(5, one.Line);
    }

    [Fact]
    public void Helpers_are_put_in_order_of_time() => Assert.Equal(
        ["Jonas", "Amara"],
        Note.Read("course: Two\nlasts: 1 year\nhelpers:\n  - { name: Amara, from: week 30 }\n  - { name: Jonas, ends: { at: week 20, how: lost } }").Helpers.Select(h => h.Name));

    [Theory]
    [InlineData("ends: { at: week 0, how: lost }", "HF0307")]
    [InlineData("ends: { at: week 60, how: lost }", "HF0306")]
    [InlineData("ends: { at: week 10, how: lost, announced: 11 weeks before }", "HF0309")]
    [InlineData("from: week 60", "HF0306")]
    [InlineData("changes: [ { at: week 60, requests: grant } ]", "HF0306")]
    [InlineData("from: week 10, changes: [ { at: week 9, requests: grant } ]", "HF0305")]
    [InlineData("ends: { at: week 10, how: lost }, changes: [ { at: week 10, requests: grant } ]", "HF0305")]
    [InlineData("changes: [ { at: week 9, requests: grant }, { at: week 9, habits: [] } ]", "HF0310")]
    [InlineData("changes: [ { at: week 9, over: 2 weeks, requests: grant }, { at: week 10, habits: [] } ]", "HF0310")]
    public void A_helper_whose_times_do_not_fit_is_a_diagnostic(string helper, string code) => Assert.Equal(
        [code], CourseReader.Read($"course: One\nlasts: 1 year\nhelper: {{ {helper} }}", "note.yaml").Diagnostics.Select(d => d.Code));

    [Fact]
    public void Announced_from_the_beginning_is_as_long_before_as_the_work_has_lasted()
    {
        Course course = Note.Read("""
            course: One
            lasts: 1 year
            helper: { from: week 4, ends: { at: week 24, how: planned, announced: from the beginning } }
            happens: [ { break: { from: week 10, lasts: 1 week, announced: from the beginning } } ]
            """);
        Assert.Equal(Duration.Weeks(20), course.Helpers[0].Ending!.AnnouncedBefore);
        Assert.Equal(Duration.Weeks(6), ((Break)course.Happenings[0]).AnnouncedBefore);
    }

    [Fact]
    public void The_same_quantity_cannot_be_held_at_two_values_but_two_quantities_can_be_held()
    {
        Assert.Equal(2, Note.Read(Note.With("experiment:", "  - hold: { from: week 0, hope: 0.2 }", "  - hold: { from: week 9, guard: 0.2 }")).Happenings.Count);
        Note.Wrong(DiagnosticCatalogue.GoesOnAlready, Note.With("experiment:", "  - hold: { from: week 0, hope: 0.2 }", "  - hold: { from: week 9, hope: 0.3 }"));
    }

    [Fact]
    public void A_set_or_a_hold_without_a_quantity_is_a_diagnostic()
    {
        Note.Wrong(DiagnosticCatalogue.MissingKey, Note.With("experiment: [ { set: { at: week 3 } } ]"));
        Note.Wrong(DiagnosticCatalogue.MissingKey, Note.With("experiment: [ { hold: { from: week 3 } } ]"));
    }
}
