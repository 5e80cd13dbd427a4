using System.Globalization;

namespace Holdfast.Figures.Tests;

public class PolylineTests
{
    private const double Left = 30, Bottom = 200, Height = 150;

    [Fact]
    public void No_value_is_lost_by_more_than_half_a_pixel()
    {
        Gen.Float[0, 1].Array[2, 600].Select(Gen.Double[0.05, 3]).Sample((curve, step) =>
        {
            Polyline line = new();
            line.Take(curve, Left, step, Bottom, Height);
            int at = 0;
            int perColumn = Math.Max(1, (int)(1 / step));
            for (int i = 0; i < curve.Length; i++)
            {
                // The drawn line within the value's column of pixels must reach the value.
                int column = i / perColumn * perColumn;
                double from = SvgWriter.ToTenths(Left + (column * step)) / 10.0;
                double to = SvgWriter.ToTenths(Left + (Math.Min(curve.Length - 1, column + perColumn - 1) * step)) / 10.0;
                double y = Bottom - (curve[i] * Height);
                while (at + 1 < line.Count && line.X(at + 1) / 10.0 < from - 0.06)
                {
                    at++;
                }

                (double low, double high) = (double.MaxValue, double.MinValue);
                for (int p = at; p < line.Count && line.X(p) / 10.0 <= to + 0.06; p++)
                {
                    int next = Math.Min(p + 1, line.Count - 1);
                    foreach (double x in (double[])[from, to])
                    {
                        double y0 = Between(line, p, next, x);
                        (low, high) = (Math.Min(low, y0), Math.Max(high, y0));
                    }

                    if (line.X(p) / 10.0 >= from - 0.06)
                    {
                        (low, high) = (Math.Min(low, line.Y(p) / 10.0), Math.Max(high, line.Y(p) / 10.0));
                    }
                }

                Assert.InRange(y, low - 0.5, high + 0.5);
            }
        }, iter: 1000);
    }

    [Fact]
    public void The_first_and_last_value_and_both_extremes_survive()
    {
        Gen.Float[0, 1].Array[1, 4000].Select(Gen.Double[0.02, 5]).Sample((curve, step) =>
        {
            Polyline line = new();
            line.Take(curve, Left, step, Bottom, Height);
            double[] ys = [.. Enumerable.Range(0, line.Count).Select(i => line.Y(i) / 10.0)];
            Assert.Equal(Bottom - (curve[0] * Height), ys[0], 0.06);
            Assert.Equal(Bottom - (curve[^1] * Height), ys[^1], 0.06);
            Assert.Equal(Bottom - (curve.Max() * Height), ys.Min(), 0.4);
            Assert.Equal(Bottom - (curve.Min() * Height), ys.Max(), 0.4);
        }, iter: 500);
    }

    [Fact]
    public void A_spike_of_one_tick_in_ten_years_is_seen()
    {
        float[] curve = new float[14601];
        curve[7777] = 1;
        Polyline line = new();
        line.Take(curve, 0, 600.0 / 14600, 100, 100);
        Assert.Contains(Enumerable.Range(0, line.Count), i => line.Y(i) == 0);
        Assert.InRange(line.Count, 4, 8);
    }

    [Fact]
    public void A_straight_line_needs_two_points()
    {
        float[] curve = [.. Enumerable.Range(0, 2921).Select(i => i / 2920f)];
        Polyline line = new();
        line.Take(curve, Left, 0.25, Bottom, Height);
        Assert.Equal(2, line.Count);
    }

    [Fact]
    public void Numbers_are_written_as_they_are_read()
    {
        Gen.Int[-99999, 99999].Sample(tenths =>
        {
            string text = new SvgWriter().Tenths(tenths).ToString();
            Assert.Equal(tenths / 10.0, double.Parse(text, CultureInfo.InvariantCulture), 9);
        });
    }

    private static double Between(Polyline line, int one, int other, double x)
    {
        double x1 = line.X(one) / 10.0;
        double x2 = line.X(other) / 10.0;
        double y1 = line.Y(one) / 10.0;
        double y2 = line.Y(other) / 10.0;
        double t = x2 > x1 ? Math.Clamp((x - x1) / (x2 - x1), 0, 1) : 0;
        return y1 + (t * (y2 - y1));
    }
}
