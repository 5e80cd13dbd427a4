namespace Holdfast.Lab.Tests;

public class MorrisEffectTests
{
    [Fact]
    public void Of_a_straight_line_the_effects_are_its_slopes_and_nothing_spreads()
    {
        MorrisEffects seen = Of(new(3, 8, 4, 2), x => 1 + (2 * x[0]) - (0.5 * x[1]));
        Assert.Equal([2, -0.5, 0], seen.Factors.Select(f => Math.Round(f.Mu.Value, 12)));
        Assert.Equal([2, 0.5, 0], seen.Factors.Select(f => Math.Round(f.MuStar.Value, 12)));
        Assert.All(seen.Factors, f => Assert.Equal(0, f.Sigma.High, 1e-12));
    }

    // On a grid of p levels the places have variance (p + 1) / (12 (p - 1)); the effect of one factor of a product is the other's place.
    [Fact]
    public void Of_a_product_the_effects_spread_as_the_other_factor_does()
    {
        MorrisEffects seen = Of(new(2, 20000, 4, 7), x => x[0] * x[1]);
        foreach (MorrisEffect effect in seen.Factors)
        {
            // Twenty thousand trajectories: standard errors .0026 of the mean and .0012 of the spread; four of each.
            Assert.Equal(0.5, effect.Mu.Value, 0.0105);
            Assert.Equal(Math.Sqrt(5.0 / 36), effect.Sigma.Value, 0.005);
        }
    }

    // With four levels a factor of g moves from 0 to 2/3 or from 1/3 to 1, so |4x - 2| falls or rises by 4/3 over 2/3; the
    // mean of |4x - 2| over the levels is 4/3.
    [Fact]
    public void Of_g_the_mean_sizes_are_those_of_the_closed_form_and_the_means_are_nothing()
    {
        double[] softness = [0, 1, 4.5, 9, 99];
        double Soft(double[] x) => x.Zip(softness, (place, a) => (Math.Abs((4 * place) - 2) + a) / (1 + a)).Aggregate(1.0, (p, v) => p * v);
        int covered = 0;
        for (ulong seed = 1; seed <= 20; seed++)
        {
            MorrisEffects seen = Of(new(5, 400, 4, seed), Soft, seed);
            for (int f = 0; f < softness.Length; f++)
            {
                double size = 2 / (1 + softness[f]);
                for (int other = 0; other < softness.Length; other++)
                {
                    size *= other == f ? 1 : ((4.0 / 3) + softness[other]) / (1 + softness[other]);
                }

                MorrisEffect effect = seen.Factors[f];
                Assert.Equal(size, effect.MuStar.Value, 0.15 * size);
                covered += (effect.MuStar.Covers(size) ? 1 : 0) + (effect.Mu.Covers(0) ? 1 : 0);
            }
        }

        // Two hundred intervals of 95%: fewer than 180 cover with a probability of .002, were they independent.
        Assert.True(covered >= 180, $"{covered} of 200");
    }

    [Fact]
    public void A_single_trajectory_is_refused() =>
        Assert.Throws<ArgumentException>(() => MorrisEffects.Of(new(2, 1, 4, 1), new double[3]));

    private static MorrisEffects Of(MorrisDesign design, Func<double[], double> function, ulong seed = 1)
    {
        double[] places = new double[design.Factors];
        double[] values = new double[design.Points];
        for (int i = 0; i < values.Length; i++)
        {
            design.Point(i, places);
            values[i] = function(places);
        }

        return MorrisEffects.Of(design, values, seed, 400);
    }
}
