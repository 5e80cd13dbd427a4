namespace Holdfast.Simulation;

/// <summary>
/// Chance by counting: Philox 4x32 with ten rounds (Salmon, Moraes, Dror and Shaw 2011). The number that belongs to a
/// place is a pure function of the place, so it is the same on every thread, machine and lane width.
/// </summary>
public static class Philox
{
    /// <summary>The four numbers of a place (counter) under a key.</summary>
    public static (uint A, uint B, uint C, uint D) Block(uint c0, uint c1, uint c2, uint c3, uint k0, uint k1)
    {
        for (int round = 0; round < 10; round++)
        {
            ulong p0 = 0xD2511F53UL * c0;
            ulong p1 = 0xCD9E8D57UL * c2;
            uint n0 = (uint)(p1 >> 32) ^ c1 ^ k0;
            uint n2 = (uint)(p0 >> 32) ^ c3 ^ k1;
            c1 = (uint)p1;
            c3 = (uint)p0;
            c0 = n0;
            c2 = n2;
            k0 += 0x9E3779B9;
            k1 += 0xBB67AE85;
        }

        return (c0, c1, c2, c3);
    }

    /// <summary>An even draw strictly between 0 and 1, with 52 random bits.</summary>
    public static double Even(ulong seed, int person, int replicate, uint stream, uint index)
    {
        (uint a, uint b, _, _) = Block((uint)person, (uint)replicate, stream, index, (uint)seed, (uint)(seed >> 32));
        return (((((ulong)a << 32) | b) >> 12) + 0.5) * (1.0 / 4503599627370496.0);
    }

    /// <summary>A waiting time of a hazard of one: the draw from an exponential distribution with mean 1.</summary>
    public static double Waiting(ulong seed, int person, int replicate, uint stream, uint index) =>
        -Theory.Elementary.Log(Even(seed, person, replicate, stream, index));

    /// <summary>The stream of a name (FNV-1a, 32 bits): a new name never moves the numbers of the others.</summary>
    public static uint StreamOf(string name)
    {
        uint hash = 2166136261;
        foreach (char c in name)
        {
            hash = (hash ^ (byte)c) * 16777619;
            hash = (hash ^ (byte)(c >> 8)) * 16777619;
        }

        return hash;
    }
}
