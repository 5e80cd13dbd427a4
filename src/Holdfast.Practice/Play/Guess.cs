namespace Holdfast.Practice;

/// <summary>What was guessed at a marked moment, and what the model held.</summary>
/// <param name="Turn">The turn of the scene.</param>
/// <param name="Chosen">What was guessed.</param>
/// <param name="Strongest">What was strongest.</param>
/// <param name="Second">What came next.</param>
public sealed record Guess(int Turn, Feeling Chosen, Feeling Strongest, Feeling Second)
{
    /// <summary>1 for the strongest, one half for the next, else 0.</summary>
    public double Agreement => Chosen == Strongest ? 1 : Chosen == Second ? 0.5 : 0;
}
