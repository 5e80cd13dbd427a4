using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace Holdfast.Theory;

/// <summary>Four persons side by side: single-precision numbers in one vector of 128 bits.</summary>
/// <param name="value">The numbers.</param>
public readonly struct Lane4(Vector128<float> value) : ILane<Lane4>
{
    private readonly Vector128<float> value = value;

    /// <inheritdoc/>
    public static int Width => 4;

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static implicit operator Lane4(float value) => new(Vector128.Create(value));

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lane4 operator +(Lane4 left, Lane4 right) => new(left.value + right.value);

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lane4 operator -(Lane4 left, Lane4 right) => new(left.value - right.value);

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lane4 operator *(Lane4 left, Lane4 right) => new(left.value * right.value);

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lane4 operator /(Lane4 left, Lane4 right) => new(left.value / right.value);

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lane4 Max(Lane4 a, Lane4 b) => new(Vector128.ConditionalSelect(Vector128.GreaterThan(a.value, b.value), a.value, b.value));

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lane4 Min(Lane4 a, Lane4 b) => new(Vector128.ConditionalSelect(Vector128.LessThan(a.value, b.value), a.value, b.value));

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lane4 Sqrt(Lane4 a) => new(Vector128.Sqrt(a.value));

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lane4 Above(Lane4 a, Lane4 b) => new(Vector128.GreaterThan(a.value, b.value) & Vector128.Create(1f));

    // Adding a number so large that only whole numbers are left beside it, and taking it away again, rounds.
    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lane4 Round(Lane4 a) => new((a.value + Vector128.Create(12582912f)) - Vector128.Create(12582912f));

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lane4 TwoTo(Lane4 whole) =>
        new(((Vector128.ConvertToInt32(whole.value) + Vector128.Create(127)) << 23).AsSingle());

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool Any(Lane4 a) => !Vector128.EqualsAll(a.value, Vector128<float>.Zero);

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool Same(Lane4 a, Lane4 b) => Vector128.EqualsAll(a.value, b.value);

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lane4 Load(ReadOnlySpan<float> from) => new(Vector128.Create(from));

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Store(Lane4 a, Span<float> to) => a.value.CopyTo(to);
}
