using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using V = System.Runtime.Intrinsics.Vector128<float>;

namespace Holdfast.Theory;

/// <summary>
/// Sixteen persons side by side in four vectors of 128 bits: for machines whose widest vector that is, where most of the
/// time goes into finding out what to do next, and not into doing it. The same bits as in any other lane.
/// </summary>
public readonly struct LaneQuad : ILane<LaneQuad>
{
    private readonly V a;
    private readonly V b;
    private readonly V c;
    private readonly V d;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private LaneQuad(V a, V b, V c, V d)
    {
        this.a = a;
        this.b = b;
        this.c = c;
        this.d = d;
    }

    /// <inheritdoc/>
    public static int Width => 16;

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static implicit operator LaneQuad(float value)
    {
        V all = Vector128.Create(value);
        return new(all, all, all, all);
    }

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static LaneQuad operator +(LaneQuad left, LaneQuad right) =>
        new(left.a + right.a, left.b + right.b, left.c + right.c, left.d + right.d);

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static LaneQuad operator -(LaneQuad left, LaneQuad right) =>
        new(left.a - right.a, left.b - right.b, left.c - right.c, left.d - right.d);

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static LaneQuad operator *(LaneQuad left, LaneQuad right) =>
        new(left.a * right.a, left.b * right.b, left.c * right.c, left.d * right.d);

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static LaneQuad operator /(LaneQuad left, LaneQuad right) =>
        new(left.a / right.a, left.b / right.b, left.c / right.c, left.d / right.d);

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static LaneQuad Max(LaneQuad a, LaneQuad b) =>
        new(Vector128.ConditionalSelect(Vector128.GreaterThan(a.a, b.a), a.a, b.a), Vector128.ConditionalSelect(Vector128.GreaterThan(a.b, b.b), a.b, b.b), Vector128.ConditionalSelect(Vector128.GreaterThan(a.c, b.c), a.c, b.c), Vector128.ConditionalSelect(Vector128.GreaterThan(a.d, b.d), a.d, b.d));

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static LaneQuad Min(LaneQuad a, LaneQuad b) =>
        new(Vector128.ConditionalSelect(Vector128.LessThan(a.a, b.a), a.a, b.a), Vector128.ConditionalSelect(Vector128.LessThan(a.b, b.b), a.b, b.b), Vector128.ConditionalSelect(Vector128.LessThan(a.c, b.c), a.c, b.c), Vector128.ConditionalSelect(Vector128.LessThan(a.d, b.d), a.d, b.d));

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static LaneQuad Sqrt(LaneQuad a) =>
        new(Vector128.Sqrt(a.a), Vector128.Sqrt(a.b), Vector128.Sqrt(a.c), Vector128.Sqrt(a.d));

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static LaneQuad Above(LaneQuad a, LaneQuad b) =>
        new(Vector128.GreaterThan(a.a, b.a) & Vector128.Create(1f), Vector128.GreaterThan(a.b, b.b) & Vector128.Create(1f), Vector128.GreaterThan(a.c, b.c) & Vector128.Create(1f), Vector128.GreaterThan(a.d, b.d) & Vector128.Create(1f));

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static LaneQuad Round(LaneQuad a) =>
        new((a.a + Vector128.Create(12582912f)) - Vector128.Create(12582912f), (a.b + Vector128.Create(12582912f)) - Vector128.Create(12582912f), (a.c + Vector128.Create(12582912f)) - Vector128.Create(12582912f), (a.d + Vector128.Create(12582912f)) - Vector128.Create(12582912f));

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static LaneQuad TwoTo(LaneQuad whole) =>
        new(((Vector128.ConvertToInt32(whole.a) + Vector128.Create(127)) << 23).AsSingle(), ((Vector128.ConvertToInt32(whole.b) + Vector128.Create(127)) << 23).AsSingle(), ((Vector128.ConvertToInt32(whole.c) + Vector128.Create(127)) << 23).AsSingle(), ((Vector128.ConvertToInt32(whole.d) + Vector128.Create(127)) << 23).AsSingle());

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool Any(LaneQuad a) => !Vector128.EqualsAll(a.a, V.Zero) || !Vector128.EqualsAll(a.b, V.Zero) || !Vector128.EqualsAll(a.c, V.Zero) || !Vector128.EqualsAll(a.d, V.Zero);

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool Same(LaneQuad a, LaneQuad b) => Vector128.EqualsAll(a.a, b.a) && Vector128.EqualsAll(a.b, b.b) && Vector128.EqualsAll(a.c, b.c) && Vector128.EqualsAll(a.d, b.d);

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static LaneQuad Load(ReadOnlySpan<float> from) =>
        new(Vector128.Create(from), Vector128.Create(from[4..]), Vector128.Create(from[8..]), Vector128.Create(from[12..]));

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Store(LaneQuad a, Span<float> to)
    {
        a.a.CopyTo(to);
        a.b.CopyTo(to[4..]);
        a.c.CopyTo(to[8..]);
        a.d.CopyTo(to[12..]);
    }
}
