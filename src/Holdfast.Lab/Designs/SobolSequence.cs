namespace Holdfast.Lab;

/// <summary>
/// One coordinate of one point of a Sobol sequence, worked out from its number alone. The sequence is in the order of the
/// numbers themselves, not of their Gray code; the first 2^m points are the same set in both.
/// </summary>
internal sealed class SobolSequence
{
    private const double Unit = 1.0 / 4294967296.0;
    private static readonly uint Stream = Philox.StreamOf("design/sobol");

    private readonly uint[][] directions;
    private readonly ulong? seed;

    public SobolSequence(int dimensions, ulong? seed)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(dimensions);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(dimensions, JoeKuo.Dimensions);
        directions = JoeKuo.Directions(dimensions);
        this.seed = seed;
    }

    public int Dimensions => directions.Length;

    /// <summary>The coordinate, from 0 up to but not 1.</summary>
    public double At(uint number, int dimension)
    {
        uint[] v = directions[dimension];
        uint x = 0;
        for (int b = 0; number >> b != 0; b++)
        {
            x ^= ((number >> b) & 1) * v[b];
            if (b == JoeKuo.Bits - 1)
            {
                break;
            }
        }

        return seed is { } key ? (Scramble(x, dimension, key) + 0.5) * Unit : x * Unit;
    }

    /// <summary>
    /// Owen's nested scrambling, exactly: a bit is turned over, or not, by a coin that belongs to all the bits before it.
    /// One draw holds the coins of four levels of the tree: the one, two, four and eight branches below a place.
    /// </summary>
    private static uint Scramble(uint x, int dimension, ulong seed)
    {
        uint scrambled = 0;
        for (int level = 0; level < JoeKuo.Bits; level += 4)
        {
            uint before = level == 0 ? 0 : x >> (JoeKuo.Bits - level);
            uint coins = Philox.Block(before, (uint)level, Stream, (uint)dimension, (uint)seed, (uint)(seed >> 32)).A;
            uint branch = 0;
            for (int b = 0; b < 4; b++)
            {
                uint bit = (x >> (JoeKuo.Bits - 1 - level - b)) & 1;
                uint coin = (coins >> ((1 << b) - 1 + (int)branch)) & 1;
                scrambled = (scrambled << 1) | (bit ^ coin);
                branch = (branch << 1) | bit;
            }
        }

        return scrambled;
    }
}
