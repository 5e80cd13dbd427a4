using System.Globalization;
using Holdfast.Simulation;
using Holdfast.Theory;

namespace Holdfast.Web.Client.Watch;

/// <summary>Why a quantity changed over a stretch of one person's course.</summary>
public sealed class Question
{
    /// <summary>Asks.</summary>
    public Question(Trajectory course, Quantity quantity, Passage stretch)
    {
        ArgumentNullException.ThrowIfNull(course);
        int from = course.TickOfDay(stretch.From);
        int to = course.TickOfDay(stretch.To);
        Quantity = quantity;
        Passage = stretch;
        Before = course[quantity, from];
        After = course[quantity, to];
        Reasons = course.Why(quantity, from, to);
    }

    /// <summary>What is asked about.</summary>
    public Quantity Quantity { get; }

    /// <summary>Over which stretch.</summary>
    public Passage Passage { get; }

    /// <summary>The value at its beginning.</summary>
    public double Before { get; }

    /// <summary>The value at its end.</summary>
    public double After { get; }

    /// <summary>The reasons, largest first; they sum to the change.</summary>
    public IReadOnlyList<Reason> Reasons { get; }

    /// <summary>The question in words: "Why did hope fall from week 12 to week 15?"</summary>
    public string Asked => Math.Abs(After - Before) < 0.005
        ? $"Why did {Words.Of(Quantity)} hardly change {Passage}?"
        : $"Why did {Words.Of(Quantity)} {(After > Before ? "rise" : "fall")} {Passage}?";

    /// <summary>The change in words: "from .52 to .31, that is −.21".</summary>
    public string Change => $"From {Two(Before)} to {Two(After)}: {Signed(After - Before)}.";

    /// <summary>A number to two places: ".52".</summary>
    public static string Two(double value) => value.ToString("0.00", CultureInfo.InvariantCulture);

    /// <summary>A change with its sign, to three places where it is small.</summary>
    public static string Signed(double value)
    {
        string size = Math.Abs(value).ToString(Math.Abs(value) < 0.0995 ? "0.000" : "0.00", CultureInfo.InvariantCulture);
        return value < 0 ? "−" + size : "+" + size;
    }
}
