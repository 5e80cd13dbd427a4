namespace Holdfast.Lab;

/// <summary>What diaries written under each reading of an open question were taken for.</summary>
/// <param name="Switch">The question.</param>
/// <param name="Taken">How often: [true reading][the reading with the largest posterior share].</param>
/// <param name="MeanShare">The mean posterior share: [true reading][reading].</param>
public sealed record Confusion(Switch Switch, IReadOnlyList<int[]> Taken, IReadOnlyList<double[]> MeanShare)
{
    /// <summary>Diaries in all.</summary>
    public int Diaries => Taken.Sum(row => row.Sum());

    /// <summary>Diaries that were taken for what they were.</summary>
    public int Right => Enumerable.Range(0, Taken.Count).Sum(i => Taken[i][i]);

    /// <summary>The share that was taken for what it was, and Wilson's 95% interval.</summary>
    public (double Share, double Low, double High) RightShare
    {
        get
        {
            (double low, double high) = Shares.Wilson(Right, Diaries);
            return (Right / (double)Diaries, low, high);
        }
    }

    /// <summary>What a guess would get.</summary>
    public double Guess => 1.0 / Taken.Count;

    /// <summary>Whether diaries tell the readings apart better than a guess: the interval's lower end lies above it.</summary>
    public bool TellsApart => RightShare.Low > Guess;
}
