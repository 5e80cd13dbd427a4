using System.Diagnostics;
using System.Globalization;
using System.Runtime.Intrinsics;
using Holdfast.Bench;
using Holdfast.Courses;

// holdfast-bench COURSE REPETITIONS [C-PROGRAM] [PYTHON SCRIPT]: bench/run gives what it has found.
string file = args[0];
int repetitions = int.Parse(args[1], CultureInfo.InvariantCulture);
string c = args.ElementAtOrDefault(2) ?? "";
string python = args.ElementAtOrDefault(3) ?? "";
string script = args.ElementAtOrDefault(4) ?? "";
Course course = CourseReader.Read(File.ReadAllText(file), file).Value ?? throw new InvalidOperationException($"{file} does not read.");

const int Persons = 1024, Lanes = 65536, NumPyLanes = 4096, Days = 730;
double ticks = course.Lasts.InDays * new RunOptions().TicksPerDay;
List<Contender> contenders = [];
foreach (int threads in new[] { 1, 2 })
{
    contenders.Add(new("Holdfast's engine", threads, Persons * ticks, () => Timed(() => Simulator.RunMany(course, new() { Threads = threads }, Persons).Mean(Quantity.Hope, 0))));
    contenders.Add(new("ten quantities, Holdfast's lanes", threads, (double)Lanes * Days, () => Timed(() => TenQuantities.Run(Lanes, Days, threads))));
    if (c.Length > 0)
    {
        contenders.Add(new("ten quantities, C", threads, (double)Lanes * Days, () => Outside.Run(c, $"{Lanes}", $"{Days}", $"{threads}")));
    }
}

if (python.Length > 0)
{
    contenders.Add(new("ten quantities, NumPy", 1, (double)NumPyLanes * Days, () => Outside.Run(python, script, $"{NumPyLanes}", $"{Days}")));
}

// In turns, so that a busy moment of the machine falls on all alike. The first turn warms up and is not counted.
foreach (Contender contender in contenders)
{
    contender.Run();
}

for (int i = 0; i < repetitions; i++)
{
    contenders.ForEach(one => one.Repeat());
}

string vectors = Vector512.IsHardwareAccelerated ? "512" : Vector256.IsHardwareAccelerated ? "256" : "128";
Console.WriteLine(Line($"{Environment.ProcessorCount} processors, vectors of {vectors} bits, .NET {Environment.Version}; medians of {repetitions} repetitions, in turns."));
Console.WriteLine();
Console.WriteLine(Line($"{"",-34} {"threads",7}  {"lane-steps a second",19}  {"slowest to fastest",20}  {"per processor second",20}"));
foreach (Contender one in contenders.OrderBy(o => o.Name, StringComparer.Ordinal).ThenBy(o => o.Threads))
{
    Console.WriteLine(Line($"{one.Name,-34} {one.Threads,7}  {one.Speed,19:0.00e0}  {one.Range.Slowest,9:0.0e0} to {one.Range.Fastest,7:0.0e0}  {one.SpeedOfProcessor,20:0.00e0}"));
}

Contender engine = contenders[0];
Contender ours = contenders[1];
int quantities = Channel.QuantityCount;
int rules = Catalogue.Rules.Count(r => !r.Alternative);
Console.WriteLine();
Console.WriteLine(Line($"A step of the engine is a tick of six hours: {quantities} quantities, {rules} rules, hazards, sessions, requests; a step of the others is a day with ten pulls and a normal."));
Console.WriteLine(Line($"For each quantity the engine does {engine.Speed * quantities:0.0e0} a second, the ten quantities on the same lanes {ours.Speed * 10:0.0e0}: {ours.Speed * 10 / (engine.Speed * quantities):0.0} times as many."));
foreach (Contender other in contenders.Where(o => o.Threads == 1 && o != engine && o != ours))
{
    Console.WriteLine(Line($"The ten quantities on Holdfast's lanes run at {ours.Speed / other.Speed:0.00} times the speed of {other.Name.Split(", ")[1]}, one thread each."));
}

if (contenders.FirstOrDefault(o => o.Name.EndsWith(", C", StringComparison.Ordinal)) is { } inC)
{
    Console.WriteLine(Line($"Lanes and C computed the same: sums {ours.Sum:0.000} and {inC.Sum:0.000}."));
    if (Math.Abs(ours.Sum - inC.Sum) > 1e-6 * Math.Abs(inC.Sum))
    {
        Console.WriteLine("They differ, so the comparison does not hold.");
        return 1;
    }
}

double bytes = Allocation.PerTick(course);
Console.WriteLine(Line($"Allocated by the engine for each step: {bytes:0.##} bytes."));
return bytes == 0 ? 0 : 1;

static string Line(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);

static Took Timed(Func<double> run)
{
    TimeSpan worked = Environment.CpuUsage.TotalTime;
    Stopwatch watch = Stopwatch.StartNew();
    double sum = run();
    return new(watch.Elapsed.TotalSeconds, (Environment.CpuUsage.TotalTime - worked).TotalSeconds, sum);
}
