namespace Holdfast.Courses.Tests;

/// <summary>A whole case note, read into the records of the simulation.</summary>
public class CaseNoteTests
{
    private const string Text = """
        course: The light in the window
        story: |
          Hanna comes because she cannot sleep.
        lasts: 2 years
        client:
          name: Hanna
          traits: { wound: 0.85, self-blame: 0.3 to 0.5 }
          begins: { hope: 0.5, guard: 30% to 40%, self-compassion: 0.1 }
        helpers:
          - name: Jonas
            from: week 0
            traits: { warmth: 0.8, skill: 0.75 to 0.9 }
            sessions: { every: twice a week, minutes: 45, depth: 0.7, goodbyes: 40% felt, kept: 95%, message after goodbye: yes }
            between sessions:
              - { kind: email, at most: 2 a week, answered: { warmly: 80%, ambiguously: 10% }, within: 6 hours }
              - { kind: call, every: 2 weeks, answered: warmly }
            requests:
              any: attuned
              contact: { when ready: cannot, when not ready: { grant: 70%, defer: 30% }, explained: yes }
              touch: { grant: 30%, kindly no: 70% }
              time: { answer: will not, explained: yes }
            habits: [invites, stays with grief, asks about us, explains, consults, pushes the child down]
            changes:
              - { at: week 30, over: 8 weeks, by: client, sessions: { every: 2 weeks } }
              - { at: week 20, requests: grant, habits: [] }
            ends: { at: week 90, how: planned, announced: 12 weeks before, prepared: yes }
          - from: week 95
        happens:
          - break: { from: week 20, lasts: 3 weeks, by: helper, announced: 4 weeks before, prepared: yes, contact: { kind: email, every: 1 week, answered: warmly } }
          - rupture: { at: week 12, denied: no, repaired: 5 days later }
          - promise: { at: week 9, broken: 2 weeks later }
          - promise: { at: week 9 and 1 day, kept: 2 weeks later }
          - telling: { at: week 14, met: well }
          - rehearsal: { at: week 12, times: 2, every: 1 week }
          - deed: { at: week 8, what: half grant, every: 1 week, until: week 19 }
          - self-compassion: { from: week 0, until: week 20 }
          - outside relationship: { from: week 50 }
          - consultation: { from: week 10, lasts: 2 months }
          - pushed down: { from: week 1, until: the end }
          - tellings are met: { from: week 15, met: badly }
          - nothing is told: { from: year 1.5 }
        experiment:
          - set: { at: week 8, hope: 0.7, guard: 0.2 }
          - hold: { from: week 8, until: week 60, conviction: 0.95 }
        """;

    private static readonly Course Course = Read();

    private static Course Read()
    {
        Parsed<Course> parsed = CourseReader.Read(Text, "light.yaml");
        Assert.Empty(parsed.Diagnostics);
        return parsed.Value!;
    }

    private static T One<T>()
        where T : Happening => Assert.Single(Course.Happenings.OfType<T>());

    [Fact]
    public void The_course_has_its_title_story_and_length()
    {
        Assert.Equal("The light in the window", Course.Title);
        Assert.Equal("Hanna comes because she cannot sleep.", Course.Story);
        Assert.Equal(new Duration(2 * Duration.Year), Course.Lasts);
    }

    [Fact]
    public void The_client_has_a_name_traits_and_first_values()
    {
        Assert.Equal("Hanna", Course.Client.Name);
        Assert.Equal(Interval.At(0.85), Course.Client.Traits[Trait.Wound]);
        Assert.Equal(new Interval(0.3, 0.5), Course.Client.Traits[Trait.SelfBlame]);
        Assert.Equal(Interval.At(0.5), Course.Client.Begins[Quantity.Hope]);
        Assert.Equal(new Interval(0.3, 0.4), Course.Client.Begins[Quantity.Guard]);
        Assert.Equal(Interval.At(0.1), Course.Client.Begins[Quantity.SelfCompassion]);
    }

    [Fact]
    public void The_sessions_are_as_agreed()
    {
        Sessions expected = new() { Every = new(84), Minutes = 45, Depth = 0.7, FeltGoodbyes = 0.4, Kept = 0.95, MessageAfterGoodbye = true };
        Assert.Equal(expected, Course.Helpers[0].Practice.Sessions);
        Assert.Equal("Jonas", Course.Helpers[0].Name);
        Assert.Equal(new Interval(0.75, 0.9), Course.Helpers[0].Traits[Trait.Skill]);
    }

    [Fact]
    public void Contact_between_sessions_is_as_agreed() => Assert.Equal(
        [new(ContactKind.Text, 2, 0.8, 0.1, new(6)), new(ContactKind.Voice, 0.5, 1, 0, new(24))],
        Course.Helpers[0].Practice.Between);

    [Fact]
    public void Requests_are_answered_by_kind_by_readiness_and_by_chance()
    {
        Simulation.Practice practice = Course.Helpers[0].Practice;
        Assert.Equal(AnswerPolicy.Attuned.WhenReady, practice.AnyRequest.WhenReady);
        Assert.Equal([new(Act.Cannot, 1)], practice.Requests[RequestKind.Contact].WhenReady);
        Assert.Equal([new(Act.Grant, 0.7), new(Act.Defer, 0.3)], practice.Requests[RequestKind.Contact].WhenNotReady);
        Assert.True(practice.Requests[RequestKind.Contact].Explained);
        Assert.Equal([new(Act.Grant, 0.3), new(Act.KindlyNo, 0.7)], practice.Requests[RequestKind.Touch].WhenReady);
        Assert.Equal([new(Act.WillNot, 1)], practice.Requests[RequestKind.Time].WhenNotReady);
        Assert.Equal(3, practice.Requests.Count);
    }

    [Fact]
    public void Changes_come_in_order_of_time_each_upon_the_one_before()
    {
        IReadOnlyList<Change> changes = Course.Helpers[0].Changes;
        Assert.Equal([new Duration(20 * 168), new(30 * 168)], changes.Select(c => c.At));
        Assert.Equal(Party.Helper, changes[0].By);
        Assert.Equal(Habits.None, changes[0].After.Habits);
        Assert.Equal([new(Act.Grant, 1)], changes[0].After.AnyRequest.WhenReady);
        Assert.Equal(new Duration(84), changes[0].After.Sessions.Every);
        Assert.Equal(Party.Client, changes[1].By);
        Assert.Equal(Duration.Weeks(8), changes[1].Over);
        Assert.Equal(Habits.None, changes[1].After.Habits);
        Assert.Equal(Duration.Weeks(2), changes[1].After.Sessions.Every);
        Assert.Equal(45, changes[1].After.Sessions.Minutes);
        Assert.Equal(2, changes[1].After.Between.Count);
    }

    [Fact]
    public void The_ending_is_told_and_the_next_helper_begins()
    {
        Assert.Equal(new Ending(Duration.Weeks(90), EndingKind.Planned, Duration.Weeks(12), true), Course.Helpers[0].Ending);
        Assert.Equal(Duration.Weeks(95), Course.Helpers[1].From);
        Assert.Null(Course.Helpers[1].Ending);
    }

    [Fact]
    public void Every_happening_is_read()
    {
        Assert.Equal(
            new Break(Duration.Weeks(20), Duration.Weeks(3), Party.Helper, Duration.Weeks(4), true, new Contact(ContactKind.Text, 1, 1, 0, new(24))),
            One<Break>());
        Assert.Equal(new RuptureOpens(Duration.Weeks(12), false, Duration.Days(5)), One<RuptureOpens>());
        Assert.Equal(
            [new(Duration.Weeks(9), null, Duration.Weeks(2)), new(Duration.Weeks(9) + Duration.Days(1), Duration.Weeks(2), null)],
            Course.Happenings.OfType<PromiseMade>());
        Assert.Equal(new Telling(Duration.Weeks(14), Reception.Well), One<Telling>());
        Assert.Equal([new(Duration.Weeks(12)), new(Duration.Weeks(13))], Course.Happenings.OfType<Rehearsal>());
        Assert.Equal(new Deed(Duration.Weeks(8), Act.HalfGrant, Duration.Weeks(1), Duration.Weeks(19)), One<Deed>());
        Assert.Equal(
            [
                new(Duration.Zero, Duration.Weeks(20), StretchKind.SelfCompassion),
                new(Duration.Weeks(1), Course.Lasts, StretchKind.PushedDown),
                new(Duration.Weeks(10), Duration.Weeks(10) + new Duration(2 * Duration.Month), StretchKind.Consultation),
                new(Duration.Weeks(50), Course.Lasts, StretchKind.OutsideRelationship),
            ],
            Course.Happenings.OfType<Stretch>());
        Assert.Equal(new TellingsAreMet(Duration.Weeks(15), Reception.Badly), One<TellingsAreMet>());
        Assert.Equal(new NothingIsTold(new(13140)), One<NothingIsTold>());
        Assert.Equal(
            [new(Duration.Weeks(8), Quantity.Hope, Interval.At(0.7)), new(Duration.Weeks(8), Quantity.Guard, Interval.At(0.2))],
            Course.Happenings.OfType<SetValue>());
        Assert.Equal(new HoldValue(Duration.Weeks(8), Duration.Weeks(60), Quantity.Conviction, Interval.At(0.95)), One<HoldValue>());
    }

    [Fact]
    public void Happenings_stand_in_order_of_time() =>
        Assert.Equal(Course.Happenings.Select(h => h.At).Order(), Course.Happenings.Select(h => h.At));
}
