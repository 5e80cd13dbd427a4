using System.Runtime.CompilerServices;

namespace Holdfast.Bench;

/// <summary>
/// The ten-quantity daily model of bench/README.md on the theory's own lanes: a structure of arrays in blocks that fit the
/// first cache, as in ten.c. Neighbouring lanes do not wait for each other, so the processor works on several at once.
/// </summary>
internal static class TenQuantities
{
    private const int Quantities = 10, BlockLanes = 128;

    /// <summary>Runs it; gives the sum of all quantities at the end.</summary>
    public static double Run(int lanes, int steps, int threads)
    {
        int blocks = lanes / BlockLanes;
        double[] sums = new double[blocks];
        if (threads == 1)
        {
            for (int b = 0; b < blocks; b++)
            {
                sums[b] = Block((uint)(b * BlockLanes), steps);
            }
        }
        else
        {
            Parallel.For(0, blocks, new ParallelOptions { MaxDegreeOfParallelism = threads }, b => sums[b] = Block((uint)(b * BlockLanes), steps));
        }

        return sums.Sum();
    }

    private static double Block(uint first, int steps)
    {
        Span<Lane16> x = stackalloc Lane16[Quantities * (BlockLanes / Lane16.Width)];
        ReadOnlySpan<float> begins = [.50f, .20f, .35f, .10f, .40f, .25f, .15f, .30f, .45f, .05f];
        for (int i = 0; i < x.Length; i++)
        {
            x[i] = begins[i % Quantities];
        }

        for (int step = 0; step < steps; step++)
        {
            uint lane = first;
            for (int at = 0; at + Quantities <= x.Length; at += Quantities)
            {
                Day(ref x[at], lane, (uint)step);
                lane += (uint)Lane16.Width;
            }
        }

        Span<float> lanes = stackalloc float[Lane16.Width];
        double sum = 0;
        foreach (Lane16 value in x)
        {
            Lane16.Store(value, lanes);
            foreach (float one in lanes)
            {
                sum += one;
            }
        }

        return sum;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Day(ref Lane16 x, uint lane, uint step)
    {
        Lane16 n = NormalLane.At(lane, step);
        Lane16 x0 = x, x1 = Unsafe.Add(ref x, 1), x2 = Unsafe.Add(ref x, 2), x3 = Unsafe.Add(ref x, 3), x4 = Unsafe.Add(ref x, 4);
        Lane16 x5 = Unsafe.Add(ref x, 5), x6 = Unsafe.Add(ref x, 6), x7 = Unsafe.Add(ref x, 7), x8 = Unsafe.Add(ref x, 8), x9 = Unsafe.Add(ref x, 9);
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
        x = Lane16.Min(Lane16.Max(x0 + (0.05f * n), 0f), 1f);
        (Unsafe.Add(ref x, 1), Unsafe.Add(ref x, 2), Unsafe.Add(ref x, 3)) = (x1, x2, x3);
        (Unsafe.Add(ref x, 4), Unsafe.Add(ref x, 5), Unsafe.Add(ref x, 6)) = (x4, x5, x6);
        (Unsafe.Add(ref x, 7), Unsafe.Add(ref x, 8), Unsafe.Add(ref x, 9)) = (x7, x8, x9);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Lane16 Pull(Lane16 x, Lane16 basis, Lane16 gain, Lane16 rate, Lane16 a, Lane16 b)
    {
        Lane16 toward = basis + ((gain * a) * (1f - b));
        return x + (rate * (toward - x));
    }
}
