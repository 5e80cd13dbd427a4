namespace Holdfast.Theory.Tests;

public class ElementaryTests
{
    [Fact]
    public void Exp_is_right_to_two_units_in_the_last_place()
    {
        for (float x = -80; x < 80; x += 0.0137f)
        {
            float ours = Value(Elementary.Exp<Lane1>(x));
            double true_ = Math.Exp(x);
            Assert.True(Math.Abs(ours - true_) <= 2 * Ulp((float)true_), $"exp({x}) = {ours}, should be {true_}");
        }
    }

    [Fact]
    public void Fade_is_right_for_small_and_large_rates()
    {
        foreach (double z in new[] { 0, 1e-7, 1e-4, 0.01, 0.3, 0.999, 1, 1.001, 2, 5, 20, 60 })
        {
            double true_ = z == 0 ? 1 : -Expm1(-z) / z;
            float ours = Value(Elementary.Fade<Lane1>((float)z));
            Assert.True(Math.Abs(ours - true_) < 3e-7, $"fade({z}) = {ours}, should be {true_}");
        }
    }

    [Fact]
    public void Log_agrees_with_the_machine_s()
    {
        for (double x = 1e-12; x < 1e12; x *= 1.37)
        {
            Assert.Equal(Math.Log(x), Elementary.Log(x), 1e-13 * Math.Max(1, Math.Abs(Math.Log(x))));
        }
    }

    [Fact]
    public void Double_exp_agrees_with_the_machine_s()
    {
        for (double x = -50; x < 50; x += 0.173)
        {
            double true_ = Math.Exp(x);
            Assert.True(Math.Abs(Elementary.Exp(x) - true_) <= 4e-15 * true_);
        }
    }

    [Theory]
    [InlineData(0.5, 0)]
    [InlineData(0.975, 1.959963984540054)]
    [InlineData(0.001, -3.090232306167814)]
    [InlineData(1e-10, -6.361340902404056)]
    public void Normal_quantiles_match_published_values(double p, double z) => Assert.Equal(z, Elementary.NormalQuantile(p), 1e-12);

    [Fact]
    public void Logarithm_of_nothing_is_a_programming_error_that_says_so() =>
        Assert.Contains("positive", Assert.Throws<ArgumentOutOfRangeException>(() => Elementary.Log(0)).Message, StringComparison.Ordinal);

    private static double Expm1(double x) => Math.Abs(x) < 1e-5 ? x + (x * x / 2) + (x * x * x / 6) : Math.Exp(x) - 1;

    private static float Value(Lane1 lane)
    {
        Span<float> one = stackalloc float[1];
        Lane1.Store(lane, one);
        return one[0];
    }

    private static float Ulp(float x) => BitConverter.Int32BitsToSingle(BitConverter.SingleToInt32Bits(Math.Abs(x)) + 1) - Math.Abs(x);
}
