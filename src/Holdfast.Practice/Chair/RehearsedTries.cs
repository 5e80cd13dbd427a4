namespace Holdfast.Practice;

/// <summary>What can be told of some tries without judging them.</summary>
public static class RehearsedTries
{
    /// <summary>All numbers that were given, in order of time.</summary>
    /// <param name="tries">The tries, in order of time.</param>
    public static IReadOnlyList<int> Given(IReadOnlyList<RehearsedTry> tries)
    {
        ArgumentNullException.ThrowIfNull(tries);
        return [.. tries.SelectMany(t => new[] { t.Before, t.After }).OfType<int>()];
    }

    /// <summary>What became of the numbers: the last beside the first.</summary>
    /// <param name="tries">The tries, in order of time.</param>
    public static OwnNumbers Became(IReadOnlyList<RehearsedTry> tries) => Given(tries) switch
    {
        { Count: < 2 } => OwnNumbers.TooFew,
        var given when given[^1] < given[0] => OwnNumbers.Lower,
        var given when given[^1] > given[0] => OwnNumbers.Higher,
        _ => OwnNumbers.Same,
    };

    /// <summary>Whether rungs of more than one kind were tried, so that numbers belong to easier and harder sentences.</summary>
    /// <param name="tries">The tries.</param>
    public static bool Climbed(IReadOnlyList<RehearsedTry> tries) => tries.Select(t => t.Kind).Distinct().Count() > 1;
}
