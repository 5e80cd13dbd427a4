using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace Holdfast.Theory;

/// <summary>Sixteen persons side by side: single-precision numbers in one vector of 512 bits.</summary>
/// <param name="value">The numbers.</param>
public readonly struct Lane16(Vector512<float> value) : ILane<Lane16>
{
    private readonly Vector512<float> value = value;

    /// <inheritdoc/>
    public static int Width => 16;

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static implicit operator Lane16(float value) => new(Vector512.Create(value));

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lane16 operator +(Lane16 left, Lane16 right) => new(left.value + right.value);

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lane16 operator -(Lane16 left, Lane16 right) => new(left.value - right.value);

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lane16 operator *(Lane16 left, Lane16 right) => new(left.value * right.value);

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lane16 operator /(Lane16 left, Lane16 right) => new(left.value / right.value);

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lane16 Max(Lane16 a, Lane16 b) => new(Vector512.ConditionalSelect(Vector512.GreaterThan(a.value, b.value), a.value, b.value));

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lane16 Min(Lane16 a, Lane16 b) => new(Vector512.ConditionalSelect(Vector512.LessThan(a.value, b.value), a.value, b.value));

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lane16 Sqrt(Lane16 a) => new(Vector512.Sqrt(a.value));

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lane16 Above(Lane16 a, Lane16 b) => new(Vector512.GreaterThan(a.value, b.value) & Vector512.Create(1f));

    // Adding a number so large that only whole numbers are left beside it, and taking it away again, rounds.
    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lane16 Round(Lane16 a) => new((a.value + Vector512.Create(12582912f)) - Vector512.Create(12582912f));

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lane16 TwoTo(Lane16 whole) =>
        new(((Vector512.ConvertToInt32(whole.value) + Vector512.Create(127)) << 23).AsSingle());

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool Any(Lane16 a) => !Vector512.EqualsAll(a.value, Vector512<float>.Zero);

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool Same(Lane16 a, Lane16 b) => Vector512.EqualsAll(a.value, b.value);

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lane16 Load(ReadOnlySpan<float> from) => new(Vector512.Create(from));

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Store(Lane16 a, Span<float> to) => a.value.CopyTo(to);
}
