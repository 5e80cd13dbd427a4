using System.Numerics;

namespace Holdfast.Theory;

/// <summary>
/// A number, or several persons' numbers side by side. Rules are written once over lanes; every kind of lane gives the
/// same bits, person by person, because only + - * / and square root are used, each rounded once.
/// </summary>
/// <typeparam name="TSelf">The lane itself.</typeparam>
public interface ILane<TSelf> :
    IAdditionOperators<TSelf, TSelf, TSelf>,
    ISubtractionOperators<TSelf, TSelf, TSelf>,
    IMultiplyOperators<TSelf, TSelf, TSelf>,
    IDivisionOperators<TSelf, TSelf, TSelf>
    where TSelf : struct, ILane<TSelf>
{
    /// <summary>How many persons stand side by side.</summary>
    static abstract int Width { get; }

    /// <summary>The same number for everybody.</summary>
    static abstract implicit operator TSelf(float value);

    /// <summary>The larger, person by person.</summary>
    static abstract TSelf Max(TSelf a, TSelf b);

    /// <summary>The smaller, person by person.</summary>
    static abstract TSelf Min(TSelf a, TSelf b);

    /// <summary>The square root; of a negative number, NaN.</summary>
    static abstract TSelf Sqrt(TSelf a);

    /// <summary>1 where a is greater than b, else 0.</summary>
    static abstract TSelf Above(TSelf a, TSelf b);

    /// <summary>The nearest whole number, for numbers below 2^20 in size.</summary>
    static abstract TSelf Round(TSelf a);

    /// <summary>Two to the power of a whole number from -126 to 127.</summary>
    static abstract TSelf TwoTo(TSelf whole);

    /// <summary>Whether any person's number is not zero.</summary>
    static abstract bool Any(TSelf a);

    /// <summary>Whether all numbers are the same, person by person.</summary>
    static abstract bool Same(TSelf a, TSelf b);

    /// <summary>Reads <see cref="Width"/> numbers.</summary>
    static abstract TSelf Load(ReadOnlySpan<float> from);

    /// <summary>Writes <see cref="Width"/> numbers.</summary>
    static abstract void Store(TSelf a, Span<float> to);
}
