using Holdfast.Theory;

namespace Holdfast.Simulation;

/// <summary>
/// The fixed bins into which a channel's values are counted. Bins never depend on the values, so counts from anywhere can
/// be added. What lies between 0 and 1 is counted by its nearest 1/1024; hazards (events per day) and counts by their
/// nearest number of seven significant bits, so whole numbers up to 128 stay as they are.
/// </summary>
public readonly record struct SummaryScale
{
    private const int UnitBins = 1024, BitsKept = 6, BitsDropped = 23 - BitsKept;
    private const int FixedBits = 32;
    private readonly bool isUnit;
    private readonly int lowest;
    private readonly double fixedPoint;

    private SummaryScale(bool isUnit, int lowestOctave, int octaves, int fixedBits)
    {
        this.isUnit = isUnit;
        lowest = (lowestOctave + 127) << BitsKept;
        fixedPoint = 1L << fixedBits;
        Bins = isUnit ? UnitBins + 1 : (octaves << BitsKept) + 1;
    }

    /// <summary>How many bins there are. Values beyond the last are counted in it.</summary>
    public int Bins { get; }

    /// <summary>The bins of a channel.</summary>
    public static SummaryScale Of(Channel channel) =>
        channel.IsQuantity ? Unit
        : channel.Outcome is Outcome.Requests or Outcome.Tellings or Outcome.Falters ? Count
        : IsHazard(channel.Outcome) ? Hazard
        : Unit;

    /// <summary>0 to 1.</summary>
    public static SummaryScale Unit { get; } = new(true, 0, 0, FixedBits);

    /// <summary>Events per day: from one in 180 years (below is nothing) to 32 a day.</summary>
    public static SummaryScale Hazard { get; } = new(false, -16, 21, FixedBits);

    /// <summary>Whole numbers, to 65,536.</summary>
    public static SummaryScale Count { get; } = new(false, -1, 17, 0);

    /// <summary>The bin of a value; of one beyond the ends, the first or the last.</summary>
    public int BinOf(float value)
    {
        if (isUnit)
        {
            return double.ConvertToIntegerNative<int>((Math.Clamp(value, 0f, 1f) * (double)UnitBins) + 0.5);
        }

        // The bits of a positive number grow with it: dropping the last ones, rounded, is rounding to so many binary places.
        int bits = value > 0 ? (BitConverter.SingleToInt32Bits(value) + (1 << (BitsDropped - 1))) >> BitsDropped : 0;
        return Math.Clamp(bits - lowest, 0, Bins - 1);
    }

    /// <summary>The value that stands for a bin.</summary>
    public double ValueOf(int bin) =>
        isUnit ? bin / (double)UnitBins : bin == 0 ? 0 : BitConverter.Int32BitsToSingle((bin + lowest) << BitsDropped);

    /// <summary>How far a value counted in a bin can lie from the one that stands for it: half of the bin.</summary>
    public double HalfBin(int bin) =>
        isUnit ? 0.5 / UnitBins
        : bin == 0 ? ValueOf(1)
        : bin < Bins - 1 ? (ValueOf(bin + 1) - ValueOf(bin)) / 2
        : double.PositiveInfinity;

    /// <summary>A value as a whole number of its smallest steps (2^-32; of counts, 1), for sums that do not depend on their order.</summary>
    internal long Fixed(float value) => double.ConvertToIntegerNative<long>((value * fixedPoint) + 0.5);

    /// <summary>A sum of such whole numbers as a value.</summary>
    internal double FromFixed(Int128 sum) => (double)sum / fixedPoint;

    /// <summary>A sum of their squares.</summary>
    internal double FromFixedSquares(Int128 sum) => (double)sum / fixedPoint / fixedPoint;

    internal static bool IsHazard(Outcome outcome) => outcome is Outcome.Asking or Outcome.Faltering or Outcome.Leaving or Outcome.Dismissal;
}
