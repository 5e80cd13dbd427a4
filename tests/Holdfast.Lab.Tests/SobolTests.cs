namespace Holdfast.Lab.Tests;

public class SobolTests
{
    // The first sixteen points in ten dimensions, as Joe and Kuo's own program prints them (in the order of the Gray code).
    private const string Published = """
        0 0 0 0 0 0 0 0 0 0
        0.5 0.5 0.5 0.5 0.5 0.5 0.5 0.5 0.5 0.5
        0.75 0.25 0.25 0.25 0.75 0.75 0.25 0.75 0.75 0.75
        0.25 0.75 0.75 0.75 0.25 0.25 0.75 0.25 0.25 0.25
        0.375 0.375 0.625 0.875 0.375 0.125 0.375 0.875 0.875 0.625
        0.875 0.875 0.125 0.375 0.875 0.625 0.875 0.375 0.375 0.125
        0.625 0.125 0.875 0.625 0.625 0.875 0.125 0.125 0.125 0.375
        0.125 0.625 0.375 0.125 0.125 0.375 0.625 0.625 0.625 0.875
        0.1875 0.3125 0.9375 0.4375 0.5625 0.3125 0.4375 0.9375 0.9375 0.3125
        0.6875 0.8125 0.4375 0.9375 0.0625 0.8125 0.9375 0.4375 0.4375 0.8125
        0.9375 0.0625 0.6875 0.1875 0.3125 0.5625 0.1875 0.1875 0.1875 0.5625
        0.4375 0.5625 0.1875 0.6875 0.8125 0.0625 0.6875 0.6875 0.6875 0.0625
        0.3125 0.1875 0.3125 0.5625 0.9375 0.4375 0.0625 0.0625 0.0625 0.9375
        0.8125 0.6875 0.8125 0.0625 0.4375 0.9375 0.5625 0.5625 0.5625 0.4375
        0.5625 0.4375 0.0625 0.8125 0.1875 0.6875 0.3125 0.8125 0.8125 0.1875
        0.0625 0.9375 0.5625 0.3125 0.6875 0.1875 0.8125 0.3125 0.3125 0.6875
        """;

    private static double[] Point(IDesign design, int number)
    {
        double[] places = new double[design.Factors];
        design.Point(number, places);
        return places;
    }

    [Fact]
    public void The_first_points_are_the_published_ones()
    {
        SobolDesign design = new(10, 16, null);
        string[] rows = Published.Split('\n');
        for (int i = 0; i < rows.Length; i++)
        {
            double[] expected = [.. rows[i].Split(' ').Select(x => double.Parse(x, System.Globalization.CultureInfo.InvariantCulture))];
            Assert.Equal(expected, Point(design, i ^ (i >> 1)));
        }
    }

    [Fact]
    public void Every_row_of_the_table_has_a_primitive_polynomial_of_its_own_and_small_odd_numbers()
    {
        HashSet<uint> polynomials = [];
        int rows = 0;
        foreach ((uint inner, uint[] first) in JoeKuo.Rows())
        {
            rows++;
            int degree = first.Length;
            uint polynomial = (1u << degree) | (inner << 1) | 1;
            Assert.True(polynomials.Add(polynomial));
            Assert.Equal((1 << degree) - 1, OrderOfX(polynomial, degree));
            for (int i = 0; i < degree; i++)
            {
                Assert.True(first[i] % 2 == 1 && first[i] < 1u << (i + 1));
            }
        }

        Assert.Equal(SobolDesign.MostFactors - 1, rows);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void A_power_of_two_of_points_puts_one_into_every_part_of_every_factor(bool scrambled)
    {
        const int points = 1024;
        SobolDesign design = new(SobolDesign.MostFactors, points, scrambled ? 12UL : null);
        double[][] all = [.. Enumerable.Range(0, points).Select(i => Point(design, i))];
        for (int f = 0; f < design.Factors; f++)
        {
            Assert.Equal(Enumerable.Range(0, points), all.Select(p => (int)(p[f] * points)).Order());
        }
    }

    [Fact]
    public void Scrambling_keeps_every_box_of_the_first_two_factors_and_makes_each_point_an_even_draw()
    {
        // A net of strength 0 in the first two dimensions: 64 points, one in each box of 64, whatever the boxes' shape.
        for (ulong seed = 0; seed < 20; seed++)
        {
            SobolDesign design = new(2, 64, seed);
            double[][] all = [.. Enumerable.Range(0, 64).Select(i => Point(design, i))];
            for (int across = 1; across <= 64; across *= 2)
            {
                Assert.Equal(64, all.Select(p => ((int)(p[0] * across), (int)(p[1] * (64 / across)))).Distinct().Count());
            }
        }

        // The first point over 4000 seeds: mean 1/2 and variance 1/12, each within four standard errors.
        double[] first = [.. Enumerable.Range(0, 4000).Select(seed => Point(new SobolDesign(3, 1, (ulong)seed), 0)[2])];
        Assert.InRange(first.Average(), 0.5 - 0.0183, 0.5 + 0.0183);
        Assert.InRange(first.Average(x => (x - 0.5) * (x - 0.5)), (1 / 12.0) - 0.0047, (1 / 12.0) + 0.0047);
    }

    [Fact]
    public void A_smooth_integral_is_nearer_by_far_than_chance_would_bring_it()
    {
        // The product of 1 + (x - 1/2) over six factors has mean 1 and variance (13/12)^6 - 1: by chance 4096 points err by .0123.
        SobolDesign design = new(6, 4096, 1);
        double mean = Enumerable.Range(0, 4096).Average(i => Point(design, i).Aggregate(1.0, (all, x) => all * (0.5 + x)));
        Assert.InRange(mean, 1 - 0.0012, 1 + 0.0012);
    }

    private static int OrderOfX(uint polynomial, int degree)
    {
        uint x = 1;
        int order = 0;
        do
        {
            x <<= 1;
            if ((x >> degree & 1) == 1)
            {
                x ^= polynomial;
            }

            order++;
        }
        while (x != 1 && order < 1 << degree);
        return order;
    }
}
