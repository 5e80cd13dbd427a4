namespace Holdfast.Practice;

/// <summary>What the conditions of a scene can look at: the state now, and what was answered in this hour.</summary>
/// <param name="Mode">The word for the state.</param>
/// <param name="Level">Gives a quantity or outcome.</param>
/// <param name="Answered">The stances so far, in order.</param>
public sealed record Situation(Mode Mode, Func<Channel, float> Level, IReadOnlyList<Stance> Answered)
{
    /// <summary>In an hour that is played.</summary>
    public Situation(HourInPlay hour, IReadOnlyList<Stance> answered)
        : this((hour ?? throw new ArgumentNullException(nameof(hour))).Mode, c => hour[c], answered)
    {
    }
}
