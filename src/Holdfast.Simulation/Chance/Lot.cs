namespace Holdfast.Simulation;

/// <summary>Draws for those who play: the same seed, person, name and number give the same draw on every machine.</summary>
public static class Lot
{
    /// <summary>A draw, even between 0 and 1.</summary>
    /// <param name="seed">The seed.</param>
    /// <param name="person">The person, from 0.</param>
    /// <param name="name">What is drawn for.</param>
    /// <param name="number">Which draw of this name.</param>
    public static double Even(ulong seed, int person, string name, uint number) => Philox.Even(seed, person, 0, Philox.StreamOf("lot/" + name), number);
}
