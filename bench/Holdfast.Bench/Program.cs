using System.Diagnostics;
using System.Globalization;
using System.Runtime.Intrinsics;
using Holdfast.Bench;
using Holdfast.Courses;

// holdfast-bench COURSE REPETITIONS C FAST-C PYTHON SCRIPT: bench/run gives what it has found, and "" for what it has not.
// holdfast-bench COURSE rules NANOSECONDS: only what each rule costs, of so many nanoseconds for each lane and tick.
// holdfast-bench COURSE peak WEEKS PERSONS: memory, in a process of its own.
string file = args[0];
Course course = CourseReader.Read(File.ReadAllText(file), file).Value ?? throw new InvalidOperationException($"{file} does not read.");
if (args[1] == "peak")
{
    Course some = course with { Lasts = Duration.Weeks(Whole(args[2])) };
    Console.WriteLine(Line($"{Growth.Peak(some, Whole(args[3])):0.0}"));
    return 0;
}

if (args[1] == "rules")
{
    Rules(double.Parse(args[2], CultureInfo.InvariantCulture));
    return 0;
}

int repetitions = Whole(args[1]);
string c = args.ElementAtOrDefault(2) ?? "";
string fastC = args.ElementAtOrDefault(3) ?? "";
string python = args.ElementAtOrDefault(4) ?? "";
string script = args.ElementAtOrDefault(5) ?? "";

const int Persons = 1024, Lanes = 65536, NumPyLanes = 4096, Days = 730, GrowthWeeks = 4;
const double LeastOfC = 0.5, LeastOfNumPy = 15, MostGrowth = 0.1, MostMegabytes = 300;
const string Engine = "Holdfast's engine", Ours = "ten quantities, Holdfast's lanes", Plain = "ten quantities, C", Fast = "ten quantities, C with fast math", Python = "ten quantities, NumPy";
double ticks = course.Lasts.InDays * new RunOptions().TicksPerDay;
List<Contender> contenders = [];
foreach (int threads in new[] { 1, 2 })
{
    contenders.Add(new(Engine, threads, Persons * ticks, () => Timed(() => Simulator.RunMany(course, new() { Threads = threads }, Persons).Mean(Quantity.Hope, 0))));
    contenders.Add(new(Ours, threads, (double)Lanes * Days, () => Timed(() => TenQuantities.Run(Lanes, Days, threads))));
    foreach ((string name, string program) in new[] { (Plain, c), (Fast, fastC) }.Where(p => p.Item2.Length > 0))
    {
        contenders.Add(new(name, threads, (double)Lanes * Days, () => Outside.Run(program, $"{Lanes}", $"{Days}", $"{threads}")));
    }
}

if (python.Length > 0)
{
    contenders.Add(new(Python, 1, (double)NumPyLanes * Days, () => Outside.Run(python, script, $"{NumPyLanes}", $"{Days}")));
}

// In turns, so that a busy moment of the machine falls on all alike. The first turns warm up and are not counted.
for (int i = 0; i < 2; i++)
{
    contenders.ForEach(one => one.Run());
}

for (int i = 0; i < repetitions; i++)
{
    contenders.ForEach(one => one.Repeat());
}

bool well = true;
string vectors = Vector512.IsHardwareAccelerated ? "512" : Vector256.IsHardwareAccelerated ? "256" : "128";
Console.WriteLine(Line($"{Environment.ProcessorCount} processors, vectors of {vectors} bits, .NET {Environment.Version}; medians of {repetitions} repetitions, in turns."));
Console.WriteLine();
Console.WriteLine(Line($"{"",-34} {"threads",7}  {"lane-steps a second",19}  {"slowest to fastest",20}  {"per processor second",20}"));
foreach (Contender one in contenders.OrderBy(o => o.Name, StringComparer.Ordinal).ThenBy(o => o.Threads))
{
    Console.WriteLine(Line($"{one.Name,-34} {one.Threads,7}  {one.Speed,19:0.00e0}  {one.Range.Slowest,9:0.0e0} to {one.Range.Fastest,7:0.0e0}  {one.SpeedOfProcessor,20:0.00e0}"));
}

Contender engine = Of(Engine, 1)!;
Contender ours = Of(Ours, 2)!;
int quantities = Channel.QuantityCount;
int rules = Catalogue.Rules.Count(r => !r.Alternative);
Console.WriteLine();
Console.WriteLine(Line($"A step of the engine is a tick of six hours: {quantities} quantities, {rules} rules, hazards, sessions, requests; a step of the others is a day with ten pulls and a normal."));
Console.WriteLine(Line($"For each quantity and processor second the engine does {engine.SpeedOfProcessor * quantities:0.0e0}, the ten quantities on the same lanes {Of(Ours, 1)!.SpeedOfProcessor * 10:0.0e0}."));
if (Of(Plain, 2) is { } plain)
{
    Console.WriteLine(Line($"Lanes and C without fast math computed the same: sums {ours.Sum:0.000} and {plain.Sum:0.000}."));
    well &= Must(Math.Abs(ours.Sum - plain.Sum) <= 1e-6 * Math.Abs(plain.Sum), "the sums must be the same");
}

if (Of(Fast, 2) is { } fast)
{
    Console.WriteLine(Line($"Lanes on two threads run at {ours.Speed / fast.Speed:0.00} times the speed of C with fast math on two threads; by processor seconds {ours.SpeedOfProcessor / fast.SpeedOfProcessor:0.00} times."));
    well &= Must(ours.SpeedOfProcessor / fast.SpeedOfProcessor >= LeastOfC, "at least half the speed of C with fast math");
}

if (Of(Python, 1) is { } numPy)
{
    Console.WriteLine(Line($"Lanes on two threads run at {ours.Speed / numPy.Speed:0.0} times the speed of NumPy in one process; by processor seconds, two threads' worth for one, {2 * ours.SpeedOfProcessor / numPy.SpeedOfProcessor:0.0} times."));
    well &= Must(2 * ours.SpeedOfProcessor / numPy.SpeedOfProcessor >= LeastOfNumPy, "at least 15 times the speed of NumPy");
}

double bytes = Allocation.PerTick(course);
Console.WriteLine(Line($"Allocated by the engine for each step: {bytes:0.##} bytes."));
well &= Must(bytes == 0, "nothing is allocated");

Console.WriteLine();
Rules(1e9 / engine.SpeedOfProcessor);

Course brief = course with { Lasts = Duration.Weeks(GrowthWeeks) };
Console.WriteLine();
Console.WriteLine(Line($"Persons summed up without their curves: {GrowthWeeks} weeks of the course, two threads, all curves, weekly samples."));
Console.WriteLine();
Console.WriteLine(Line($"{"persons",9}  {"processor seconds",17}  {"times the one before",20}  {"on the clock",12}  {"microseconds a person",21}"));
double last = double.NaN;
double least = double.PositiveInfinity;
double most = 0;
foreach ((int persons, double worked, double seconds) in Growth.Measure(brief, 2))
{
    Console.WriteLine(Line($"{persons,9}  {worked,17:0.000}  {worked / last,20:0.00}  {seconds,12:0.000}  {1e6 * worked / persons,21:0.0}").Replace("NaN", "   ", StringComparison.Ordinal));
    (least, most) = double.IsNaN(last) ? (least, most) : (Math.Min(least, worked / last), Math.Max(most, worked / last));
    last = worked;
}

Console.WriteLine(Line($"Twice the persons take {least:0.00} to {most:0.00} times the processor seconds."));
well &= Must(least >= 2 * (1 - MostGrowth) && most <= 2 * (1 + MostGrowth), "between 1.8 and 2.2 times");

Console.WriteLine();
foreach ((int weeks, int persons) in new[] { (GrowthWeeks, Growth.Many), ((int)(course.Lasts.InDays / 7), 20_000) })
{
    double megabytes = Outside.Number(Environment.ProcessPath!, file, "peak", $"{weeks}", $"{persons}");
    Console.WriteLine(Line($"A process that sums up {persons:N0} persons over {weeks} weeks, all curves, two threads, holds at most {megabytes:0} megabytes."));
    well &= Must(megabytes < MostMegabytes, "less than 300 megabytes");
}

return well ? 0 : 1;

void Rules(double nanoseconds)
{
    foreach (FormattableString row in new RuleCosts(course).Table(nanoseconds))
    {
        Console.WriteLine(Line(row).TrimEnd());
    }
}

Contender? Of(string name, int threads) => contenders.FirstOrDefault(o => o.Name == name && o.Threads == threads);

static bool Must(bool holds, string what)
{
    if (!holds)
    {
        Console.WriteLine($"This must be otherwise: {what}.");
    }

    return holds;
}

static int Whole(string text) => int.Parse(text, CultureInfo.InvariantCulture);

static string Line(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);

static Took Timed(Func<double> run)
{
    TimeSpan worked = Environment.CpuUsage.TotalTime;
    Stopwatch watch = Stopwatch.StartNew();
    double sum = run();
    return new(watch.Elapsed.TotalSeconds, (Environment.CpuUsage.TotalTime - worked).TotalSeconds, sum);
}
