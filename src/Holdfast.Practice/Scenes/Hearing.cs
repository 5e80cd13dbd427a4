namespace Holdfast.Practice;

/// <summary>Whether the model confirms what a scene says the child heard.</summary>
public static class Hearing
{
    /// <summary>Below this a meaning counts as not there: less than the smallest step that a person is shown.</summary>
    public const float Least = 0.005f;

    /// <summary>The least that an invitation must move: of a child that is not hidden it moves nothing, and calls nobody.</summary>
    public const float Called = 0.001f;

    /// <summary>Above this a meaning is more than words.</summary>
    public const float Noticed = 0.1f;

    /// <summary>
    /// Whether a stance means this to the child in the present state. Meanings are looked at as if everything rode on the
    /// turn: what rides on it makes a meaning weaker, not another.
    /// </summary>
    /// <param name="hour">The hour, before the answer.</param>
    /// <param name="stance">The answer's stance.</param>
    /// <param name="heard">What the scene says was heard.</param>
    /// <param name="place">Where: of a consultation the child hears nothing; only the helper's relief, or words, can be confirmed.</param>
    /// <param name="tells">Whether the client tells of the attachment in this turn, so that the answer receives it.</param>
    public static bool Confirms(HourInPlay hour, Stance stance, Heard heard, bool tells, HourPlace place)
    {
        ArgumentNullException.ThrowIfNull(hour);
        StanceInfo info = Stances.Of(stance);
        if (place == HourPlace.Consultation)
        {
            return heard == Heard.Relieved ? info.Manner.HasFlag(Manner.Consults) : heard == Heard.Words;
        }

        IReadOnlyList<Act> acts = (tells, info.Receives) switch
        {
            (true, Reception.Well) => [.. info.Acts, Act.MeetTelling],
            (true, Reception.Badly) => [.. info.Acts, Act.MishandleTelling],
            _ => info.Acts,
        };
        float Of(Meaning meaning) => acts.Select(a => hour.Means(a, meaning)).DefaultIfEmpty().Max();
        return heard switch
        {
            Heard.Willing => Of(Meaning.Care) >= Least,
            Heard.Limit => Of(Meaning.Limit) >= Least && hour[Outcome.Readiness] >= 0.4f,
            Heard.Refusal => Of(Meaning.Hurt) >= Least,
            Heard.Unwilling => Of(Meaning.Offence) >= Least,
            Heard.Honoured => Of(Meaning.Honour) >= Least || info.Receives == Reception.Well,
            Heard.Called => Of(Meaning.Calling) * hour[View.Depths] >= Called,
            Heard.Given => Of(Meaning.Token) >= Least,
            Heard.Soothed => Of(Meaning.Relief) >= Least,
            Heard.Mended => Of(Meaning.Mending) * Math.Max(hour[Quantity.Rupture], hour[Quantity.Anger]) >= Least,
            Heard.Words => Of(Meaning.Care) < Noticed && Of(Meaning.Hurt) < Noticed && Of(Meaning.Offence) < Noticed && Of(Meaning.Calling) < Least && Of(Meaning.Mending) < Least,
            Heard.Company => info.Manner.HasFlag(Manner.MeetsGrief) || info.Manner.HasFlag(Manner.TalksOver) || info.Manner.HasFlag(Manner.Asks),
            Heard.Goodbye => info.Manner.HasFlag(Manner.SaysGoodbye),
            Heard.Cut => info.Manner.HasFlag(Manner.CutsOff),
            _ => info.Manner.HasFlag(Manner.Consults),
        };
    }
}
