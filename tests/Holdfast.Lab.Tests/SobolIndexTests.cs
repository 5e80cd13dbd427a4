namespace Holdfast.Lab.Tests;

/// <summary>Sobol indices against closed forms: Ishigami and Homma (1990) with a = 7, b = .1; Sobol's g function (Saltelli and Sobol 1995).</summary>
public class SobolIndexTests
{
    private const double A = 7, B = 0.1;
    private static readonly double[] Softness = [0, 1, 4.5, 9, 99, 99];

    [Fact]
    public void Ishigami_and_g_are_covered_by_the_intervals_of_a_study_of_1024_rows()
    {
        foreach (Known known in (Known[])[Ishigami, G])
        {
            SobolIndices seen = known.Estimate(1024, 1);
            Assert.True(seen.Variance.Covers(known.Variance), $"{seen.Variance} of {known.Variance}");
            for (int f = 0; f < known.First.Length; f++)
            {
                SobolIndex index = seen.Factors[f];
                Assert.True(index.First.Covers(known.First[f]), $"first order of {f}: {index.First}, true {known.First[f]}");
                Assert.True(index.Total.Covers(known.Total[f]), $"total order of {f}: {index.Total}, true {known.Total[f]}");

                // The stated Monte Carlo error: no interval is wider than this at 1024 rows.
                Assert.InRange(index.First.High - index.First.Low, 0, 0.2);
                Assert.InRange(index.Total.High - index.Total.Low, 0, 0.2);
            }
        }
    }

    // Forty scramblings, six and twelve indices each. If each interval covered with probability .95 alone, 90% or fewer of 240
    // would cover with a probability below .001; evenly spread rows cover more often, since the interval takes them for independent.
    [Fact]
    public void Intervals_cover_at_least_as_often_as_they_say()
    {
        foreach (Known known in (Known[])[Ishigami, G])
        {
            int covered = 0;
            int all = 0;
            for (ulong seed = 1; seed <= 40; seed++)
            {
                SobolIndices seen = known.Estimate(256, seed, 400);
                for (int f = 0; f < known.First.Length; f++)
                {
                    covered += (seen.Factors[f].First.Covers(known.First[f]) ? 1 : 0) + (seen.Factors[f].Total.Covers(known.Total[f]) ? 1 : 0);
                    all += 2;
                }
            }

            Assert.True(covered >= 0.9 * all, $"{covered} of {all}");
        }
    }

    // Independent rows would halve the error with four times as many; a scrambled sequence does better on smooth functions.
    [Fact]
    public void The_error_falls_faster_than_that_of_independent_rows()
    {
        foreach (Known known in (Known[])[Ishigami, G])
        {
            double coarse = known.Error(64);
            double fine = known.Error(4096);
            double order = Math.Log(coarse / fine) / Math.Log(64);
            Assert.True(order > 0.6, $"error {coarse} with 64 rows, {fine} with 4096: order {order}");
            Assert.InRange(fine, 0, 0.006);
        }
    }

    [Fact]
    public void A_factor_without_influence_has_indices_of_exactly_nothing()
    {
        SaltelliDesign design = new(2, 64, 3);
        SobolIndices seen = SobolIndices.Of(design, At(design, x => x[0]));
        Assert.Equal(0, seen.Factors[1].First.Value);
        Assert.Equal(new(0, 0, 0), seen.Factors[1].Total);
        Assert.Equal(1, seen.Factors[0].Total.Value, 0.05);
    }

    [Fact]
    public void Where_nothing_varies_nothing_is_said()
    {
        SaltelliDesign design = new(2, 64, 3);
        SobolIndices seen = SobolIndices.Of(design, At(design, _ => 0.1));
        Assert.Equal(0.1, seen.Mean.Value, 1e-15);
        Assert.True(double.IsNaN(seen.Factors[0].First.Value) && double.IsNaN(seen.Factors[1].Total.High));
    }

    [Fact]
    public void The_same_study_gives_the_same_bits_and_another_seed_other_intervals()
    {
        SobolIndices one = G.Estimate(64, 5);
        SobolIndices again = G.Estimate(64, 5);
        Assert.Equal(one.Factors, again.Factors);
        SaltelliDesign design = new(6, 64, 5);
        SobolIndices other = SobolIndices.Of(design, At(design, Soft), 6);
        Assert.Equal(one.Factors[0].First.Value, other.Factors[0].First.Value);
        Assert.NotEqual(one.Factors[0].First.Low, other.Factors[0].First.Low);
    }

    [Fact]
    public void Values_of_another_design_are_refused() =>
        Assert.Throws<ArgumentException>(() => SobolIndices.Of(new(2, 64, 3), new double[255]));

    private static Known Ishigami
    {
        get
        {
            double p4 = Math.Pow(Math.PI, 4);
            double v1 = 0.5 * Math.Pow(1 + (B * p4 / 5), 2);
            double v2 = A * A / 8;
            double v13 = 8 * B * B * p4 * p4 / 225;
            double v = v1 + v2 + v13;
            return new(
                x => Math.Sin(Angle(x[0])) + (A * Math.Pow(Math.Sin(Angle(x[1])), 2)) + (B * Math.Pow(Angle(x[2]), 4) * Math.Sin(Angle(x[0]))),
                v,
                [v1 / v, v2 / v, 0],
                [(v1 + v13) / v, v2 / v, v13 / v]);
        }
    }

    private static Known G
    {
        get
        {
            double[] parts = [.. Softness.Select(a => 1 / (3 * (1 + a) * (1 + a)))];
            double product = parts.Aggregate(1.0, (p, v) => p * (1 + v));
            double variance = product - 1;
            return new(Soft, variance, [.. parts.Select(v => v / variance)], [.. parts.Select(v => v * product / (1 + v) / variance)]);
        }
    }

    private static double Soft(double[] x) => x.Zip(Softness, (place, a) => (Math.Abs((4 * place) - 2) + a) / (1 + a)).Aggregate(1.0, (p, v) => p * v);

    private static double Angle(double place) => Math.PI * ((2 * place) - 1);

    private static double[] At(IDesign design, Func<double[], double> function)
    {
        double[] places = new double[design.Factors];
        double[] values = new double[design.Points];
        for (int i = 0; i < values.Length; i++)
        {
            design.Point(i, places);
            values[i] = function(places);
        }

        return values;
    }

    private sealed record Known(Func<double[], double> Function, double Variance, double[] First, double[] Total)
    {
        public SobolIndices Estimate(int rows, ulong seed, int resamples = SobolIndices.UsualResamples)
        {
            SaltelliDesign design = new(First.Length, rows, seed);
            return SobolIndices.Of(design, At(design, Function), seed, resamples);
        }

        // Root mean square over twenty scramblings and all indices.
        public double Error(int rows)
        {
            double sum = 0;
            for (ulong seed = 1; seed <= 20; seed++)
            {
                SobolIndices seen = Estimate(rows, seed, 2);
                sum += seen.Factors.Select((s, f) => Math.Pow(s.First.Value - First[f], 2) + Math.Pow(s.Total.Value - Total[f], 2)).Average() / 2;
            }

            return Math.Sqrt(sum / 20);
        }
    }
}
