using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace Holdfast.Bench;

/// <summary>
/// Standard normals for sixteen lanes and a step: a counter that is hashed, then the inverse of the error function (Giles
/// 2010, "Approximating the erfinv function", single precision). The same operations in the same order as in ten.c.
/// </summary>
internal static class NormalLane
{
    private static readonly Vector512<uint> Offsets = Vector512<uint>.Indices;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lane16 At(uint firstLane, uint step)
    {
        Vector512<uint> h = ((Vector512.Create(firstLane) + Offsets) * 0x9E3779B9u) + Vector512.Create(step * 0x85EBCA6Bu);
        h ^= h >>> 16;
        h *= 0x7FEB352Du;
        h ^= h >>> 15;
        h *= 0x846CA68Bu;
        h ^= h >>> 16;
        Vector512<float> u = (Vector512.ConvertToSingle((h >>> 8).AsInt32()) + Vector512.Create(0.5f)) * (1f / 16777216f);
        Vector512<float> x = (u * 2f) - Vector512.Create(1f);
        Vector512<float> w = Vector512<float>.Zero - Log((u * 4f) * (Vector512.Create(1f) - u));

        Vector512<float> c = w - Vector512.Create(2.5f);
        Vector512<float> p = Vector512.Create(2.81022636e-08f);
        p = (p * c) + Vector512.Create(3.43273939e-07f);
        p = (p * c) - Vector512.Create(3.5233877e-06f);
        p = (p * c) - Vector512.Create(4.39150654e-06f);
        p = (p * c) + Vector512.Create(2.1858087e-04f);
        p = (p * c) - Vector512.Create(1.25372503e-03f);
        p = (p * c) - Vector512.Create(4.17768164e-03f);
        p = (p * c) + Vector512.Create(2.46640727e-01f);
        p = (p * c) + Vector512.Create(1.50140941f);
        Vector512<float> t = Vector512.Sqrt(w) - Vector512.Create(3f);
        Vector512<float> q = Vector512.Create(-2.00214257e-04f);
        q = (q * t) + Vector512.Create(1.00950558e-04f);
        q = (q * t) + Vector512.Create(1.34934322e-03f);
        q = (q * t) - Vector512.Create(3.67342844e-03f);
        q = (q * t) + Vector512.Create(5.73950773e-03f);
        q = (q * t) - Vector512.Create(7.6224613e-03f);
        q = (q * t) + Vector512.Create(9.43887047e-03f);
        q = (q * t) + Vector512.Create(1.00167406f);
        q = (q * t) + Vector512.Create(2.83297682f);
        return new((Vector512.ConditionalSelect(Vector512.LessThan(w, Vector512.Create(5f)), p, q) * x) * 1.41421356f);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector512<float> Log(Vector512<float> v)
    {
        Vector512<uint> i = v.AsUInt32() - Vector512.Create(0x3F3504F3u);
        Vector512<float> e = Vector512.ConvertToSingle(i.AsInt32() >> 23);
        Vector512<float> f = ((i & Vector512.Create(0x7FFFFFu)) + Vector512.Create(0x3F3504F3u)).AsSingle() - Vector512.Create(1f);
        Vector512<float> z = f * f;
        Vector512<float> y = Vector512.Create(7.0376836292e-2f);
        y = (y * f) - Vector512.Create(1.1514610310e-1f);
        y = (y * f) + Vector512.Create(1.1676998740e-1f);
        y = (y * f) - Vector512.Create(1.2420140846e-1f);
        y = (y * f) + Vector512.Create(1.4249322787e-1f);
        y = (y * f) - Vector512.Create(1.6668057665e-1f);
        y = (y * f) + Vector512.Create(2.0000714765e-1f);
        y = (y * f) - Vector512.Create(2.4999993993e-1f);
        y = (y * f) + Vector512.Create(3.3333331174e-1f);
        y = (y * f) * z;
        y -= e * 2.12194440e-4f;
        y -= z * 0.5f;
        return (f + y) + (e * 0.693359375f);
    }
}
