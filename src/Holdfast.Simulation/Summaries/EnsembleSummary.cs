using Holdfast.Theory;

namespace Holdfast.Simulation;

/// <summary>
/// Many persons in the same course without their curves: for each channel and sample the mean, the standard deviation and
/// the quantiles over persons; the share of persons in each mode; and the hazards, week by week. Its size does not depend
/// on the number of persons. Summaries of different persons merge without loss, in any order, to the same bits.
/// </summary>
public sealed partial class EnsembleSummary
{
    private readonly Channel[] channels;
    private readonly SummaryScale[] scales;
    private readonly int[] placeOf;
    private readonly Tally tally;

    internal EnsembleSummary(Course course, RunOptions options, IReadOnlyList<(int First, int Count)> ranges, int samples, int ticksPerSample, Channel[] channels, Tally tally)
    {
        Course = course;
        Options = options;
        Ranges = ranges;
        Samples = samples;
        TicksPerSample = ticksPerSample;
        this.channels = channels;
        this.tally = tally;
        scales = [.. channels.Select(SummaryScale.Of)];
        placeOf = new int[Channel.Count];
        Array.Fill(placeOf, -1);
        for (int c = 0; c < channels.Length; c++)
        {
            placeOf[channels[c].Index] = c;
        }

        Persons = checked(ranges.Sum(r => r.Count));
    }

    /// <summary>The course that was run.</summary>
    public Course Course { get; }

    /// <summary>How it was run. Its first person is that of one part; see <see cref="Ranges"/>.</summary>
    public RunOptions Options { get; }

    /// <summary>How many persons.</summary>
    public int Persons { get; }

    /// <summary>Which persons: stretches of numbers, in order, that neither touch nor overlap.</summary>
    public IReadOnlyList<(int First, int Count)> Ranges { get; }

    /// <summary>How many samples of each channel.</summary>
    public int Samples { get; }

    /// <summary>Ticks from one sample to the next.</summary>
    public int TicksPerSample { get; }

    /// <summary>The channels that were summed up.</summary>
    public IReadOnlyList<Channel> Channels => channels;

    /// <summary>The outcomes that are chances per day, whose expected numbers are kept.</summary>
    public static IReadOnlyList<Outcome> Hazards => Tally.Hazards;

    internal Tally Tally => tally;

    /// <summary>Days from the beginning to a sample.</summary>
    public double DayOf(int sample) => sample * (double)TicksPerSample / Options.TicksPerDay;

    /// <summary>The mean over persons; exact but for the rounding of each value to 2^-32.</summary>
    public double Mean(Channel channel, int sample)
    {
        int c = PlaceOf(channel);
        return scales[c].FromFixed(tally.Sums[tally.At(c, sample)]) / Persons;
    }

    /// <summary>The standard deviation over persons, with one less than their number below the line; of one person, NaN.</summary>
    public double StandardDeviation(Channel channel, int sample)
    {
        int c = PlaceOf(channel);
        int at = tally.At(c, sample);
        return Deviation(scales[c], tally.Sums[at], tally.Squares[at]);
    }

    /// <summary>The standard error of the mean; of one person, NaN.</summary>
    public double StandardError(Channel channel, int sample) => StandardDeviation(channel, sample) / Math.Sqrt(Persons);

    /// <summary>The smallest value of any person.</summary>
    public float Lowest(Channel channel, int sample) => tally.Lowest[tally.At(PlaceOf(channel), sample)];

    /// <summary>The largest value of any person.</summary>
    public float Highest(Channel channel, int sample) => tally.Highest[tally.At(PlaceOf(channel), sample)];

    /// <summary>
    /// A quantile over persons by linear interpolation of order statistics (type 7), each put at the middle of its bin: off
    /// by at most <see cref="QuantileError"/>.
    /// </summary>
    /// <param name="channel">The channel.</param>
    /// <param name="sample">The sample.</param>
    /// <param name="q">Which quantile, 0 to 1.</param>
    public double Quantile(Channel channel, int sample, double q)
    {
        double place = q * (Persons - 1);
        int low = (int)place;
        double first = OrderStatistic(channel, sample, low);
        return place == low ? first : first + ((place - low) * (OrderStatistic(channel, sample, Math.Min(low + 1, Persons - 1)) - first));
    }

    /// <summary>The 95% interval of a quantile, from order statistics; its ends are off by at most <see cref="QuantileError"/>.</summary>
    public (double Low, double High) QuantileInterval(Channel channel, int sample, double q)
    {
        (int low, int high) = Interval95.OfQuantile(q, Persons);
        return (OrderStatistic(channel, sample, low), OrderStatistic(channel, sample, high));
    }

    /// <summary>
    /// The most by which counting into bins can move a quantile of a value: half a bin. 1/2048 of what lies between 0 and 1;
    /// of hazards and counts at most 1/128 of the value, and of counts to 128 nothing.
    /// </summary>
    public static double QuantileError(Channel channel, double value)
    {
        SummaryScale scale = SummaryScale.Of(channel);
        bool exact = !channel.IsQuantity && channel.Outcome is Outcome.Requests or Outcome.Tellings or Outcome.Falters && value <= 128;
        return exact ? 0 : scale.HalfBin(scale.BinOf((float)value));
    }

    /// <summary>The share of persons in a mode.</summary>
    public double ShareIn(Mode mode, int sample) => tally.Modes[(sample * Tally.ModeCount) + (int)mode] / (double)Persons;

    /// <summary>The 95% interval of that share (Wilson).</summary>
    public (double Low, double High) ShareInterval(Mode mode, int sample) => Interval95.OfShare(ShareIn(mode, sample), Persons);

    /// <summary>
    /// The mean over persons of the events to be expected per week between the sample before and this one: the integral of
    /// the hazard, not what chance made of it.
    /// </summary>
    /// <param name="hazard">One of <see cref="Hazards"/>.</param>
    /// <param name="sample">A sample, from 1.</param>
    public double PerWeek(Outcome hazard, int sample) => SummaryScale.Hazard.FromFixed(tally.HazardSums[HazardAt(hazard, sample)]) / Persons * Weeks;

    /// <summary>The standard error of that mean; of one person, NaN.</summary>
    public double PerWeekError(Outcome hazard, int sample)
    {
        int at = HazardAt(hazard, sample);
        return Deviation(SummaryScale.Hazard, tally.HazardSums[at], tally.HazardSquares[at]) / Math.Sqrt(Persons) * Weeks;
    }

    /// <summary>Puts summaries of different persons together. Any order, and any grouping, gives the same bits.</summary>
    /// <exception cref="ArgumentException">They are of different runs, or a person is in two of them.</exception>
    public static EnsembleSummary Merge(IReadOnlyList<EnsembleSummary> parts)
    {
        ArgumentNullException.ThrowIfNull(parts);
        ArgumentOutOfRangeException.ThrowIfZero(parts.Count, nameof(parts));
        EnsembleSummary first = parts[0];
        Tally all = new(first.scales, first.Samples);
        foreach (EnsembleSummary part in parts)
        {
            if (!first.IsOfTheSameRun(part))
            {
                throw new ArgumentException($"\"{part.Course.Title}\" was not run as \"{first.Course.Title}\" was: seed, replicate, lesions, switches, step, samples and channels must be the same.", nameof(parts));
            }

            all.Add(part.tally);
        }

        List<(int First, int Count)> ranges = [];
        foreach ((int from, int count) in parts.SelectMany(p => p.Ranges).OrderBy(r => r.First))
        {
            int end = ranges.Count == 0 ? -1 : ranges[^1].First + ranges[^1].Count;
            if (from < end)
            {
                throw new ArgumentException($"Person {from} is in two of the summaries.", nameof(parts));
            }

            if (from == end)
            {
                ranges[^1] = (ranges[^1].First, ranges[^1].Count + count);
            }
            else
            {
                ranges.Add((from, count));
            }
        }

        return new(first.Course, first.Options with { FirstPerson = ranges[0].First }, ranges, first.Samples, first.TicksPerSample, first.channels, all);
    }

    private double Weeks => 7.0 * Options.TicksPerDay / TicksPerSample;

    private bool IsOfTheSameRun(EnsembleSummary other) =>
        Course.Title == other.Course.Title && Options.Seed == other.Options.Seed && Options.Replicate == other.Options.Replicate
        && Options.TicksPerDay == other.Options.TicksPerDay && Samples == other.Samples && TicksPerSample == other.TicksPerSample
        && Options.Lesions.Order(StringComparer.OrdinalIgnoreCase).SequenceEqual(other.Options.Lesions.Order(StringComparer.OrdinalIgnoreCase), StringComparer.OrdinalIgnoreCase)
        && Options.Switches.OrderBy(s => s.Key, StringComparer.Ordinal).SequenceEqual(other.Options.Switches.OrderBy(s => s.Key, StringComparer.Ordinal))
        && channels.AsSpan().SequenceEqual(other.channels);

    // With whole numbers: n * sum of squares - square of the sum, so that nothing is lost where persons hardly differ.
    private double Deviation(in SummaryScale scale, Int128 sum, Int128 squares)
    {
        if (Persons == 1)
        {
            return double.NaN;
        }

        Int128 mean = sum / Persons;
        Int128 about = squares - (2 * mean * sum) + (Persons * mean * mean);
        Int128 off = sum - (Persons * mean);
        return Math.Sqrt((scale.FromFixedSquares(about) - (scale.FromFixed(off) * scale.FromFixed(off) / Persons)) / (Persons - 1.0));
    }

    private double OrderStatistic(Channel channel, int sample, int rank)
    {
        int c = PlaceOf(channel);
        if (rank == 0 || rank == Persons - 1)
        {
            return rank == 0 ? Lowest(channel, sample) : Highest(channel, sample);
        }

        ReadOnlySpan<int> counts = tally.Counts.AsSpan(tally.BinsAt(c, sample), scales[c].Bins);
        int bin = 0;
        for (int below = counts[0]; below <= rank; below += counts[bin])
        {
            bin++;
        }

        return Math.Clamp(scales[c].ValueOf(bin), Lowest(channel, sample), Highest(channel, sample));
    }

    private int PlaceOf(Channel channel) => placeOf[channel.Index] is >= 0 and int place
        ? place
        : throw new ArgumentException($"\"{channel.Key}\" was not summed up.", nameof(channel));

    private static int HazardAt(Outcome hazard, int sample)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(sample, 1);
        int place = Array.IndexOf(Tally.Hazards, hazard);
        return place >= 0
            ? ((sample - 1) * Tally.Hazards.Length) + place
            : throw new ArgumentOutOfRangeException(nameof(hazard), hazard, "Not a chance per day.");
    }
}
