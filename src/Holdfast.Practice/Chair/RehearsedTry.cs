namespace Holdfast.Practice;

/// <summary>One try at saying something to the invented listener.</summary>
/// <param name="Kind">The kind of rung.</param>
/// <param name="Rung">The rung's sentence.</param>
/// <param name="Words">Own words that were typed; empty where it was said aloud, or as the rung has it.</param>
/// <param name="Before">How much it frightened or shamed before, 0 to 10; nothing where that was left out.</param>
/// <param name="Manner">How the listener answered.</param>
/// <param name="Answer">What the listener answered.</param>
/// <param name="WentWrong">What went wrong there; empty where nothing did.</param>
/// <param name="After">How it was after, 0 to 10; nothing where that was left out.</param>
public sealed record RehearsedTry(RungKind Kind, string Rung, string Words, int? Before, ListenerManner Manner, string Answer, string WentWrong, int? After = null)
{
    /// <summary>The most that can be given for fright or shame; the least is 0.</summary>
    public const int Most = 10;

    /// <summary>What was said: own words, or the rung's sentence.</summary>
    public string Said => Words.Length > 0 ? Words : Rung;
}
