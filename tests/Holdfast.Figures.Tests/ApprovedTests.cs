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

    [Fact]
    public void What_an_outcome_hangs_on_looks_as_it_was_approved() => Approve(TornadoFigure.Shares(
        "wound, at week 52",
        [
            new("skill", new(0.55, 0.5, 0.6), new(0.4, 0.36, 0.44)),
            new("self blame", new(0.3, 0.26, 0.34), new(0.28, 0.24, 0.32)),
            new("longing.building", new(0.04, 0.02, 0.06), new(-0.01, -0.03, 0.02)),
            new("constancy", new(0.001, 0, 0.002), new(-0.003, -0.01, 0.004)),
        ],
        new() { Width = 600 }));

    [Fact]
    public void The_sizes_of_effects_look_as_they_were_approved() => Approve(TornadoFigure.Effects(
        "ache, mean week 40 to week 52",
        [new("warmth", new(0.2, 0.15, 0.25), null, -1), new("depth", new(0.1, 0.05, 0.2), null, 0.3), new("hope.half", new(0.06, 0.04, 0.08), null, 1)],
        new() { Width = 480, Theme = Theme.Dark }));

    [Fact]
    public void A_region_looks_as_it_was_approved() => Approve(RegionFigure.Draw(
        "P7",
        "“I can't, though you deserved it” wounds less than “I won't”.",
        new(0.6, 0.54, 0.66),
        [
            new("hope.step", "0.2", "1.1", [new(0.2, 0.12, 0.32), new(0.4, 0.29, 0.53), new(0.6, 0.47, 0.71), new(0.8, 0.68, 0.88), new(0.98, 0.9, 1)], true),
            new("a parameter with a rather long name", "1", "6 days", [new(0.5, 0.38, 0.62), new(double.NaN, 0, 1), new(0.6, 0.47, 0.71), new(0, 0, 0.07), new(1, 0.93, 1)], false),
        ],
        new() { Width = 600 }));

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
