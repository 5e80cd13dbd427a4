namespace Holdfast.Figures;

/// <summary>
/// A curve made small: per column of pixels its lowest and highest value, in order, then without the points that lie within
/// a third of a pixel of the line through their neighbours. A spike of one tick survives.
/// </summary>
internal sealed class Polyline
{
    private const int Tolerance = 3;

    private int[] xs = new int[1024];
    private int[] ys = new int[1024];
    private double low;
    private double high;

    /// <summary>How many points are left.</summary>
    internal int Count { get; private set; }

    /// <summary>The x of a point, in tenths of a pixel.</summary>
    internal int X(int point) => xs[point];

    /// <summary>The y of a point, in tenths of a pixel.</summary>
    internal int Y(int point) => ys[point];

    /// <summary>
    /// Takes a curve. <paramref name="left"/> is the x of its first value, <paramref name="step"/> the pixels from one
    /// value to the next, <paramref name="bottom"/> the y of 0 and <paramref name="height"/> the pixels from 0 to 1.
    /// </summary>
    internal void Take(ReadOnlySpan<float> curve, double left, double step, double bottom, double height)
    {
        Count = 0;
        int perColumn = Math.Max(1, (int)(1 / step));
        for (int from = 0; from < curve.Length; from += perColumn)
        {
            int until = Math.Min(from + perColumn, curve.Length);
            int lowest = from;
            int highest = from;
            float min = curve[from];
            float max = min;
            for (int i = from + 1; i < until; i++)
            {
                float v = curve[i];
                if (v < min)
                {
                    min = v;
                    lowest = i;
                }
                else if (v > max)
                {
                    max = v;
                    highest = i;
                }
            }

            int one = lowest < highest ? lowest : highest;
            int other = lowest < highest ? highest : lowest;
            if (from == 0 && one > 0)
            {
                Offer(curve, 0, left, step, bottom, height);
            }

            Offer(curve, one, left, step, bottom, height);
            if (other > one)
            {
                Offer(curve, other, left, step, bottom, height);
            }

            if (until == curve.Length && other < until - 1)
            {
                Offer(curve, until - 1, left, step, bottom, height);
            }
        }
    }

    /// <summary>The same from right to left: the curve's first value lies at <paramref name="right"/>.</summary>
    internal void TakeBack(ReadOnlySpan<float> curve, double right, double step, double bottom, double height)
    {
        Take(curve, 0, step, bottom, height);
        int edge = SvgWriter.ToTenths(right);
        for (int i = 0; i < Count; i++)
        {
            xs[i] = edge - xs[i];
        }
    }

    /// <summary>How often it turns up and down again by more than two and a half pixels.</summary>
    internal int Turns()
    {
        const int least = 25;
        int turns = 0;
        int extreme = Count > 0 ? ys[0] : 0;
        int direction = 0;
        for (int i = 1; i < Count; i++)
        {
            int y = ys[i];
            if (direction >= 0 && y > extreme || direction <= 0 && y < extreme)
            {
                direction = direction == 0 ? Math.Sign(y - extreme) : direction;
                extreme = y;
            }
            else if (Math.Abs(y - extreme) > least)
            {
                direction = -direction;
                extreme = y;
                turns++;
            }
        }

        return turns;
    }

    /// <summary>Writes it as path data, from point to point by differences.</summary>
    internal void Write(SvgWriter svg)
    {
        if (Count == 0)
        {
            return;
        }

        svg.Raw("M").Tenths(xs[0]).Raw(" ").Tenths(ys[0]);
        WriteOn(svg);
    }

    /// <summary>Writes what follows its first point, as differences.</summary>
    internal void WriteOn(SvgWriter svg)
    {
        if (Count > 1)
        {
            svg.Raw("l");
        }

        for (int i = 1; i < Count; i++)
        {
            int dx = xs[i] - xs[i - 1];
            int dy = ys[i] - ys[i - 1];
            if (i > 1)
            {
                svg.Raw(" ");
            }

            svg.Tenths(dx);
            if (dy >= 0)
            {
                svg.Raw(" ");
            }

            svg.Tenths(dy);
        }
    }

    // The last kept point may be moved on to the offered one as long as every point passed over stays close to the line.
    private void Offer(ReadOnlySpan<float> curve, int i, double left, double step, double bottom, double height)
    {
        int x = SvgWriter.ToTenths(left + (i * step));
        int y = SvgWriter.ToTenths(bottom - (curve[i] * height));
        if (Count >= 2)
        {
            int anchorX = xs[Count - 2];
            int anchorY = ys[Count - 2];
            double dx = x - anchorX;
            double slope = dx > 0 ? (y - anchorY) / dx : double.NaN;
            if (slope >= low && slope <= high)
            {
                low = Math.Max(low, (y - Tolerance - anchorY) / dx);
                high = Math.Min(high, (y + Tolerance - anchorY) / dx);
                xs[Count - 1] = x;
                ys[Count - 1] = y;
                return;
            }
        }

        if (Count == xs.Length)
        {
            Array.Resize(ref xs, Count * 2);
            Array.Resize(ref ys, Count * 2);
        }

        if (Count >= 1)
        {
            double dx = x - xs[Count - 1];
            int anchorY = ys[Count - 1];
            low = dx > 0 ? (y - Tolerance - anchorY) / dx : double.PositiveInfinity;
            high = dx > 0 ? (y + Tolerance - anchorY) / dx : double.NegativeInfinity;
        }

        xs[Count] = x;
        ys[Count] = y;
        Count++;
    }
}
