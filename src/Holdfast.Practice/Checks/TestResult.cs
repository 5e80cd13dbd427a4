using System.Globalization;

namespace Holdfast.Practice;

/// <summary>What came of an author's expectation.</summary>
/// <param name="Test">The expectation.</param>
/// <param name="Seeds">How many seeds were played.</param>
/// <param name="Counts">In how many each quantity moved as expected, in the order of the test.</param>
public sealed record TestResult(SceneTest Test, int Seeds, IReadOnlyList<int> Counts)
{
    /// <summary>Whether each did in enough seeds.</summary>
    public bool Holds => Counts.All(c => c >= SceneCheck.ShareAsked * Seeds);

    /// <summary>"told higher in 28 of 30".</summary>
    public string Seen => string.Join(", ", Test.Expect.Select((e, i) =>
        string.Create(CultureInfo.InvariantCulture, $"{e.Channel.Key} {(e.Higher ? "higher" : "lower")} in {Counts[i]} of {Seeds}")));
}
