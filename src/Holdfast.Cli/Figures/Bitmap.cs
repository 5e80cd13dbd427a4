namespace Holdfast.Cli;

/// <summary>
/// Pixels, and a way to fill outlines on them with soft edges: every edge adds the area that it covers to a sum, and the
/// running sum along a row is how much of each pixel lies inside.
/// </summary>
internal sealed class Bitmap
{
    private readonly float[] cover;
    private readonly int stride;

    internal Bitmap(int width, int height)
    {
        Width = width;
        Height = height;
        stride = width + 2;
        cover = new float[stride * height];
        Bytes = new byte[width * height * 3];
        Array.Fill(Bytes, (byte)255);
    }

    internal int Width { get; }

    internal int Height { get; }

    /// <summary>Red, green and blue of each pixel, row by row.</summary>
    internal byte[] Bytes { get; }

    /// <summary>Fills an outline with a colour (0xRRGGBB) at an opacity of 0 to 1.</summary>
    internal void Fill(Outline outline, int colour, float opacity)
    {
        (float top, float bottom) = (Height, 0);
        foreach (List<Point> contour in outline.Contours)
        {
            for (int i = 0; i < contour.Count; i++)
            {
                Point a = Clip(contour[i]);
                Point b = Clip(contour[(i + 1) % contour.Count]);
                Edge(a, b);
                (top, bottom) = (Math.Min(top, a.Y), Math.Max(bottom, a.Y));
            }
        }

        int last = Math.Min(Height - 1, (int)bottom);
        for (int y = Math.Max(0, (int)top); y <= last; y++)
        {
            Blend(y, colour, opacity);
        }
    }

    private void Blend(int y, int colour, float opacity)
    {
        float sum = 0;
        Span<float> row = cover.AsSpan(y * stride, stride);
        int at = y * Width * 3;
        for (int x = 0; x < Width; x++, at += 3)
        {
            sum += row[x];
            float share = Math.Min(1, Math.Abs(sum)) * opacity;
            if (share > 0.002f)
            {
                Mix(ref Bytes[at], colour >> 16, share);
                Mix(ref Bytes[at + 1], (colour >> 8) & 255, share);
                Mix(ref Bytes[at + 2], colour & 255, share);
            }
        }

        row.Clear();
    }

    private static void Mix(ref byte under, int over, float share) => under = (byte)(under + ((over - under) * share) + 0.5f);

    private Point Clip(Point p) => new(Math.Clamp(p.X, 0, Width), Math.Clamp(p.Y, 0, Height));

    private void Edge(Point from, Point to)
    {
        if (from.Y == to.Y)
        {
            return;
        }

        float direction = from.Y < to.Y ? 1 : -1;
        (Point a, Point b) = from.Y < to.Y ? (from, to) : (to, from);
        float slope = (b.X - a.X) / (b.Y - a.Y);
        float x = a.X;
        int end = Math.Min(Height, (int)MathF.Ceiling(b.Y));
        for (int y = (int)a.Y; y < end; y++)
        {
            float part = Math.Min(y + 1, b.Y) - Math.Max(y, a.Y);
            float next = Math.Clamp(x + (slope * part), 0, Width);
            Span(y * stride, Math.Min(x, next), Math.Max(x, next), part * direction);
            x = next;
        }
    }

    // One edge within one row, from x0 to x1: the area to its right, spread over the pixels that it crosses.
    private void Span(int row, float x0, float x1, float amount)
    {
        int first = (int)x0;
        int last = (int)MathF.Ceiling(x1);
        if (last <= first + 1)
        {
            float middle = ((x0 + x1) / 2) - first;
            cover[row + first] += amount * (1 - middle);
            cover[row + first + 1] += amount * middle;
            return;
        }

        float perPixel = 1 / (x1 - x0);
        float before = 0;
        for (int x = first; x < last; x++)
        {
            // How much of pixel x lies right of the edge, taken over all places that the edge has within this row.
            float from = Math.Max(x, x0);
            float to = Math.Min(x + 1, x1);
            float now = perPixel * (from - x0 + ((to - from) * (x + 1 - ((from + to) / 2))));
            cover[row + x] += amount * (now - before);
            before = now;
        }

        cover[row + last] += amount * (1 - before);
    }
}
