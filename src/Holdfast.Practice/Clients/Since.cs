namespace Holdfast.Practice;

/// <summary>
/// Something that happened to a client in the days before an hour, and that the therapist does not know. So the same
/// scene finds the same person now open, now hidden, now angry.
/// </summary>
/// <param name="Says">What it was, told after the hour.</param>
/// <param name="Deeds">What it was to the child, as acts.</param>
/// <param name="Sets">What it left, as values.</param>
public sealed record Since(string Says, IReadOnlyList<Act> Deeds, IReadOnlyDictionary<Quantity, Interval> Sets)
{
    /// <summary>Nothing that mattered.</summary>
    public static Since Nothing { get; } = new("", [], new Dictionary<Quantity, Interval>());

    /// <summary>A course with an hour, and with this a day before it.</summary>
    internal Course Before(Course course, Duration hour)
    {
        Duration then = new(Math.Max(0, hour.Hours - Duration.Day));
        return course with
        {
            Happenings =
            [
                .. course.Happenings,
                .. Deeds.Select(d => new Deed(then, d, null, null)),
                .. Sets.Select(s => new SetValue(then, s.Key, s.Value)),
            ],
        };
    }
}
