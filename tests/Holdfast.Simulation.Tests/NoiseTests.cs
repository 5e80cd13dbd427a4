using Holdfast.Theory;

namespace Holdfast.Simulation.Tests;

/// <summary>
/// A quantity that is pulled towards a place and shaken: an Ornstein-Uhlenbeck process dx = k (m - x) dt + sqrt(Q) dW, with
/// variance Q / (2k) in the long run (Q / k where Q is counted as half the noise's strength). The pull is the engine's own
/// step, on its lanes; the noise is drawn by counting. Over a step the noise adds up to a variance of Q (1 - e^-2kt) / (2k).
/// </summary>
public class NoiseTests
{
    private const double K = 1.2, Q = 0.004, Middle = 0.5, Step = 0.25;
    private const int Blocks = 16, Steps = 4000, Warm = 60;

    [Fact]
    public void A_shaken_pull_has_the_variance_and_the_memory_of_an_ornstein_uhlenbeck_process()
    {
        uint stream = Philox.StreamOf("test/noise");
        float shake = (float)Math.Sqrt(Q / (2 * K) * (1 - Math.Exp(-2 * K * Step)));
        double sum = 0;
        double squares = 0;
        double products = 0;
        Span<float> lane = stackalloc float[Lane16.Width];
        Span<float> last = stackalloc float[Lane16.Width];
        for (int block = 0; block < Blocks; block++)
        {
            Moment<Lane16> m = new();
            int h = (int)Quantity.Hope;
            m.Quantities[h] = (float)Middle;
            Lane16[] rates = new Lane16[m.Quantities.Length];
            Lane16[] pulls = new Lane16[m.Quantities.Length];
            for (int step = 0; step < Steps + Warm; step++)
            {
                Array.Clear(rates);
                Array.Clear(pulls);
                FlowStep<Lane16> flow = new(m, [true], [false], [], [h], rates, pulls, null);
                flow.Visit<ToTheMiddle>();
                Lane16 t = (float)Step;
                m.Quantities[h] += pulls[h] * t * Elementary.Fade(rates[h] * t);
                for (int i = 0; i < lane.Length; i++)
                {
                    lane[i] = shake * (float)Elementary.NormalQuantile(Philox.Even(7, (block * lane.Length) + i, 0, stream, (uint)step));
                }

                m.Quantities[h] += Lane16.Load(lane);
                Lane16.Store(m.Quantities[h], lane);
                for (int i = 0; i < lane.Length && step >= Warm; i++)
                {
                    double x = lane[i] - Middle;
                    sum += x;
                    squares += x * x;
                    products += x * last[i];
                }

                for (int i = 0; i < lane.Length; i++)
                {
                    last[i] = (float)(lane[i] - Middle);
                }
            }
        }

        // With a = e^-kt the n values count as n (1 - a)/(1 + a) independent ones for the mean and n (1 - a²)/(1 + a²) for the
        // variance, whose relative standard error is sqrt(2 over that): .0024 here. Bounds are four standard errors.
        double a = Math.Exp(-K * Step);
        double n = (double)Blocks * Lane16.Width * Steps;
        double variance = squares / n;
        double error = Math.Sqrt(2 * (1 + (a * a)) / (n * (1 - (a * a))));
        Assert.InRange(error, 0, 0.003);
        Assert.Equal(Q / (2 * K), variance, 4 * error * Q / (2 * K));
        Assert.Equal(0, sum / n, 4 * Math.Sqrt(Q / (2 * K) * (1 + a) / ((1 - a) * n)));
        Assert.Equal(a, products / squares, 4 * Math.Sqrt((1 - (a * a)) / n));
    }

    private readonly struct ToTheMiddle : IFlow
    {
        public static RuleCard Card { get; } = new("to the middle", Quantity.Hope, "x returns to the middle.", "C1");

        public static L Toward<L>(Moment<L> m)
            where L : struct, ILane<L> => (float)Middle;

        public static L Rate<L>(Moment<L> m)
            where L : struct, ILane<L> => (float)K;
    }
}
