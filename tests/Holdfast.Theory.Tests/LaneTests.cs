namespace Holdfast.Theory.Tests;

public class LaneTests
{
    private static readonly Gen<float[]> Numbers = Gen.Float[0.0001f, 1f].Array[16];

    [Fact]
    public void Every_width_gives_the_same_bits() =>
        Gen.Select(Numbers, Numbers).Sample((a, b) =>
        {
            uint[] one = Run<Lane1>(a, b);
            Assert.Equal(one, Run<Lane4>(a, b));
            Assert.Equal(one, Run<Lane8>(a, b));
            Assert.Equal(one, Run<Lane16>(a, b));
            Assert.Equal(one, Run<LanePair>(a, b));
            Assert.Equal(one, Run<LaneQuad>(a, b));
        });

    [Fact]
    public void Any_and_same_look_at_every_person()
    {
        float[] x = new float[16];
        Assert.False(Lane16.Any(Lane16.Load(x)));
        Assert.False(LanePair.Any(LanePair.Load(x.AsSpan(8))));
        Assert.False(LaneQuad.Any(LaneQuad.Load(x)));
        x[15] = 1e-30f;
        Assert.True(Lane16.Any(Lane16.Load(x)));
        Assert.False(Lane16.Same(Lane16.Load(x), 0f));
        Assert.True(Lane16.Same(Lane16.Load(x), Lane16.Load(x)));
        Assert.True(LanePair.Any(LanePair.Load(x.AsSpan(8))));
        Assert.False(LanePair.Same(LanePair.Load(x.AsSpan(8)), 0f));
        Assert.True(LanePair.Same(LanePair.Load(x), LanePair.Load(x)));
        Assert.True(LaneQuad.Any(LaneQuad.Load(x)));
        Assert.False(LaneQuad.Same(LaneQuad.Load(x), 0f));
        Assert.True(LaneQuad.Same(LaneQuad.Load(x), LaneQuad.Load(x)));
    }

    private static uint[] Run<L>(float[] a, float[] b)
        where L : struct, ILane<L>
    {
        List<uint> bits = [];
        float[] lane = new float[L.Width];
        for (int i = 0; i < 16; i += L.Width)
        {
            L x = L.Load(a.AsSpan(i));
            L y = L.Load(b.AsSpan(i));
            L z = Elementary.Exp(x - y) + Elementary.Fade(x * 4) + L.Sqrt(x / y) + L.Max(x, y) - L.Min(x, y)
                + L.Above(x, y) + Shape.Union(x, y) + Shape.Mix(x, y) + Shape.Soft(x, y) + Shape.Steep(x, y) + Shape.Fourth(x);
            L.Store(z, lane);
            bits.AddRange(lane.Select(BitConverter.SingleToUInt32Bits));
        }

        return [.. bits];
    }
}
