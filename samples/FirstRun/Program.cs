using System.Globalization;
using Holdfast.Courses;
using Holdfast.Simulation;
using Holdfast.Theory;

CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;

// A course of therapy is a text. What is the matter with it would be a diagnostic with its line and what to do.
const string Text = """
    course: A break in the fourth month
    lasts: 26 weeks
    helper: { name: Marta }
    happens:
      - break: { from: week 15, lasts: 3 weeks }
    """;
Parsed<Course> read = CourseReader.Read(Text, "break.yaml");
if (read.Value is not { } course)
{
    foreach (Diagnostic diagnostic in read.Diagnostics)
    {
        Console.Error.WriteLine(diagnostic);
    }

    return 1;
}

// One person: everything is kept, and every change has its reasons.
Trajectory one = Simulator.RunOne(course, new RunOptions { Seed = 1 });
int before = one.TickOfDay(15 * 7);
int after = one.TickOfDay(18 * 7);
Console.WriteLine($"{course.Title}: longing goes from {one[Quantity.Longing, before]:0.00} to {one[Quantity.Longing, after]:0.00} over the break, because");
foreach (Reason reason in one.Why(Quantity.Longing, before, after).Take(3))
{
    Console.WriteLine($"  {reason.Part:+0.000;-0.000}  {reason.Rule}");
}

// A thousand persons: only sums are kept, so a million would need no more room.
EnsembleSummary many = Simulator.Summarise(course, new RunOptions { Seed = 1 }, persons: 1000);
int last = many.Samples - 1;
(double low, double high) = many.QuantileInterval(Quantity.Hope, last, 0.5);
Console.WriteLine($"At the end the median of hope over {many.Persons} persons is {many.Quantile(Quantity.Hope, last, 0.5):0.00} (95% interval {low:0.00} to {high:0.00});");
Console.WriteLine($"{many.ShareIn(Mode.Underground, last):P0} of them are underground. By this theory, for invented people.");
return 0;
