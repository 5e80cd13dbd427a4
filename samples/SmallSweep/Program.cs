using System.Globalization;
using Holdfast.Courses;
using Holdfast.Lab;
using Holdfast.Simulation;
using Holdfast.Theory;

CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
const int Levels = 5, Persons = 64;
Course course = CourseReader.Read("course: Half a year\nlasts: 26 weeks\nhelper: { name: Marta }\n", "half.yaml").Value!;

// Two traits, each from the lower to the upper end of its range, in every combination; what is measured is the mean of hope.
TraitFactor[] factors = [new(Trait.SelfBlame), new(Trait.Warmth)];
Probe hope = new(Quantity.Hope, Duration.Weeks(13), Duration.Weeks(26), Statistic.Mean);
PointRunner runner = new(Variant.Of(course), factors, new GridDesign([Levels, Levels]), new RunOptions { Seed = 1 }, Persons, [hope]);
float[] seen = runner.Run(0, runner.Points)[0];
double[] means = [.. Enumerable.Range(0, runner.Points).Select(p => seen.Skip(p * Persons).Take(Persons).Average())];
double[] places = new double[factors.Length];
GridDesign design = new([Levels, Levels]);

Console.WriteLine($"Mean hope in the second quarter, {Persons} persons at each of {runner.Points} points, the same at every point:");
for (int p = 0; p < runner.Points; p++)
{
    design.Point(p, places);
    Console.WriteLine($"  {factors[0].Name} {factors[0].Show(places[0]),5}  {factors[1].Name} {factors[1].Show(places[1]),5}  {means[p]:0.000}");
}

// On a whole grid the first-order index is the variance of the means of each level, as a share of the variance of all points.
double all = Variance(means);
for (int f = 0; f < factors.Length; f++)
{
    int factor = f;
    double[] levels = [.. Enumerable.Range(0, runner.Points).GroupBy(p => Place(p, factor)).Select(g => g.Average(p => means[p]))];
    Console.WriteLine($"{Variance(levels) / all:P0} of the variance between points hangs on {factors[f].Name} alone.");
}

Console.WriteLine("By this theory, for invented people.");

double Place(int point, int factor)
{
    design.Point(point, places);
    return places[factor];
}

static double Variance(double[] values) => values.Average(v => (v - values.Average()) * (v - values.Average()));
