namespace Holdfast.Lab;

/// <summary>How well one unknown, or one curve on the last day, comes back from diaries.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Kind">What kind of unknown; nothing for a curve.</param>
/// <param name="SpreadLeft">The mean over diaries of the standard deviation now over the one before.</param>
/// <param name="Covered">In how many diaries the 90% interval holds the truth.</param>
/// <param name="Diaries">Of how many.</param>
/// <param name="Bins">How often the truth's rank among the particles fell in each tenth.</param>
public sealed record RecoveryRow(string Name, UnknownKind? Kind, double SpreadLeft, int Covered, int Diaries, IReadOnlyList<int> Bins)
{
    /// <summary>What is called identifiable: a diary takes away at least this share of the spread, on the mean over diaries.</summary>
    public const double LeastContraction = 0.2;

    /// <summary>The share of the spread that a diary takes away.</summary>
    public double Contraction => 1 - SpreadLeft;

    /// <summary>Whether diaries of this kind tell enough of it to be worth asking them.</summary>
    public bool IsIdentifiable => Contraction >= LeastContraction;

    /// <summary>The share of diaries whose 90% interval holds the truth.</summary>
    public double Coverage => Covered / (double)Diaries;

    /// <summary>Wilson's 95% interval of that share.</summary>
    public (double Low, double High) CoverageInterval => Shares.Wilson(Covered, Diaries);

    /// <summary>Chi-square of the ranks against evenness.</summary>
    public double ChiSquareOfRanks
    {
        get
        {
            double even = Diaries / (double)Bins.Count;
            return Bins.Sum(b => (b - even) * (b - even) / even);
        }
    }

    /// <summary>The probability of a chi-square at least as large if the fit were right (degrees of freedom: tenths less one).</summary>
    public double P => ChiSquare.Tail(ChiSquareOfRanks, Bins.Count - 1);
}
