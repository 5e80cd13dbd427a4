using System.Runtime.CompilerServices;

namespace Holdfast.Theory;

/// <summary>One person: a single-precision number.</summary>
/// <param name="value">The number.</param>
public readonly struct Lane1(float value) : ILane<Lane1>
{
    private readonly float value = value;

    /// <inheritdoc/>
    public static int Width => 1;

    /// <inheritdoc/>
    public static implicit operator Lane1(float value) => new(value);

    /// <inheritdoc/>
    public static Lane1 operator +(Lane1 left, Lane1 right) => new(left.value + right.value);

    /// <inheritdoc/>
    public static Lane1 operator -(Lane1 left, Lane1 right) => new(left.value - right.value);

    /// <inheritdoc/>
    public static Lane1 operator *(Lane1 left, Lane1 right) => new(left.value * right.value);

    /// <inheritdoc/>
    public static Lane1 operator /(Lane1 left, Lane1 right) => new(left.value / right.value);

    /// <inheritdoc/>
    public static Lane1 Max(Lane1 a, Lane1 b) => a.value > b.value ? a : b;

    /// <inheritdoc/>
    public static Lane1 Min(Lane1 a, Lane1 b) => a.value < b.value ? a : b;

    /// <inheritdoc/>
    public static Lane1 Sqrt(Lane1 a) => new((float)Math.Sqrt(a.value));

    /// <inheritdoc/>
    public static Lane1 Above(Lane1 a, Lane1 b) => new(a.value > b.value ? 1f : 0f);

    // Adding a number so large that only whole numbers are left beside it, and taking it away again, rounds.
    /// <inheritdoc/>
    public static Lane1 Round(Lane1 a) => new((a.value + 12582912f) - 12582912f);

    /// <inheritdoc/>
    public static Lane1 TwoTo(Lane1 whole) => new(BitConverter.Int32BitsToSingle(((int)whole.value + 127) << 23));

    /// <inheritdoc/>
    public static bool Any(Lane1 a) => a.value != 0;

    /// <inheritdoc/>
    public static bool Same(Lane1 a, Lane1 b) => a.value == b.value;

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lane1 Load(ReadOnlySpan<float> from) => new(from[0]);

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Store(Lane1 a, Span<float> to) => to[0] = a.value;
}
