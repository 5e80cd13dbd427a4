using Holdfast.Simulation;
using Holdfast.Theory;
using Holdfast.Web.Client.Language;

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
    public string Asked => Text.Of(
        Math.Abs(After - Before) < 0.005 ? "watch.WhyStill" : After > Before ? "watch.WhyRise" : "watch.WhyFall", Names.Of(Quantity), Passage);

    /// <summary>The change in words: "From 0.52 to 0.31: −0.21."</summary>
    public string Change => Text.Of("watch.Change", Numbers.Two(Before), Numbers.Two(After), Numbers.Signed(After - Before));
}
