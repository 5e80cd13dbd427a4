using Holdfast.Web.Client.Language;

namespace Holdfast.Web.Client.Watch;

/// <summary>A stretch of a course in days, and how people say it.</summary>
/// <param name="From">Its first day.</param>
/// <param name="To">Its last day, after the first.</param>
public readonly record struct Passage(int From, int To)
{
    /// <summary>The stretch between two days in any order, at least a day long and within the course.</summary>
    public static Passage Between(int one, int other, int days)
    {
        int from = Math.Clamp(Math.Min(one, other), 0, Math.Max(0, days - 1));
        int to = Math.Clamp(Math.Max(one, other), from + 1, Math.Max(1, days));
        return new(from, to);
    }

    /// <summary>"week 12", or "day 3" in the first fortnight.</summary>
    public static string Say(int day) => day < 14 ? Text.Of("watch.Day", day) : day % 7 == 0 ? Text.Of("watch.WeekStart", day / 7) : Text.Of("watch.WeekDay", day / 7, day % 7);

    /// <summary>"from week 12 to week 15".</summary>
    public override string ToString() => Text.Of("watch.FromTo", Say(From), Say(To));
}
