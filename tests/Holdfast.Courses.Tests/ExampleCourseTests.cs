namespace Holdfast.Courses.Tests;

/// <summary>The courses under content/courses.</summary>
public class ExampleCourseTests
{
    public static TheoryData<string> Names => [.. Repository.CourseFiles.Select(f => Path.GetFileNameWithoutExtension(f))];

    [Theory]
    [MemberData(nameof(Names))]
    public void It_is_read_without_a_diagnostic(string name)
    {
        Parsed<Course> parsed = CourseReader.Read(Repository.Resolve(name)!, name + ".yaml", Repository.Resolve);
        Assert.Empty(parsed.Diagnostics);
        Assert.NotEmpty(parsed.Value!.Story);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void It_tells_editors_where_its_schema_is(string name) => Assert.StartsWith(
        "# yaml-language-server: $schema=../schemas/course.schema.json\n", Repository.Resolve(name), StringComparison.Ordinal);

    [Theory]
    [MemberData(nameof(Names))]
    public void It_can_be_run_for_a_person(string name)
    {
        Course course = CourseReader.Read(Repository.Resolve(name)!, name + ".yaml", Repository.Resolve).Value!;
        Trajectory one = Simulator.RunOne(course, new());
        Assert.All(Channel.All.Where(c => c.IsQuantity), c => Assert.All([.. one.Curve(c)], v => Assert.InRange(v, 0f, 1f)));
        Assert.Equal(course.Helpers.Count, one.Marks.Count(m => m.Kind == MarkKind.Beginning));
    }

    [Fact]
    public void The_folder_finds_them_by_name_and_follows_no_path()
    {
        CourseFolder folder = new(Repository.CoursesFolder);
        Assert.Equal(Names.Select(n => n.Data), folder.Names);
        Assert.Equal("Slowly less", folder.Read("slowly-less")!.Value!.Title);
        Assert.Null(folder.Read("nobody-wrote-this"));
        Assert.Null(folder.Find("../courses/attuned"));
        Assert.Empty(new CourseFolder("no such folder").Names);
    }

    [Fact]
    public void No_two_have_the_same_title_or_story()
    {
        Course[] courses = [.. Names.Select(n => CourseReader.Read(Repository.Resolve(n.Data)!, n.Data, Repository.Resolve).Value!)];
        Assert.True(courses.Length >= 14);
        Assert.Equal(courses.Length, courses.Select(c => c.Title).Distinct().Count());
        Assert.Equal(courses.Length, courses.Select(c => c.Story).Distinct().Count());
    }

    [Fact]
    public void The_plain_base_fixes_nothing_about_the_two_people()
    {
        Course attuned = CourseReader.Read(Repository.Resolve("attuned")!, "attuned.yaml").Value!;
        Helper helper = Assert.Single(attuned.Helpers);
        Assert.Empty(attuned.Client.Traits);
        Assert.Empty(attuned.Client.Begins);
        Assert.Empty(helper.Traits);
        Assert.Empty(attuned.Happenings);
        Assert.Equal(new Duration(2 * Duration.Year), attuned.Lasts);
        Assert.Equal((new Duration(Duration.Week), 50, 1.0), (helper.Practice.Sessions.Every, helper.Practice.Sessions.Minutes, helper.Practice.Sessions.FeltGoodbyes));
        Assert.Equal(Habits.Invites | Habits.MeetsGrief, helper.Practice.Habits);
        Assert.Equal(AnswerPolicy.Attuned.WhenNotReady, helper.Practice.AnyRequest.WhenNotReady);
    }
}
