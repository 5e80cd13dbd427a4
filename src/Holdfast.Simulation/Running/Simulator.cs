using System.Runtime.Intrinsics;
using Holdfast.Theory;

namespace Holdfast.Simulation;

/// <summary>Runs courses. Every run is a pure function of the course and the options: same input, same bits.</summary>
public static partial class Simulator
{
    /// <summary>Runs one person (number <see cref="RunOptions.FirstPerson"/>) and keeps everything, reasons included.</summary>
    /// <exception cref="ArgumentException">A lesion or switch names nothing in the theory, or the step is not allowed.</exception>
    public static Trajectory RunOne(Course course, RunOptions options)
    {
        Block<Lane1> block = new(new Plan(course), options, Setup.Of(options), Lineup.OfPersons(options.FirstPerson, options.Replicate), keepReasons: true);
        int samples = block.Ticks + 1;
        float[] values = new float[Channel.Count * samples];
        Mode[] modes = new Mode[samples];
        TraceWatcher watcher = new(values, modes, samples);
        block.Walk(ref watcher);
        return new(course, options, block.Ticks, values, modes, block.Marks!, block.CloseLedger());
    }

    /// <summary>
    /// Runs many persons in blocks. <paramref name="progress"/> is told the number of persons that are done.
    /// Samples are taken every <paramref name="ticksPerSample"/> ticks, from the beginning to the end of the course.
    /// </summary>
    /// <exception cref="ArgumentException">A lesion or switch names nothing in the theory, or the step is not allowed.</exception>
    public static Ensemble RunMany(Course course, RunOptions options, int persons, int ticksPerSample = 28, Action<int>? progress = null, CancellationToken cancel = default)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(persons);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(ticksPerSample);
        return Width(options, persons) switch
        {
            1 => Many<Lane1>(course, options, persons, ticksPerSample, progress, cancel),
            4 => Many<Lane4>(course, options, persons, ticksPerSample, progress, cancel),
            8 => Many<Lane8>(course, options, persons, ticksPerSample, progress, cancel),
            _ => Many<Lane16>(course, options, persons, ticksPerSample, progress, cancel),
        };
    }

    /// <summary>
    /// The same as <see cref="RunMany"/>, in small steps for a single-threaded host: yields after each block of persons
    /// with the ensemble of all persons done so far.
    /// </summary>
    public static IEnumerable<Ensemble> RunInBlocks(Course course, RunOptions options, int persons, int ticksPerSample = 28)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(persons);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(ticksPerSample);
        return options.LaneWidth switch
        {
            1 => InBlocks<Lane1>(course, options, persons, ticksPerSample),
            4 => InBlocks<Lane4>(course, options, persons, ticksPerSample),
            8 => InBlocks<Lane8>(course, options, persons, ticksPerSample),
            16 => InBlocks<Lane16>(course, options, persons, ticksPerSample),
            0 => InBlocks<LanePair>(course, options, persons, ticksPerSample),
            _ => throw new ArgumentOutOfRangeException(nameof(options), options.LaneWidth, "The lane width must be 0, 1, 4, 8 or 16."),
        };
    }

    /// <summary>Reads probes of every person: result[probe][person].</summary>
    /// <exception cref="ArgumentException">A lesion or switch names nothing in the theory, or the step is not allowed.</exception>
    public static float[][] Measure(Course course, RunOptions options, int persons, IReadOnlyList<Probe> probes, Action<int>? progress = null, CancellationToken cancel = default)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(persons);
        ArgumentNullException.ThrowIfNull(probes);
        return Width(options, persons) switch
        {
            1 => Read<Lane1>(course, options, persons, probes, progress, cancel),
            4 => Read<Lane4>(course, options, persons, probes, progress, cancel),
            8 => Read<Lane8>(course, options, persons, probes, progress, cancel),
            _ => Read<Lane16>(course, options, persons, probes, progress, cancel),
        };
    }

    /// <summary>
    /// Reads probes of any cases: result[probe][case]. Persons, replicates and adjustments may be mixed freely, and a case
    /// gives the same bits whichever stand beside it. Of <paramref name="options"/>, the first person and the replicate are not used.
    /// </summary>
    /// <exception cref="ArgumentException">A lesion or switch names nothing in the theory, or the step is not allowed.</exception>
    public static float[][] MeasureCases(Course course, RunOptions options, IReadOnlyList<Case> cases, IReadOnlyList<Probe> probes, Action<int>? progress = null, CancellationToken cancel = default)
    {
        ArgumentNullException.ThrowIfNull(cases);
        ArgumentNullException.ThrowIfNull(probes);
        return Width(options, Math.Max(1, cases.Count)) switch
        {
            1 => ReadCases<Lane1>(course, options, cases, probes, progress, cancel),
            4 => ReadCases<Lane4>(course, options, cases, probes, progress, cancel),
            8 => ReadCases<Lane8>(course, options, cases, probes, progress, cancel),
            _ => ReadCases<Lane16>(course, options, cases, probes, progress, cancel),
        };
    }

    /// <summary>
    /// Curves of any cases, sampled every <paramref name="ticksPerSample"/> ticks; "persons" of the ensemble are the cases in
    /// their order. Of <paramref name="options"/>, the first person and the replicate are not used.
    /// </summary>
    /// <exception cref="ArgumentException">A lesion or switch names nothing in the theory, or the step is not allowed.</exception>
    public static Ensemble RunCases(Course course, RunOptions options, IReadOnlyList<Case> cases, int ticksPerSample = 28, Action<int>? progress = null, CancellationToken cancel = default)
    {
        ArgumentNullException.ThrowIfNull(cases);
        ArgumentOutOfRangeException.ThrowIfZero(cases.Count, nameof(cases));
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(ticksPerSample);
        return Width(options, cases.Count) switch
        {
            1 => CurvesOfCases<Lane1>(course, options, cases, ticksPerSample, progress, cancel),
            4 => CurvesOfCases<Lane4>(course, options, cases, ticksPerSample, progress, cancel),
            8 => CurvesOfCases<Lane8>(course, options, cases, ticksPerSample, progress, cancel),
            _ => CurvesOfCases<Lane16>(course, options, cases, ticksPerSample, progress, cancel),
        };
    }

    /// <summary>How many samples of each curve a run of a course keeps.</summary>
    public static int SamplesOf(Course course, RunOptions options, int ticksPerSample = 28)
    {
        ArgumentNullException.ThrowIfNull(options);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(ticksPerSample);
        return Samples(new Plan(course), options, ticksPerSample);
    }

    /// <summary>Runs one person in double precision and reads probes: what single precision is checked against.</summary>
    public static double[] MeasureInDouble(Course course, RunOptions options, IReadOnlyList<Probe> probes)
    {
        float[][] results = Read<LaneDouble>(course, options with { Threads = 1 }, 1, probes, null, default);
        return [.. results.Select(r => (double)r[0])];
    }

    internal static int Width(RunOptions options, int persons) => options.LaneWidth switch
    {
        1 or 4 or 8 or 16 => options.LaneWidth,
        0 => persons == 1 ? 1 : Vector512.IsHardwareAccelerated ? 16 : Vector256.IsHardwareAccelerated ? 8 : 4,
        _ => throw new ArgumentOutOfRangeException(nameof(options), options.LaneWidth, "The lane width must be 0, 1, 4, 8 or 16."),
    };

    private static Ensemble Many<L>(Course course, RunOptions options, int persons, int ticksPerSample, Action<int>? progress, CancellationToken cancel)
        where L : struct, ILane<L>
    {
        Plan plan = new(course);
        Setup setup = Setup.Of(options);
        int samples = Samples(plan, options, ticksPerSample);
        float[] values = new float[Channel.Count * samples * persons];
        Each<L>(options, persons, progress, cancel, first =>
        {
            Block<L> block = new(plan, options, setup, Lineup.OfPersons(options.FirstPerson + first, options.Replicate), keepReasons: false);
            SampleWatcher<L> watcher = new(values, samples, ticksPerSample, persons, first);
            block.Walk(ref watcher);
        });
        return new(course, options, persons, samples, ticksPerSample, values);
    }

    private static float[][] Read<L>(Course course, RunOptions options, int persons, IReadOnlyList<Probe> probes, Action<int>? progress, CancellationToken cancel)
        where L : struct, ILane<L>
    {
        Plan plan = new(course);
        Setup setup = Setup.Of(options);
        float[][] results = [.. probes.Select(_ => new float[persons])];
        Each<L>(options, persons, progress, cancel, first =>
        {
            Block<L> block = new(plan, options, setup, Lineup.OfPersons(options.FirstPerson + first, options.Replicate), keepReasons: false);
            ProbeWatcher<L> watcher = new(probes, options.TicksPerDay, block.Ticks);
            block.Walk(ref watcher, watcher.LastTick);
            watcher.Result(results, first, persons);
        });
        return results;
    }

    private static float[][] ReadCases<L>(Course course, RunOptions options, IReadOnlyList<Case> cases, IReadOnlyList<Probe> probes, Action<int>? progress, CancellationToken cancel)
        where L : struct, ILane<L>
    {
        Plan plan = new(course);
        Setup setup = Setup.Of(options);
        DrawnParameters? drawn = DrawnParameters.Of(cases, options);
        float[][] results = [.. probes.Select(_ => new float[cases.Count])];
        Each<L>(options, cases.Count, progress, cancel, first =>
        {
            Block<L> block = new(plan, options, setup, Beside<L>(cases, first), keepReasons: false, drawn);
            ProbeWatcher<L> watcher = new(probes, options.TicksPerDay, block.Ticks);
            block.Walk(ref watcher, watcher.LastTick);
            watcher.Result(results, first, cases.Count);
        });
        return results;
    }

    private static Ensemble CurvesOfCases<L>(Course course, RunOptions options, IReadOnlyList<Case> cases, int ticksPerSample, Action<int>? progress, CancellationToken cancel)
        where L : struct, ILane<L>
    {
        Plan plan = new(course);
        Setup setup = Setup.Of(options);
        DrawnParameters? drawn = DrawnParameters.Of(cases, options);
        int samples = Samples(plan, options, ticksPerSample);
        float[] values = new float[Channel.Count * samples * cases.Count];
        Each<L>(options, cases.Count, progress, cancel, first =>
        {
            Block<L> block = new(plan, options, setup, Beside<L>(cases, first), keepReasons: false, drawn);
            SampleWatcher<L> watcher = new(values, samples, ticksPerSample, cases.Count, first);
            block.Walk(ref watcher);
        });
        return new(course, options, cases.Count, samples, ticksPerSample, values);
    }

    internal static Lineup Beside<L>(IReadOnlyList<Case> cases, int first)
        where L : struct, ILane<L>
    {
        Case[] beside = new Case[Math.Min(L.Width, cases.Count - first)];
        for (int i = 0; i < beside.Length; i++)
        {
            beside[i] = cases[first + i];
        }

        return Lineup.OfCases(beside);
    }

    private static IEnumerable<Ensemble> InBlocks<L>(Course course, RunOptions options, int persons, int ticksPerSample)
        where L : struct, ILane<L>
    {
        Plan plan = new(course);
        Setup setup = Setup.Of(options);
        int samples = Samples(plan, options, ticksPerSample);
        float[] sofar = [];
        for (int first = 0; first < persons; first += L.Width)
        {
            int width = Math.Min(L.Width, persons - first);
            float[] values = new float[Channel.Count * samples * width];
            Block<L> block = new(plan, options, setup, Lineup.OfPersons(options.FirstPerson + first, options.Replicate), keepReasons: false);
            SampleWatcher<L> watcher = new(values, samples, ticksPerSample, width, 0);
            block.Walk(ref watcher);
            float[] next = new float[sofar.Length + values.Length];
            for (int row = 0; row < Channel.Count * samples; row++)
            {
                sofar.AsSpan(row * first, first).CopyTo(next.AsSpan(row * (first + width)));
                values.AsSpan(row * width, width).CopyTo(next.AsSpan((row * (first + width)) + first));
            }

            sofar = next;
            yield return new(course, options, first + width, samples, ticksPerSample, sofar);
        }
    }

    internal static int Samples(Plan plan, RunOptions options, int ticksPerSample) =>
        (plan.Slots * (options.TicksPerDay / Plan.SlotsPerDay) / ticksPerSample) + 1;

    internal static void Each<L>(RunOptions options, int persons, Action<int>? progress, CancellationToken cancel, Action<int> run)
        where L : struct, ILane<L>
    {
        int blocks = (persons + L.Width - 1) / L.Width;
        int threads = options.Threads > 0 ? options.Threads : Environment.ProcessorCount;
        int done = 0;
        if (threads == 1 || blocks == 1)
        {
            for (int b = 0; b < blocks; b++)
            {
                cancel.ThrowIfCancellationRequested();
                run(b * L.Width);
                progress?.Invoke(Math.Min(persons, (b + 1) * L.Width));
            }

            return;
        }

        Parallel.For(0, blocks, new ParallelOptions { MaxDegreeOfParallelism = threads, CancellationToken = cancel }, b =>
        {
            run(b * L.Width);
            int now = Interlocked.Add(ref done, L.Width);
            progress?.Invoke(Math.Min(persons, now));
        });
    }
}
