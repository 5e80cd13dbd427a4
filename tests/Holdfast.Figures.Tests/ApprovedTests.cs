using System.Runtime.CompilerServices;

namespace Holdfast.Figures.Tests;

/// <summary>
/// Small figures that somebody has looked at and approved. To approve a change, look at the file that a failing test
/// names (.received.svg) and copy it over the approved one.
/// </summary>
public class ApprovedTests
{
    [Fact]
    public void A_course_looks_as_it_was_approved() => Approve(CourseFigure.Draw(Courses.HalfAYear, new() { Width = 600, Heading = "A break in spring", Chosen = new(133 * 4, 154 * 4) }));

    [Fact]
    public void Two_courses_look_as_they_were_approved() => Approve(CourseFigure.Draw(
        Courses.HalfAYear,
        Courses.Made("Without the break", 182, (channel, day) => channel == Quantity.Hope ? 0.52 + (day / 2000) : 0.3, []),
        new() { Width = 480, Theme = Theme.Dark, Channels = [Quantity.Hope, Quantity.Guard] }));

    [Fact]
    public void A_population_looks_as_it_was_approved() => Approve(EnsembleFigure.Draw(Courses.Population(21, 9), new() { Width = 400, Channels = [Quantity.Hope] }));

    [Fact]
    public void Reasons_look_as_they_were_approved() => Approve(ReasonFigure.Draw(
        Quantity.Hope,
        [new("a cold answer", "A cold answer lowers hope.", -0.2), new("staying", "Staying lifts hope.", 0.05), new("time", "Time does a little.", 0.001), new("rest", "Rest does a little.", 0.001)],
        new() { Width = 480 }));

    [Fact]
    public void Phenomena_look_as_they_were_approved() => Approve(ClaimFigure.Draw(
        [new("P1", "Without therapy nothing heals.", 0.99, 0.97, 1, true), new("P2", "A token alone does not quieten the asking for long.", 0.81, 0.78, 0.84, false)],
        new() { Width = 480, Theme = Theme.Inherit }));

    private static void Approve(Figure figure, [CallerMemberName] string name = "")
    {
        string folder = Path.Combine(AppContext.BaseDirectory, "Approved");
        string approved = Path.Combine(folder, name + ".svg");
        string now = figure.Svg.Replace("><", ">\n<", StringComparison.Ordinal) + "\n";
        if (!File.Exists(approved) || File.ReadAllText(approved) != now)
        {
            string received = Path.Combine(folder, name + ".received.svg");
            Directory.CreateDirectory(folder);
            File.WriteAllText(received, now);
            Assert.Fail($"{name} does not look as approved. Look at {received}; if it is right, it becomes Approved/{name}.svg.");
        }
    }
}
