using System.Collections.Concurrent;
using Holdfast.Theory;

namespace Holdfast.Simulation;

/// <content>Runs that keep no curves.</content>
public static partial class Simulator
{
    /// <summary>
    /// Runs many persons and keeps only what can be summed up, so that any number of them fits. Samples are taken every
    /// <paramref name="ticksPerSample"/> ticks. Threads, blocks and lane width never change a bit, and parts with other first
    /// persons merge (<see cref="EnsembleSummary.Merge"/>) to the bits of the whole.
    /// </summary>
    /// <param name="course">The course.</param>
    /// <param name="options">Seed, first person and the rest.</param>
    /// <param name="persons">How many persons.</param>
    /// <param name="channels">The channels to sum up; nothing for all.</param>
    /// <param name="ticksPerSample">Ticks from one sample to the next.</param>
    /// <param name="progress">Is told the number of persons that are done.</param>
    /// <param name="cancel">Stops the work.</param>
    /// <exception cref="ArgumentException">A lesion or switch names nothing in the theory, or the step is not allowed.</exception>
    public static EnsembleSummary Summarise(Course course, RunOptions options, int persons, IReadOnlyList<Channel>? channels = null, int ticksPerSample = 28, Action<int>? progress = null, CancellationToken cancel = default)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(persons);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(ticksPerSample);
        Channel[] all = channels is null ? [.. Channel.All] : [.. channels.Distinct().OrderBy(c => c.Index)];
        return Width(options, persons) switch
        {
            1 => Summary<Lane1>(course, options, persons, all, ticksPerSample, progress, cancel),
            4 => Summary<Lane4>(course, options, persons, all, ticksPerSample, progress, cancel),
            8 => Summary<Lane8>(course, options, persons, all, ticksPerSample, progress, cancel),
            _ => Summary<Lane16>(course, options, persons, all, ticksPerSample, progress, cancel),
        };
    }

    private static EnsembleSummary Summary<L>(Course course, RunOptions options, int persons, Channel[] channels, int ticksPerSample, Action<int>? progress, CancellationToken cancel)
        where L : struct, ILane<L>
    {
        Plan plan = new(course);
        Setup setup = Setup.Of(options);
        int samples = Samples(plan, options, ticksPerSample);
        SummaryScale[] scales = [.. channels.Select(SummaryScale.Of)];

        // A block takes a tally that no other is using, or a new one: there are never more than threads.
        ConcurrentBag<Tally> free = [];
        Each<L>(options, persons, progress, cancel, first =>
        {
            Tally tally = free.TryTake(out Tally? left) ? left : new(scales, samples);
            Block<L> block = new(plan, options, setup, Lineup.OfPersons(options.FirstPerson + first, options.Replicate), keepReasons: false);
            SummaryWatcher<L> watcher = new(tally, channels, scales, samples, ticksPerSample, Math.Min(L.Width, persons - first));
            block.Walk(ref watcher);
            free.Add(tally);
        });
        Tally all = free.TryTake(out Tally? one) ? one : new(scales, samples);
        while (free.TryTake(out Tally? other))
        {
            all.Add(other);
        }

        return new(course, options, [(options.FirstPerson, persons)], samples, ticksPerSample, channels, all);
    }
}
