using System.Globalization;
using Holdfast.Courses;
using Holdfast.Lab;
using Holdfast.Simulation;
using Holdfast.Theory;

CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
const int Levels = 5, Persons = 32, Rows = 512;
Course course = CourseReader.Read("course: Half a year\nlasts: 26 weeks\nhelper: { name: Marta }\n", "half.yaml").Value!;

// What is varied: two traits, each over the range from which persons draw it. What is measured: hope in the second quarter.
Variant theory = Variant.Of(course);
TraitFactor selfBlame = new(Trait.SelfBlame), warmth = new(Trait.Warmth);
Probe hope = new(Quantity.Hope, Duration.Weeks(13), Duration.Weeks(26), Statistic.Mean);
RunOptions options = new() { Seed = 1 };

// A grid shows how hope lies over the two: every combination, the same persons with the same chance at each.
GridDesign grid = new([Levels, Levels]);
PointMeans seen = PointMeans.Run(new PointRunner(theory, [selfBlame, warmth], grid, options, Persons, [hope]), probes: 1)[0];
Console.WriteLine($"Mean hope in the second quarter, {Persons} persons at each of {grid.Points} points:");
double[] places = new double[2];
for (int point = 0; point < grid.Points; point++)
{
    grid.Point(point, places);
    Console.WriteLine($"  {selfBlame.Name} {selfBlame.ValueAt(places[0]):0.00}  {warmth.Name} {warmth.ValueAt(places[1]):0.00}  {seen.All[point]:0.000}");
}

// Sobol indices say how much of the differences each brings about, by itself and with the other, with 95% intervals.
SobolAnalysis analysis = SobolAnalysis.Run(theory, [selfBlame, warmth], [hope], options, Rows, Persons);
SobolIndices indices = analysis.Outcomes[0];
foreach ((Factor factor, SobolIndex index) in analysis.Factors.Zip(indices.Factors))
{
    Console.WriteLine($"{factor.Name}: {Share(index.First)} of the variance between points by itself, {Share(index.Total)} with the other.");
}

Console.WriteLine(indices.TooFewRows ? $"Too few rows: take about {indices.RowsAdvised}." : $"{Rows} rows are enough for that.");
Console.WriteLine("By this theory, for invented people.");

static string Share(Estimate e) => $"{e.Value:P0} ({e.Low:P0} to {e.High:P0})";
