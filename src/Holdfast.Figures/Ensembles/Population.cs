using Holdfast.Simulation;

namespace Holdfast.Figures;

/// <summary>What a figure needs to know of many persons, whether their curves were kept or only summed up.</summary>
internal sealed class Population
{
    private readonly Func<Channel, double> largest;
    private readonly Func<Channel, double, Quantiles> quantiles;

    internal Population(Ensemble ensemble)
        : this(ensemble.Course, ensemble.Options, ensemble.Persons, ensemble.DayOf(ensemble.Samples - 1))
    {
        largest = channel => Most(ensemble.Samples, s => CourseFigure.Largest(ensemble.At(channel, s)));
        quantiles = (channel, top) => new(ensemble, channel, top);
    }

    internal Population(EnsembleSummary summary)
        : this(summary.Course, summary.Options, summary.Persons, summary.DayOf(summary.Samples - 1))
    {
        largest = channel => Most(summary.Samples, s => summary.Highest(channel, s));
        quantiles = (channel, _) => new(summary, channel);
    }

    private Population(Course course, RunOptions options, int persons, double days)
    {
        Title = course.Title;
        TicksPerDay = options.TicksPerDay;
        Persons = persons;
        Days = days;
        largest = _ => 0;
        quantiles = (_, _) => throw new InvalidOperationException("A population is made from an ensemble or a summary.");
    }

    /// <summary>The course's title.</summary>
    internal string Title { get; }

    /// <summary>Ticks in a day.</summary>
    internal int TicksPerDay { get; }

    /// <summary>How many persons.</summary>
    internal int Persons { get; }

    /// <summary>How many days.</summary>
    internal double Days { get; }

    /// <summary>The largest value of a channel in any person.</summary>
    internal double Largest(Channel channel) => largest(channel);

    /// <summary>The quantiles over persons of a channel that is drawn up to a top.</summary>
    internal Quantiles Quantiles(Channel channel, double top) => quantiles(channel, top);

    private static double Most(int samples, Func<int, double> at)
    {
        double most = 0;
        for (int s = 0; s < samples; s++)
        {
            most = Math.Max(most, at(s));
        }

        return most;
    }
}
