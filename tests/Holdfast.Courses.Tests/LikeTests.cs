namespace Holdfast.Courses.Tests;

/// <summary>Courses that start from another.</summary>
public class LikeTests
{
    private const string Base = """
        course: The base
        lasts: 1 year
        client: { name: Hanna, traits: { wound: 0.8, self-blame: 0.4 } }
        helper:
          name: Jonas
          sessions: { every: 1 week, minutes: 45, goodbyes: cut off }
          requests: { any: attuned, touch: kindly no }
          habits: [explains]
          ends: { at: week 40, how: planned, announced: 8 weeks before, prepared: yes }
        happens:
          - telling: { at: week 14, met: well }
        """;

    private static string? Resolve(string name) => name switch
    {
        "base" => Base,
        "granting" => "like: base\ncourse: Granting\nhelper: { requests: grant }",
        "itself" => "like: itself",
        "here" => "like: there",
        "there" => "like: here",
        "torn" => "course: Torn\nlasts: 1 year\nhelper: { sessions: { minutes: 5 } }",
        _ => name.StartsWith("row-", StringComparison.Ordinal) ? $"like: row-{name.Length}{name[4..]}" : null,
    };

    [Fact]
    public void What_is_not_said_is_as_in_the_course_before()
    {
        Course course = Note.Read("like: base\nclient: { traits: { wound: 0.5 } }", Resolve);
        Assert.Equal("The base", course.Title);
        Assert.Equal("Hanna", course.Client.Name);
        Assert.Equal(Interval.At(0.5), course.Client.Traits[Trait.Wound]);
        Assert.Equal(Interval.At(0.4), course.Client.Traits[Trait.SelfBlame]);
        Assert.Equal("Jonas", Assert.Single(course.Helpers).Name);
    }

    [Fact]
    public void Keys_merge_and_lists_replace()
    {
        Helper helper = Note.Read("like: base\nhelper: { sessions: { goodbyes: felt }, habits: [invites] }", Resolve).Helpers[0];
        Assert.Equal((45, 1.0), (helper.Practice.Sessions.Minutes, helper.Practice.Sessions.FeltGoodbyes));
        Assert.Equal(Habits.Invites, helper.Practice.Habits);
    }

    [Fact]
    public void One_kind_of_request_can_be_answered_differently_and_the_others_stay()
    {
        Simulation.Practice practice = Note.Read("like: base\nhelper: { requests: { time: will not } }", Resolve).Helpers[0].Practice;
        Assert.Equal([RequestKind.Touch, RequestKind.Time], practice.Requests.Keys.Order());
        Assert.Equal([new(Act.Cannot, 1)], practice.AnyRequest.WhenReady);
    }

    [Theory]
    [InlineData("grant")]
    [InlineData("{ any: grant }")]
    [InlineData("{ grant: 100% }")]
    [InlineData("{ when ready: grant, when not ready: grant }")]
    public void Who_says_how_any_request_is_answered_starts_afresh(string requests)
    {
        Simulation.Practice practice = Note.Read($"like: base\nhelper: {{ requests: {requests} }}", Resolve).Helpers[0].Practice;
        Assert.Empty(practice.Requests);
        Assert.Equal([new(Act.Grant, 1)], practice.AnyRequest.WhenReady);
        Assert.Equal([new(Act.Grant, 1)], practice.AnyRequest.WhenNotReady);
    }

    [Fact]
    public void A_word_for_all_requests_keeps_its_place_when_one_kind_is_added()
    {
        Simulation.Practice practice = Note.Read("like: granting\nhelper: { requests: { touch: cold } }", Resolve).Helpers[0].Practice;
        Assert.Equal([new(Act.Grant, 1)], practice.AnyRequest.WhenReady);
        Assert.Equal([new(Act.Cold, 1)], practice.Requests[RequestKind.Touch].WhenReady);
    }

    [Fact]
    public void Shares_of_answers_are_replaced_and_never_mixed()
    {
        const string Coin = "course: Coin\nlasts: 1 year\nhelper: { requests: { grant: 50%, defer: 50% } }";
        Simulation.Practice practice = Note.Read("like: coin\nhelper: { requests: { any: { grant: 30%, cold: 70% } } }", n => n == "coin" ? Coin : null).Helpers[0].Practice;
        Assert.Equal([new(Act.Grant, 0.3), new(Act.Cold, 0.7)], practice.AnyRequest.WhenReady);
    }

    [Fact]
    public void Happenings_can_be_added_or_replaced()
    {
        Assert.Equal(2, Note.Read("like: base\nalso happens: [ { rupture: { at: week 20 } } ]", Resolve).Happenings.Count);
        Assert.IsType<RuptureOpens>(Assert.Single(Note.Read("like: base\nhappens: [ { rupture: { at: week 20 } } ]", Resolve).Happenings));
        Assert.Empty(Note.Read("like: base\nhappens: []", Resolve).Happenings);
    }

    [Fact]
    public void An_ending_is_replaced_as_a_whole_or_taken_back()
    {
        Assert.Equal(
            new Ending(Duration.Weeks(30), EndingKind.Lost, Duration.Zero, false),
            Note.Read("like: base\nhelper: { ends: { at: week 30, how: lost } }", Resolve).Helpers[0].Ending);
        Assert.Null(Note.Read("like: base\nhelper: { ends: never }", Resolve).Helpers[0].Ending);
    }

    [Fact]
    public void Helpers_can_be_replaced_or_left_out()
    {
        Assert.Empty(Note.Read("like: base\nhelpers: []\nhappens: []", Resolve).Helpers);
        Assert.Equal("Amara", Note.Read("like: base\nhelpers: [ { name: Amara } ]", Resolve).Helpers[0].Name);
    }

    [Fact]
    public void A_diagnostic_names_the_file_and_line_where_the_words_stand()
    {
        Diagnostic one = Note.Wrong(DiagnosticCatalogue.OutOfRange, "like: torn\nhelper: { habits: [invites] }", Resolve);
        Assert.Equal(("torn.yaml", 3, 32), (one.File, one.Line, one.Column));
        Diagnostic other = Note.Wrong(DiagnosticCatalogue.OutOfRange, "like: base\nhelper:\n  sessions: { minutes: 5 }", Resolve);
        Assert.Equal(("note.yaml", 3, 24), (other.File, other.Line, other.Column));
    }

    [Theory]
    [InlineData("itself")]
    [InlineData("here")]
    [InlineData("row-1")]
    public void A_circle_or_a_row_without_end_is_a_diagnostic(string name) => Note.Wrong(DiagnosticCatalogue.InACircle, "like: " + name, Resolve);

    [Theory]
    [InlineData("nobody-wrote-this")]
    [InlineData("../base")]
    [InlineData("base.yaml")]
    [InlineData("/etc/passwd")]
    public void A_name_that_is_no_course_is_a_diagnostic_and_no_path_is_followed(string name) =>
        Note.Wrong(DiagnosticCatalogue.NoSuchCourse, "like: " + name, n => n == name && name.All(c => char.IsAsciiLetter(c) || c == '-') ? null : Base);

    [Fact]
    public void Without_a_place_to_look_no_course_is_found() => Note.Wrong(DiagnosticCatalogue.NoSuchCourse, "like: base");
}
