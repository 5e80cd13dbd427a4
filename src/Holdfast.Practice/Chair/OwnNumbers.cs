namespace Holdfast.Practice;

/// <summary>What became of one's own numbers over some tries. No score: it only tells what was given.</summary>
public enum OwnNumbers
{
    /// <summary>There are fewer than two numbers.</summary>
    TooFew,

    /// <summary>The last is lower than the first.</summary>
    Lower,

    /// <summary>The last is the same as the first.</summary>
    Same,

    /// <summary>The last is higher than the first.</summary>
    Higher,
}
