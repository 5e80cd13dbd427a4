namespace Holdfast.Lab;

/// <summary>The elementary effects of all factors (Morris 1991, "Factorial sampling plans for preliminary computational experiments", Technometrics 33).</summary>
/// <param name="Trajectories">The trajectories of the design.</param>
/// <param name="Spread">The standard deviation of the outcome over all points: beside it an effect is large or small.</param>
/// <param name="Factors">The effects of each factor, in the design's order.</param>
public sealed record MorrisEffects(int Trajectories, double Spread, IReadOnlyList<MorrisEffect> Factors)
{
    /// <summary>Estimates effects. The 95% intervals draw trajectories anew; with fewer than ten of them they are rough.</summary>
    /// <param name="design">The design; at least 2 trajectories.</param>
    /// <param name="values">The outcome at each of its points.</param>
    /// <param name="seed">The seed of the resamples.</param>
    /// <param name="resamples">How often the trajectories are drawn anew, at least 2.</param>
    /// <exception cref="ArgumentException">There are not as many values as points, or there is one trajectory only.</exception>
    public static MorrisEffects Of(MorrisDesign design, ReadOnlySpan<double> values, ulong seed = 1, int resamples = SobolIndices.UsualResamples)
    {
        ArgumentNullException.ThrowIfNull(design);
        ArgumentOutOfRangeException.ThrowIfLessThan(resamples, 2);
        if (values.Length != design.Points || design.Trajectories < 2)
        {
            throw new ArgumentException($"The design has {design.Points} points in {design.Trajectories} trajectories; there are {values.Length} values. There must be as many, and two trajectories.", nameof(values));
        }

        double[][] effects = Effects(design, values);
        int[] counts = new int[design.Trajectories];
        Array.Fill(counts, 1);
        double[][] whole = [.. effects.Select(e => Moments(e, counts))];
        double[][][] drawn = [.. effects.Select(_ => (double[][])[new double[resamples], new double[resamples], new double[resamples]])];
        for (int r = 0; r < resamples; r++)
        {
            Bootstrap.Draw(seed, r, counts);
            for (int f = 0; f < effects.Length; f++)
            {
                double[] again = Moments(effects[f], counts);
                for (int m = 0; m < again.Length; m++)
                {
                    drawn[f][m][r] = again[m];
                }
            }
        }

        Estimate At(int f, int m) => Bootstrap.Around(whole[f][m], drawn[f][m]);
        return new(design.Trajectories, Deviation(values), [.. Enumerable.Range(0, effects.Length).Select(f => new MorrisEffect(At(f, 0), At(f, 1), At(f, 2)))]);
    }

    // [factor][trajectory]
    private static double[][] Effects(MorrisDesign design, ReadOnlySpan<double> values)
    {
        double[][] effects = [.. Enumerable.Range(0, design.Factors).Select(_ => new double[design.Trajectories])];
        for (int t = 0; t < design.Trajectories; t++)
        {
            int begins = t * design.PointsInTrajectory;
            for (int move = 0; move < design.Factors; move++)
            {
                (int factor, double change) = design.Move(t, move);
                effects[factor][t] = (values[begins + move + 1] - values[begins + move]) / change;
            }
        }

        return effects;
    }

    // Mean, mean size and standard deviation of effects, each counted as often as its trajectory.
    private static double[] Moments(double[] effects, int[] counts)
    {
        int n = effects.Length;
        double sum = 0;
        double sizes = 0;
        for (int t = 0; t < n; t++)
        {
            sum += counts[t] * effects[t];
            sizes += counts[t] * Math.Abs(effects[t]);
        }

        double mean = sum / n;
        double squares = 0;
        for (int t = 0; t < n; t++)
        {
            squares += counts[t] * ((effects[t] - mean) * (effects[t] - mean));
        }

        return [mean, sizes / n, Math.Sqrt(squares / (n - 1))];
    }

    private static double Deviation(ReadOnlySpan<double> values)
    {
        double sum = 0;
        foreach (double value in values)
        {
            sum += value;
        }

        double mean = sum / values.Length;
        double squares = 0;
        foreach (double value in values)
        {
            squares += (value - mean) * (value - mean);
        }

        return Math.Sqrt(squares / (values.Length - 1));
    }
}
