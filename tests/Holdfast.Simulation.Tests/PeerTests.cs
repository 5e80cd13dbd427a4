namespace Holdfast.Simulation.Tests;

/// <summary>
/// A peer's model, printed whole, written as pulls and run through the engine's own step: r' = (-s + (1 - s) r)(1 - r) r and
/// s' = (e (1 + s - r) - s r)(1 - s) s, each a pull towards 1 and one towards 0. Hope stands for r, felt willingness for s,
/// conviction for e.
/// </summary>
public class PeerTests
{
    [Theory]
    [InlineData(0.2f, 0.905479, 0.234053)]
    [InlineData(0.5f, 0.006362, 0.994280)]
    public void The_step_reaches_what_the_equations_reach(float e, double r, double s)
    {
        (double coarseR, double coarseS) = Run(e, 1000);
        (double fineR, double fineS) = Run(e, 4000);
        Assert.Equal(r, fineR, 1e-3);
        Assert.Equal(s, fineS, 1e-3);

        // First order in the step: a quarter of the step leaves about a quarter of the error.
        double coarse = Math.Abs(coarseR - r) + Math.Abs(coarseS - s);
        double fine = Math.Abs(fineR - r) + Math.Abs(fineS - s);
        Assert.InRange(fine, 0, 0.35 * coarse + 2e-6);
    }

    [Fact]
    public void The_saddle_stays_where_it_is()
    {
        Moment<LaneDouble> m = Begin(0.2f, 0.5f, 1f / 3);
        m.Quantities[(int)Quantity.Willingness] = new LaneDouble(1.0 / 3);
        m.Quantities[(int)Quantity.Conviction] = new LaneDouble(0.2);
        Step(m, 0.01);
        Assert.Equal(0.5, m[Quantity.Hope].Value, 1e-12);
        Assert.Equal(1.0 / 3, m[Quantity.Willingness].Value, 1e-12);
    }

    private static (double R, double S) Run(float e, int steps)
    {
        Moment<LaneDouble> m = Begin(e, 0.84f, 0.67f);
        for (int i = 0; i < steps; i++)
        {
            Step(m, 10.0 / steps);
        }

        return (m[Quantity.Hope].Value, m[Quantity.Willingness].Value);
    }

    private static Moment<LaneDouble> Begin(float e, float r, float s)
    {
        Moment<LaneDouble> m = new();
        m.Quantities[(int)Quantity.Hope] = r;
        m.Quantities[(int)Quantity.Willingness] = s;
        m.Quantities[(int)Quantity.Conviction] = e;
        return m;
    }

    private static void Step(Moment<LaneDouble> m, double dt)
    {
        int h = (int)Quantity.Hope;
        int w = (int)Quantity.Willingness;
        LaneDouble[] rates = new LaneDouble[m.Quantities.Length];
        LaneDouble[] pulls = new LaneDouble[m.Quantities.Length];
        FlowStep<LaneDouble> step = new(m, [true, true, true, true], [false, false, false, false], [], [h, h, w, w], rates, pulls, null);
        step.Visit<RUp>();
        step.Visit<RDown>();
        step.Visit<SUp>();
        step.Visit<SDown>();
        LaneDouble t = new(dt);
        m.Quantities[h] += pulls[h] * t * Elementary.Fade(rates[h] * t);
        m.Quantities[w] += pulls[w] * t * Elementary.Fade(rates[w] * t);
    }

    private readonly struct RUp : IFlow
    {
        public static RuleCard Card { get; } = new("r up", Quantity.Hope, "r rises.", "C1");

        public static L Toward<L>(Moment<L> m)
            where L : struct, ILane<L> => 1;

        public static L Rate<L>(Moment<L> m)
            where L : struct, ILane<L> => (1 - m[Quantity.Willingness]) * m[Quantity.Hope] * m[Quantity.Hope];
    }

    private readonly struct RDown : IFlow
    {
        public static RuleCard Card { get; } = new("r down", Quantity.Hope, "r falls.", "C1");

        public static L Toward<L>(Moment<L> m)
            where L : struct, ILane<L> => 0;

        public static L Rate<L>(Moment<L> m)
            where L : struct, ILane<L> => m[Quantity.Willingness] * (1 - m[Quantity.Hope]);
    }

    private readonly struct SUp : IFlow
    {
        public static RuleCard Card { get; } = new("s up", Quantity.Willingness, "s rises.", "C1");

        public static L Toward<L>(Moment<L> m)
            where L : struct, ILane<L> => 1;

        public static L Rate<L>(Moment<L> m)
            where L : struct, ILane<L> => m[Quantity.Conviction] * (1 + m[Quantity.Willingness] - m[Quantity.Hope]) * m[Quantity.Willingness];
    }

    private readonly struct SDown : IFlow
    {
        public static RuleCard Card { get; } = new("s down", Quantity.Willingness, "s falls.", "C1");

        public static L Toward<L>(Moment<L> m)
            where L : struct, ILane<L> => 0;

        public static L Rate<L>(Moment<L> m)
            where L : struct, ILane<L> => m[Quantity.Willingness] * m[Quantity.Hope] * (1 - m[Quantity.Willingness]);
    }
}
