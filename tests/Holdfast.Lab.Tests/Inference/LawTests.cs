namespace Holdfast.Lab.Tests;

public class LawTests
{
    [Theory]
    [InlineData(0, 0.5)]
    [InlineData(1, 0.8413447460685429)]
    [InlineData(-1.959963984540054, 0.025)]
    [InlineData(3.3, 0.9995165758576162)]
    [InlineData(-6, 9.865876450376981e-10)]
    public void The_normal_law_agrees_with_its_table(double x, double share) => Assert.Equal(share, NormalLaw.Below(x), 1e-10);

    [Fact]
    public void The_quick_exponential_agrees_with_the_slow_one()
    {
        for (double x = -40; x < 40; x += 0.0137)
        {
            Assert.Equal(1, NormalLaw.Exp(x) / Elementary.Exp(x), 1e-13);
        }
    }

    [Theory]
    [InlineData(3.841458820694124, 1, 0.05)]
    [InlineData(16.918977604620448, 9, 0.05)]
    [InlineData(9, 9, 0.43727418891386)]
    [InlineData(2, 2, 0.36787944117144233)]
    [InlineData(40, 9, 7.5985252294642775e-06)]
    public void The_tail_of_chi_square_agrees_with_its_table(double x, int degrees, double p) => Assert.Equal(p, ChiSquare.Tail(x, degrees), 1e-9);

    [Theory]
    [InlineData(12.706204736, 1, 0.05)]
    [InlineData(2.228138852, 10, 0.05)]
    [InlineData(1, 1, 0.5)]
    [InlineData(2, 2, 0.18350341907227397)]
    [InlineData(0.1, 30, 0.9210096)]
    public void Students_t_agrees_with_its_table(double t, double degrees, double p) => Assert.Equal(p, Student.TwoSided(t, degrees), 1e-6);

    [Fact]
    public void Normal_draws_have_the_moments_of_the_normal_law()
    {
        double[] draws = new double[100_000];
        NormalLaw.Draw(5, 1, 2, 3, draws);

        // Standard errors: .0032 of the mean, .0045 of the variance, .031 of the fourth moment; four of them are allowed.
        Assert.Equal(0, draws.Average(), 0.0127);
        Assert.Equal(1, draws.Average(d => d * d), 0.018);
        Assert.Equal(3, draws.Average(d => d * d * d * d), 0.125);
    }

    [Theory]
    [InlineData(0.31, 0.8)]
    [InlineData(0.0, 1.4)]
    [InlineData(0.97, 0.3)]
    public void Answers_come_as_often_as_their_probability_says(double level, double noise)
    {
        double[] draws = new double[50_000];
        NormalLaw.Draw(6, 1, 2, 3, draws);
        int[] seen = new int[11];
        foreach (double d in draws)
        {
            seen[CheckInScale.Answer(level, noise, d)]++;
        }

        double all = 0;
        for (int answer = 0; answer <= 10; answer++)
        {
            double p = Elementary.Exp(CheckInScale.LogProbability(answer, level, noise));
            all += p;
            Assert.Equal(p, seen[answer] / 50_000.0, (4.5 * Math.Sqrt(p * (1 - p) / 50_000)) + 1e-9);
        }

        Assert.Equal(1, all, 1e-8);
    }
}
