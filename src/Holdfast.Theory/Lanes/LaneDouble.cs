namespace Holdfast.Theory;

/// <summary>One person in double precision: what single precision is checked against.</summary>
/// <param name="value">The number.</param>
public readonly struct LaneDouble(double value) : ILane<LaneDouble>
{
    /// <summary>The number.</summary>
    public double Value { get; } = value;

    /// <inheritdoc/>
    public static int Width => 1;

    /// <inheritdoc/>
    public static implicit operator LaneDouble(float value) => new(value);

    /// <inheritdoc/>
    public static LaneDouble operator +(LaneDouble left, LaneDouble right) => new(left.Value + right.Value);

    /// <inheritdoc/>
    public static LaneDouble operator -(LaneDouble left, LaneDouble right) => new(left.Value - right.Value);

    /// <inheritdoc/>
    public static LaneDouble operator *(LaneDouble left, LaneDouble right) => new(left.Value * right.Value);

    /// <inheritdoc/>
    public static LaneDouble operator /(LaneDouble left, LaneDouble right) => new(left.Value / right.Value);

    /// <inheritdoc/>
    public static LaneDouble Max(LaneDouble a, LaneDouble b) => a.Value > b.Value ? a : b;

    /// <inheritdoc/>
    public static LaneDouble Min(LaneDouble a, LaneDouble b) => a.Value < b.Value ? a : b;

    /// <inheritdoc/>
    public static LaneDouble Sqrt(LaneDouble a) => new(Math.Sqrt(a.Value));

    /// <inheritdoc/>
    public static LaneDouble Above(LaneDouble a, LaneDouble b) => new(a.Value > b.Value ? 1 : 0);

    // Adding a number so large that only whole numbers are left beside it, and taking it away again, rounds.
    /// <inheritdoc/>
    public static LaneDouble Round(LaneDouble a) => new((a.Value + 6755399441055744.0) - 6755399441055744.0);

    /// <inheritdoc/>
    public static LaneDouble TwoTo(LaneDouble whole) => new(BitConverter.Int64BitsToDouble(((long)whole.Value + 1023) << 52));

    /// <inheritdoc/>
    public static bool Any(LaneDouble a) => a.Value != 0;

    /// <inheritdoc/>
    public static bool Same(LaneDouble a, LaneDouble b) => a.Value == b.Value;

    /// <inheritdoc/>
    public static LaneDouble Load(ReadOnlySpan<float> from) => new(from[0]);

    /// <inheritdoc/>
    public static void Store(LaneDouble a, Span<float> to) => to[0] = (float)a.Value;
}
