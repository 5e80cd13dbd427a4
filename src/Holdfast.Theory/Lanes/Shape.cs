using System.Runtime.CompilerServices;

namespace Holdfast.Theory;

/// <summary>The few shapes that rules are built of. All map [0, 1] into [0, 1].</summary>
public static class Shape
{
    /// <summary>What is left: 1 - x.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static L Not<L>(L x)
        where L : struct, ILane<L> => IsFormula<L>() ? Call("not", x, x, 1) : 1f - x;

    /// <summary>Either or both: 1 - (1 - a)(1 - b).</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static L Union<L>(L a, L b)
        where L : struct, ILane<L> => IsFormula<L>() ? Call("union", a, b, 2) : 1f - ((1f - a) * (1f - b));

    /// <summary>A factor that x governs by a weight: (1 - weight) + weight x. Weight 0: x does not matter; 1: all hangs on it.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static L Mix<L>(L weight, L x)
        where L : struct, ILane<L> => IsFormula<L>() ? Call("mix", weight, x, 2) : 1f - (weight * (1f - x));

    /// <summary>x times x.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static L Square<L>(L x)
        where L : struct, ILane<L> => IsFormula<L>() ? Call("square", x, x, 1) : x * x;

    /// <summary>x to the fourth power.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static L Fourth<L>(L x)
        where L : struct, ILane<L> => IsFormula<L>() ? Call("fourth", x, x, 1) : x * x * (x * x);

    /// <summary>A soft step: one half at the given place, x²/(x² + half²).</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static L Soft<L>(L x, L half)
        where L : struct, ILane<L> => IsFormula<L>() ? Call("soft step", x, half, 2) : x * x / ((x * x) + (half * half));

    /// <summary>A steep step: one half at the given place, x⁴/(x⁴ + half⁴).</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static L Steep<L>(L x, L half)
        where L : struct, ILane<L> => IsFormula<L>() ? Call("steep step", x, half, 2) : Ratio(x * x, half * half);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static L Ratio<L>(L x2, L half2)
        where L : struct, ILane<L> => x2 * x2 / ((x2 * x2) + (half2 * half2));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static bool IsFormula<L>() => typeof(L) == typeof(Formula);

    private static L Call<L>(string name, L a, L b, int count)
    {
        Formula first = Unsafe.As<L, Formula>(ref a);
        Formula second = Unsafe.As<L, Formula>(ref b);
        Formula made = count == 1 ? Formula.Call(name, first) : Formula.Call(name, first, second);
        return Unsafe.As<Formula, L>(ref made);
    }
}
