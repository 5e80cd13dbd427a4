using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using V = System.Runtime.Intrinsics.Vector128<float>;

namespace Holdfast.Theory;

/// <summary>
/// Eight persons side by side in two vectors of 128 bits: for machines whose widest vector that is, where most of the
/// time goes into finding out what to do next, and not into doing it. The same bits as in any other lane.
/// </summary>
public readonly struct LanePair : ILane<LanePair>
{
    private readonly V a;
    private readonly V b;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private LanePair(V a, V b)
    {
        this.a = a;
        this.b = b;
    }

    /// <inheritdoc/>
    public static int Width => 8;

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static implicit operator LanePair(float value)
    {
        V all = Vector128.Create(value);
        return new(all, all);
    }

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static LanePair operator +(LanePair left, LanePair right) =>
        new(left.a + right.a, left.b + right.b);

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static LanePair operator -(LanePair left, LanePair right) =>
        new(left.a - right.a, left.b - right.b);

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static LanePair operator *(LanePair left, LanePair right) =>
        new(left.a * right.a, left.b * right.b);

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static LanePair operator /(LanePair left, LanePair right) =>
        new(left.a / right.a, left.b / right.b);

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static LanePair Max(LanePair a, LanePair b) =>
        new(Vector128.ConditionalSelect(Vector128.GreaterThan(a.a, b.a), a.a, b.a), Vector128.ConditionalSelect(Vector128.GreaterThan(a.b, b.b), a.b, b.b));

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static LanePair Min(LanePair a, LanePair b) =>
        new(Vector128.ConditionalSelect(Vector128.LessThan(a.a, b.a), a.a, b.a), Vector128.ConditionalSelect(Vector128.LessThan(a.b, b.b), a.b, b.b));

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static LanePair Sqrt(LanePair a) =>
        new(Vector128.Sqrt(a.a), Vector128.Sqrt(a.b));

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static LanePair Above(LanePair a, LanePair b) =>
        new(Vector128.GreaterThan(a.a, b.a) & Vector128.Create(1f), Vector128.GreaterThan(a.b, b.b) & Vector128.Create(1f));

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static LanePair Round(LanePair a) =>
        new((a.a + Vector128.Create(12582912f)) - Vector128.Create(12582912f), (a.b + Vector128.Create(12582912f)) - Vector128.Create(12582912f));

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static LanePair TwoTo(LanePair whole) =>
        new(((Vector128.ConvertToInt32(whole.a) + Vector128.Create(127)) << 23).AsSingle(), ((Vector128.ConvertToInt32(whole.b) + Vector128.Create(127)) << 23).AsSingle());

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool Any(LanePair a) => !Vector128.EqualsAll(a.a, V.Zero) || !Vector128.EqualsAll(a.b, V.Zero);

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool Same(LanePair a, LanePair b) => Vector128.EqualsAll(a.a, b.a) && Vector128.EqualsAll(a.b, b.b);

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static LanePair Load(ReadOnlySpan<float> from) =>
        new(Vector128.Create(from), Vector128.Create(from[4..]));

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Store(LanePair a, Span<float> to)
    {
        a.a.CopyTo(to);
        a.b.CopyTo(to[4..]);
    }
}
