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

    // Twenty times 1024 rows: as one scrambling, and as eight of 128 each, whose indices are averaged.
    [Fact]
    public void One_scrambling_is_nearer_the_truth_than_the_mean_of_eight_with_as_many_rows_together()
    {
        foreach (Known known in (Known[])[Ishigami, G])
        {
            double one = known.Error(1024), eight = known.Error(128, scramblings: 8);
            Assert.True(eight > 2 * one, $"error {one} of one scrambling, {eight} of eight");
        }
    }

    // Nothing is cut off: with few rows some estimates and intervals leave 0 to 1, and the mean of estimates stays the truth. The bound is
    // four standard errors of the mean over 200 scramblings.
    [Fact]
    public void Estimates_from_few_rows_are_left_as_they_are_and_said_to_be_from_too_few()
    {
        SobolIndices[] seen = [.. Enumerable.Range(1, 200).Select(seed => Ishigami.Estimate(64, (ulong)seed, 40))];
        double[] third = [.. seen.Select(s => s.Factors[2].First.Value)];
        Assert.Contains(third, value => value < 0);
        Assert.Contains(seen, s => s.Factors.Any(f => f.Total.High > 1));
        double mean = third.Average();
        double error = Math.Sqrt(third.Sum(v => (v - mean) * (v - mean)) / 199 / 200);
        Assert.InRange(mean, -4 * error, 4 * error);
        Assert.All(seen, s => Assert.True(s.TooFewRows && s.RowsAdvised > 64, $"{s.WidestHalf}"));
    }

    // "About": from 64 rows the width itself is only roughly known, and the advice may fall short by a quarter of the bound.
    [Fact]
    public void The_rows_that_are_advised_are_about_enough()
    {
        foreach (Known known in (Known[])[Ishigami, G])
        {
            SobolIndices few = known.Estimate(64, 3);
            Assert.True(few.WidestHalf > SobolIndices.MostHalfWidth);
            Assert.Equal(0, few.RowsAdvised & (few.RowsAdvised - 1));
            SobolIndices enough = known.Estimate(few.RowsAdvised, 3);
            Assert.True(enough.WidestHalf < 1.25 * SobolIndices.MostHalfWidth, $"{few.WidestHalf} with 64 rows, {enough.WidestHalf} with {few.RowsAdvised}");
            Assert.Equal(enough.TooFewRows ? 2 * few.RowsAdvised : few.RowsAdvised, enough.RowsAdvised);
            Assert.False(known.Estimate(4 * few.RowsAdvised, 3).TooFewRows);
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
        Assert.False(seen.TooFewRows);
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

        // Root mean square over twenty studies and all indices; each the mean of some scramblings.
        public double Error(int rows, int scramblings = 1)
        {
            double sum = 0;
            for (int study = 0; study < 20; study++)
            {
                SobolIndices[] seen = [.. Enumerable.Range(1, scramblings).Select(s => Estimate(rows, (ulong)((study * scramblings) + s), 2))];
                sum += First.Select((_, f) => Math.Pow(seen.Average(s => s.Factors[f].First.Value) - First[f], 2) + Math.Pow(seen.Average(s => s.Factors[f].Total.Value) - Total[f], 2)).Average() / 2;
            }

            return Math.Sqrt(sum / 20);
        }
    }
}
