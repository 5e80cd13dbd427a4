namespace Holdfast.Cli;

/// <summary>One curve in two courses.</summary>
/// <param name="Channel">The curve.</param>
/// <param name="Statistic">What was taken of it over the stretch.</param>
/// <param name="First">The median over persons in the first course.</param>
/// <param name="Second">The median over persons in the second course.</param>
/// <param name="Difference">The differences, second minus first, of the same persons.</param>
internal sealed record ContrastRow(Channel Channel, Statistic Statistic, double First, double Second, ExpectationResult Difference)
{
    /// <summary>The share of persons in whom the second is higher.</summary>
    public double Higher => Difference.Share;

    /// <summary>The share of persons in whom the second is lower.</summary>
    public double Lower => Difference.Opposite;

    /// <summary>Whether the two differ in anybody.</summary>
    public bool Differs => Higher + Lower > 0;

    /// <summary>Whether it is a number of events rather than a place between 0 and 1.</summary>
    public bool IsNumber => Statistic is Statistic.Change or Statistic.Sum;

    /// <summary>What was taken, in words.</summary>
    public string Words => Statistic switch
    {
        Statistic.Change => "number",
        Statistic.Sum => "expected number",
        _ => Channel == Outcome.Underground ? "share of time" : "mean",
    };
}
