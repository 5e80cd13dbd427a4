using Holdfast.Simulation;

namespace Holdfast.Figures;

/// <summary>
/// Five quantiles over persons for each sample of a channel: 5%, 25%, 50%, 75%, 95%, by linear interpolation of order
/// statistics. Values are sorted into a thousand drawers, so each is right to a thousandth of the scale: less than a
/// pixel can show, and much quicker than sorting where code is interpreted.
/// </summary>
internal sealed class Quantiles
{
    private const int Drawers = 1000;
    private static readonly double[] Shares = [0.05, 0.25, 0.5, 0.75, 0.95];

    internal Quantiles(Ensemble ensemble, Channel channel, double largest)
    {
        Curves = new float[Shares.Length][];
        for (int q = 0; q < Shares.Length; q++)
        {
            Curves[q] = new float[ensemble.Samples];
        }

        int[] counts = new int[Drawers + 1];
        float toDrawer = (float)(Drawers / largest);
        for (int s = 0; s < ensemble.Samples; s++)
        {
            ReadOnlySpan<float> values = ensemble.At(channel, s);
            int first = Drawers;
            int last = 0;
            foreach (float value in values)
            {
                int drawer = (int)((value * toDrawer) + 0.5f);
                drawer = drawer < 0 ? 0 : drawer > Drawers ? Drawers : drawer;
                counts[drawer]++;
                first = drawer < first ? drawer : first;
                last = drawer > last ? drawer : last;
            }

            Read(s, counts, first, values.Length, largest / Drawers);
            counts.AsSpan(first, last - first + 1).Clear();
        }
    }

    internal Quantiles(EnsembleSummary summary, Channel channel)
    {
        Curves = new float[Shares.Length][];
        for (int q = 0; q < Shares.Length; q++)
        {
            Curves[q] = new float[summary.Samples];
            for (int s = 0; s < summary.Samples; s++)
            {
                Curves[q][s] = (float)summary.Quantile(channel, s, Shares[q]);
            }
        }
    }

    /// <summary>The curves of the five quantiles, lowest first.</summary>
    internal float[][] Curves { get; }

    /// <summary>The median.</summary>
    internal float[] Median => Curves[2];

    private void Read(int sample, int[] counts, int first, int persons, double drawerSize)
    {
        int drawer = first;
        int below = 0;
        for (int q = 0; q < Shares.Length; q++)
        {
            double place = Shares[q] * (persons - 1);
            int rank = (int)place;
            while (below + counts[drawer] <= rank)
            {
                below += counts[drawer++];
            }

            int next = drawer;
            int belowNext = below;
            while (rank + 1 < persons && belowNext + counts[next] <= rank + 1)
            {
                belowNext += counts[next++];
            }

            Curves[q][sample] = (float)((drawer + ((place - rank) * (next - drawer))) * drawerSize);
        }
    }
}
