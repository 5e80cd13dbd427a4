namespace Holdfast.Lab.Tests;

public class DesignTests
{
    public static TheoryData<string> Kinds => ["latin", "sobol", "sobol as published", "saltelli", "morris", "grid"];

    private static IDesign Design(string kind, ulong seed) => kind switch
    {
        "latin" => new LatinHypercubeDesign(5, 37, seed),
        "sobol" => new SobolDesign(5, 32, seed),
        "sobol as published" => new SobolDesign(5, 32, null),
        "saltelli" => new SaltelliDesign(5, 8, seed),
        "morris" => new MorrisDesign(5, 6, 4, seed),
        _ => new GridDesign([2, 3, 1, 2, 2]),
    };

    private static double[] Point(IDesign design, int number)
    {
        double[] places = new double[design.Factors];
        design.Point(number, places);
        return places;
    }

    private static double[][] All(IDesign design) => [.. Enumerable.Range(0, design.Points).Select(i => Point(design, i))];

    [Theory]
    [MemberData(nameof(Kinds))]
    public void A_point_hangs_on_its_number_and_the_seed_alone(string kind)
    {
        IDesign design = Design(kind, 7);
        double[][] all = All(design);
        Assert.All(all, p => Assert.All(p, x => Assert.InRange(x, 0, 1)));
        foreach (int i in Enumerable.Range(0, design.Points).Reverse())
        {
            Assert.Equal(all[i], Point(Design(kind, 7), i));
        }

        Assert.Equal(design.Words, Design(kind, 7).Words);
        bool seeded = kind is not ("grid" or "sobol as published");
        Assert.Equal(seeded, design.Words != Design(kind, 8).Words);
        Assert.Equal(seeded, !all.SelectMany(p => p).SequenceEqual(All(Design(kind, 8)).SelectMany(p => p)));
        Assert.Throws<ArgumentOutOfRangeException>(() => Point(design, design.Points));
        Assert.Throws<ArgumentOutOfRangeException>(() => Point(design, -1));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(97)]
    public void A_latin_hypercube_has_one_point_in_every_part_of_every_factor(int points)
    {
        double[][] all = All(new LatinHypercubeDesign(8, points, 3));
        for (int f = 0; f < 8; f++)
        {
            Assert.Equal(Enumerable.Range(0, points), all.Select(p => (int)(p[f] * points)).Order());
        }
    }

    [Fact]
    public void Factors_of_a_latin_hypercube_are_paired_by_chance()
    {
        // The correlation of two shuffles of n has a standard deviation of 1 / sqrt(n - 1): here 1/32. Of 28 pairs none should lie
        // beyond 4 of them (probability .002), and their mean square is n - 1 times chi square with 28 degrees of freedom (.4 to 2.0: .999).
        const int points = 1025;
        double[][] all = All(new LatinHypercubeDesign(8, points, 3));
        double squares = 0;
        for (int f = 0; f < 8; f++)
        {
            for (int g = 0; g < f; g++)
            {
                double r = all.Sum(p => (p[f] - 0.5) * (p[g] - 0.5)) / points * 12;
                Assert.InRange(r * 32, -4, 4);
                squares += r * r * 1024;
            }
        }

        Assert.InRange(squares / 28, 0.4, 2.0);
    }

    [Fact]
    public void Morris_moves_one_factor_at_a_time_each_once_and_as_it_says()
    {
        MorrisDesign design = new(7, 40, 4, 5);
        double[][] all = All(design);
        Dictionary<double, int> levels = [];
        int rises = 0;
        for (int t = 0; t < design.Trajectories; t++)
        {
            HashSet<int> moved = [];
            for (int move = 0; move < design.Factors; move++)
            {
                double[] before = all[(t * 8) + move];
                double[] after = all[(t * 8) + move + 1];
                (int factor, double change) = design.Move(t, move);
                Assert.True(moved.Add(factor));
                Assert.Equal(2.0 / 3, Math.Abs(change), 12);
                rises += change > 0 ? 1 : 0;
                for (int f = 0; f < 7; f++)
                {
                    Assert.Equal(f == factor ? change : 0, after[f] - before[f], 12);
                    levels[after[f]] = levels.GetValueOrDefault(after[f]) + 1;
                }
            }
        }

        Assert.Equal([0, 1.0 / 3, 2.0 / 3, 1], levels.Keys.Order());
        Assert.InRange(rises, 140 - 34, 140 + 34); // 280 coins: four standard deviations
        Assert.Throws<ArgumentOutOfRangeException>(() => new MorrisDesign(2, 2, 3, 1));
    }

    [Fact]
    public void Saltelli_mixes_two_tables_that_are_one_sobol_sequence()
    {
        SaltelliDesign design = new(6, 16, 9);
        SobolDesign tables = new(12, 16, 9);
        Assert.Equal(16 * 8, design.Points);
        for (int row = 0; row < 16; row++)
        {
            double[] both = Point(tables, row);
            double[] a = Point(design, design.PointOfA(row));
            Assert.Equal(both[..6], a);
            Assert.Equal(both[6..], Point(design, design.PointOfB(row)));
            for (int f = 0; f < 6; f++)
            {
                double[] mixed = [.. a];
                mixed[f] = both[6 + f];
                Assert.Equal(mixed, Point(design, design.PointOfMixed(row, f)));
            }
        }

        Assert.Throws<ArgumentOutOfRangeException>(() => new SaltelliDesign(SaltelliDesign.MostFactors + 1, 1, 1));
    }
}
