namespace Holdfast.Courses;

/// <summary>Moments of a course and lengths of time as people write them, for programs that ask for one.</summary>
public static class MomentText
{
    /// <summary>What a moment may look like, in words.</summary>
    public const string Allowed = TimeText.AllowedMoment;

    /// <summary>What a length may look like, in words.</summary>
    public const string AllowedLength = TimeText.AllowedLength;

    /// <summary>Reads a moment: "week 12", "day 40", "the end".</summary>
    /// <param name="text">The words.</param>
    /// <param name="end">The end of the course.</param>
    /// <param name="moment">The moment; zero when it could not be read.</param>
    /// <returns>Whether it could be read and lies within the course.</returns>
    public static bool TryRead(string text, Duration end, out Duration moment)
    {
        ArgumentNullException.ThrowIfNull(text);
        bool read = TimeText.Moment(text.Trim(), out moment) is null;
        moment = moment.Hours == int.MaxValue ? end : moment;
        return read && moment <= end;
    }

    /// <summary>Reads a length of time: "3 weeks", "6 hours".</summary>
    /// <param name="text">The words.</param>
    /// <param name="length">The length; zero when it could not be read.</param>
    public static bool TryReadLength(string text, out Duration length)
    {
        ArgumentNullException.ThrowIfNull(text);
        return TimeText.Length(text.Trim(), out length) is null && length > Duration.Zero;
    }

    /// <summary>A moment in words: "week 12", "day 40".</summary>
    public static string Write(Duration moment) => TimeText.Write(moment);
}
