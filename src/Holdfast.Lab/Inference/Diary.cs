namespace Holdfast.Lab;

/// <summary>
/// A diary of check-ins: on some days, in the evening, some curves are noted as whole numbers from 0 to 10. Sessions, breaks and
/// all else that happened stand in the course that belongs to it. For research on invented or simulated diaries.
/// </summary>
public sealed class Diary
{
    /// <summary>A diary.</summary>
    /// <param name="channels">What was noted, at least one curve that runs from 0 to 1.</param>
    /// <param name="days">How many days it covers, at least 1.</param>
    /// <param name="checkIns">The check-ins, by rising day. Days without one are missing.</param>
    /// <exception cref="ArgumentException">A curve cannot be noted, days do not rise or lie outside, or an answer is not 0 to 10.</exception>
    public Diary(IReadOnlyList<Channel> channels, int days, IReadOnlyList<CheckIn> checkIns)
    {
        ArgumentNullException.ThrowIfNull(channels);
        ArgumentNullException.ThrowIfNull(checkIns);
        ArgumentOutOfRangeException.ThrowIfLessThan(days, 1);
        if (channels.Count == 0 || channels.Distinct().Count() < channels.Count || channels.Any(c => !CanBeNoted(c)))
        {
            throw new ArgumentException("A diary needs one or more different curves that run from 0 to 1.", nameof(channels));
        }

        int last = 0;
        foreach (CheckIn one in checkIns)
        {
            if (one.Day <= last || one.Day > days)
            {
                throw new ArgumentException($"Days must rise from 1 to {days}; found day {one.Day} after day {last}.", nameof(checkIns));
            }

            if (one.Answers.Count != channels.Count || one.Answers.Any(a => a is < 0 or > 10))
            {
                throw new ArgumentException($"Day {one.Day} must have {channels.Count} answers, each from 0 to 10 or nothing.", nameof(checkIns));
            }

            last = one.Day;
        }

        Channels = channels;
        Days = days;
        CheckIns = checkIns;
    }

    /// <summary>What the diaries of the Lab's own studies note, unless something else is chosen.</summary>
    public static IReadOnlyList<Channel> Usual { get; } =
        [Quantity.Hope, Quantity.Longing, Outcome.Ache, Quantity.Shame, Quantity.Grief, Quantity.Willingness, Quantity.Guard];

    /// <summary>What was noted.</summary>
    public IReadOnlyList<Channel> Channels { get; }

    /// <summary>How many days it covers.</summary>
    public int Days { get; }

    /// <summary>The check-ins, by rising day.</summary>
    public IReadOnlyList<CheckIn> CheckIns { get; }

    /// <summary>How many answers there are.</summary>
    public int Answers => CheckIns.Sum(c => c.Answers.Count(a => a is not null));

    /// <summary>Whether a curve can be noted on a scale from 0 to 10: quantities can, and outcomes that run from 0 to 1.</summary>
    public static bool CanBeNoted(Channel channel) => channel.IsQuantity || channel.Outcome is Outcome.Ache or Outcome.Readiness or Outcome.SelfSoothing
        or Outcome.Threat or Outcome.Connection or Outcome.Functioning or Outcome.TellingCost;

    /// <summary>The tick of a check-in: six in the evening of its day, at four ticks to a day.</summary>
    public static int TickOf(int day) => ((day - 1) * 4) + 3;

    /// <summary>The course as far as a diary of so many days needs it.</summary>
    public static Course Until(Course course, int days)
    {
        ArgumentNullException.ThrowIfNull(course);
        Duration lasts = Duration.Days(days);
        return course.Lasts < lasts
            ? throw new ArgumentException($"The course lasts {course.Lasts}; the diary covers {days} days.", nameof(course))
            : course with { Lasts = lasts };
    }
}
