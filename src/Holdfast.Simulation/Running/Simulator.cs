using Holdfast.Theory;

namespace Holdfast.Simulation;

/// <summary>Runs courses. Every run is a pure function of the course and the options: same input, same bits.</summary>
public static class Simulator
{
    /// <summary>Runs one person (number <see cref="RunOptions.FirstPerson"/>) and keeps everything, reasons included.</summary>
    public static Trajectory RunOne(Course course, RunOptions options) => throw new NotImplementedException();

    /// <summary>
    /// Runs many persons in blocks. <paramref name="progress"/> is told the number of persons that are done.
    /// Samples are taken every <paramref name="ticksPerSample"/> ticks, from the beginning to the end of the course.
    /// </summary>
    public static Ensemble RunMany(Course course, RunOptions options, int persons, int ticksPerSample = 28, Action<int>? progress = null, CancellationToken cancel = default) => throw new NotImplementedException();

    /// <summary>
    /// The same as <see cref="RunMany"/>, in small steps for a single-threaded host: yields after each block of persons
    /// with the ensemble of all persons done so far.
    /// </summary>
    public static IEnumerable<Ensemble> RunInBlocks(Course course, RunOptions options, int persons, int ticksPerSample = 28) => throw new NotImplementedException();

    /// <summary>Reads probes of every person: result[probe][person].</summary>
    public static float[][] Measure(Course course, RunOptions options, int persons, IReadOnlyList<Probe> probes, Action<int>? progress = null, CancellationToken cancel = default) => throw new NotImplementedException();
}
