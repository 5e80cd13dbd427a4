using System.Runtime.CompilerServices;

namespace Holdfast.Bench;

/// <summary>The ten-quantity daily model of bench/README.md on the theory's own lanes.</summary>
internal static class TenQuantities
{
    private const int Quantities = 10;

    /// <summary>Runs it; gives the sum of all quantities at the end.</summary>
    public static double Run(int lanes, int steps, int threads)
    {
        int blocks = lanes / Lane16.Width;
        double[] sums = new double[blocks];
        Parallel.For(0, blocks, new ParallelOptions { MaxDegreeOfParallelism = threads }, b => sums[b] = Block((uint)(b * Lane16.Width), steps));
        return sums.Sum();
    }

    private static double Block(uint first, int steps)
    {
        (Lane16 x0, Lane16 x1, Lane16 x2, Lane16 x3, Lane16 x4) = (.50f, .20f, .35f, .10f, .40f);
        (Lane16 x5, Lane16 x6, Lane16 x7, Lane16 x8, Lane16 x9) = (.25f, .15f, .30f, .45f, .05f);
        for (int step = 0; step < steps; step++)
        {
            Lane16 n = NormalLane.At(first, (uint)step);
            x0 = Pull(x0, .50f, .40f, .30f, x1, x3);
            x1 = Pull(x1, .20f, .60f, .05f, x2, x4);
            x2 = Pull(x2, .35f, .30f, .10f, x3, x5);
            x3 = Pull(x3, .10f, .70f, .02f, x4, x6);
            x4 = Pull(x4, .40f, .20f, .20f, x5, x7);
            x5 = Pull(x5, .25f, .50f, .15f, x6, x8);
            x6 = Pull(x6, .15f, .65f, .08f, x7, x9);
            x7 = Pull(x7, .30f, .35f, .04f, x8, x0);
            x8 = Pull(x8, .45f, .25f, .25f, x9, x1);
            x9 = Pull(x9, .05f, .55f, .12f, x0, x2);
            x0 = Lane16.Min(Lane16.Max(x0 + (0.05f * n), 0f), 1f);
        }

        Span<float> lane = stackalloc float[Lane16.Width * Quantities];
        Lane16[] all = [x0, x1, x2, x3, x4, x5, x6, x7, x8, x9];
        for (int k = 0; k < Quantities; k++)
        {
            Lane16.Store(all[k], lane[(k * Lane16.Width)..]);
        }

        double sum = 0;
        foreach (float value in lane)
        {
            sum += value;
        }

        return sum;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Lane16 Pull(Lane16 x, Lane16 basis, Lane16 gain, Lane16 rate, Lane16 a, Lane16 b)
    {
        Lane16 toward = basis + ((gain * a) * (1f - b));
        return x + (rate * (toward - x));
    }
}
