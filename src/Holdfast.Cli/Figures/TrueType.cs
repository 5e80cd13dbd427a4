using System.Buffers.Binary;

namespace Holdfast.Cli;

/// <summary>The outlines and widths of a TrueType font, as far as words in a figure need them.</summary>
internal sealed class TrueType
{
    private readonly byte[] file;
    private readonly int glyf;
    private readonly int loca;
    private readonly int hmtx;
    private readonly int map;
    private readonly bool longPlaces;
    private readonly int widths;
    private readonly float unitsPerEm;

    private TrueType(byte[] file)
    {
        this.file = file;
        int start = Unsigned32(0) == 0x74746366 ? Unsigned32(12) : 0;
        int Table(string name)
        {
            for (int i = 0; i < Unsigned16(start + 4); i++)
            {
                int entry = start + 12 + (i * 16);
                if (file[entry] == name[0] && file[entry + 1] == name[1] && file[entry + 2] == name[2] && file[entry + 3] == name[3])
                {
                    return Unsigned32(entry + 8);
                }
            }

            throw new FormatException($"The font has no table '{name}'.");
        }

        int head = Table("head");
        unitsPerEm = Unsigned16(head + 18);
        longPlaces = Unsigned16(head + 50) != 0;
        widths = Unsigned16(Table("hhea") + 34);
        hmtx = Table("hmtx");
        loca = Table("loca");
        glyf = Table("glyf");
        map = Map(Table("cmap"));
    }

    /// <summary>Reads a font; nothing when it is not a TrueType font with outlines and Unicode.</summary>
    internal static TrueType? Read(byte[] file)
    {
        try
        {
            TrueType font = new(file);
            return font.GlyphOf('a') != 0 && font.Width("a", 100) > 0 && font.Write("a", 0, 0, 100, 0).Contours.Count > 0 ? font : null;
        }
        catch (Exception e) when (IsSpoilt(e))
        {
            return null;
        }
    }

    /// <summary>The width of a text in pixels, at a size in pixels.</summary>
    internal float Width(string text, float size)
    {
        float width = 0;
        foreach (char c in text)
        {
            width += WidthOf(GlyphOf(c)) * size / unitsPerEm;
        }

        return width;
    }

    /// <summary>The outline of a text on a baseline, leaning by <paramref name="lean"/> (0: upright).</summary>
    internal Outline Write(string text, float x, float y, float size, float lean)
    {
        Outline outline = new();
        float scale = size / unitsPerEm;
        foreach (char c in text)
        {
            int glyph = GlyphOf(c);
            try
            {
                Glyph(outline, glyph, x, y, scale, lean, 0, 0, 0);
            }
            catch (Exception e) when (IsSpoilt(e))
            {
                // A spoilt letter is left out; the others are still worth having.
            }

            x += WidthOf(glyph) * scale;
        }

        return outline;
    }

    // What reading beyond a table's end comes to.
    private static bool IsSpoilt(Exception e) => e is IndexOutOfRangeException or ArgumentException or FormatException or OverflowException;

    private int Map(int cmap)
    {
        for (int i = 0; i < Unsigned16(cmap + 2); i++)
        {
            int entry = cmap + 4 + (i * 8);
            int platform = Unsigned16(entry);
            int table = cmap + Unsigned32(entry + 4);
            if ((platform == 0 || (platform == 3 && Unsigned16(entry + 2) == 1)) && Unsigned16(table) == 4)
            {
                return table;
            }
        }

        throw new FormatException("The font has no map from Unicode.");
    }

    private int GlyphOf(char c)
    {
        int segments = Unsigned16(map + 6);
        for (int s = 0; s < segments; s += 2)
        {
            if (c <= Unsigned16(map + 14 + s))
            {
                int first = Unsigned16(map + 16 + segments + s);
                int delta = Unsigned16(map + 16 + (2 * segments) + s);
                int at = map + 16 + (3 * segments) + s;
                int range = Unsigned16(at);
                if (c < first)
                {
                    return 0;
                }

                int glyph = range == 0 ? c : Unsigned16(at + range + (2 * (c - first)));
                return range != 0 && glyph == 0 ? 0 : (glyph + delta) & 0xFFFF;
            }
        }

        return 0;
    }

    private int WidthOf(int glyph) => Unsigned16(hmtx + (4 * Math.Min(glyph, widths - 1)));

    private int PlaceOf(int glyph) => longPlaces ? Unsigned32(loca + (4 * glyph)) : Unsigned16(loca + (2 * glyph)) * 2;

    private void Glyph(Outline outline, int glyph, float x, float y, float scale, float lean, float dx, float dy, int depth)
    {
        int at = PlaceOf(glyph);
        if (at == PlaceOf(glyph + 1) || depth > 4)
        {
            return;
        }

        at += glyf;
        int contours = Signed16(at);
        at += 10;
        if (contours < 0)
        {
            Parts(outline, at, x, y, scale, lean, dx, dy, depth);
            return;
        }

        int[] ends = new int[contours];
        for (int i = 0; i < contours; i++)
        {
            ends[i] = Unsigned16(at + (2 * i));
        }

        int points = contours > 0 ? ends[^1] + 1 : 0;
        at += (2 * contours) + 2 + Unsigned16(at + (2 * contours));
        byte[] flags = new byte[points];
        for (int i = 0; i < points;)
        {
            byte flag = file[at++];
            int times = (flag & 8) != 0 ? file[at++] + 1 : 1;
            for (; times > 0 && i < points; times--)
            {
                flags[i++] = flag;
            }
        }

        int[] xs = Places(flags, ref at, 2, 16);
        int[] ys = Places(flags, ref at, 4, 32);
        int from = 0;
        foreach (int end in ends)
        {
            Contour(outline, flags, from, end, i => new(x + (((xs[i] + dx) + ((ys[i] + dy) * lean)) * scale), y - ((ys[i] + dy) * scale)));
            from = end + 1;
        }
    }

    private int[] Places(byte[] flags, ref int at, int shortBit, int sameBit)
    {
        int[] places = new int[flags.Length];
        int place = 0;
        for (int i = 0; i < flags.Length; i++)
        {
            if ((flags[i] & shortBit) != 0)
            {
                place += (flags[i] & sameBit) != 0 ? file[at] : -file[at];
                at++;
            }
            else if ((flags[i] & sameBit) == 0)
            {
                place += Signed16(at);
                at += 2;
            }

            places[i] = place;
        }

        return places;
    }

    // Points off the curve pull it; between two of them lies an unwritten point on the curve.
    private static void Contour(Outline outline, byte[] flags, int from, int end, Func<int, Point> place)
    {
        int count = end - from + 1;
        if (count < 2)
        {
            return;
        }

        bool On(int k) => (flags[from + (k % count)] & 1) != 0;
        Point At(int k) => place(from + (k % count));
        static Point Middle(Point a, Point b) => new((a.X + b.X) / 2, (a.Y + b.Y) / 2);
        int first = 0;
        while (first < count && !On(first))
        {
            first++;
        }

        Point begin = first < count ? At(first) : Middle(At(0), At(count - 1));
        int start = first < count ? first + 1 : 0;
        int steps = first < count ? count : count + 1;
        List<Point> run = [begin];
        Point pen = begin;
        Point? pull = null;
        for (int k = 0; k < steps; k++)
        {
            bool last = k == steps - 1;
            Point next = last ? begin : At(start + k);
            if (!last && !On(start + k))
            {
                if (pull is { } p)
                {
                    Curve(run, pen, p, pen = Middle(p, next));
                }

                pull = next;
            }
            else
            {
                if (pull is { } p)
                {
                    Curve(run, pen, p, next);
                }
                else
                {
                    run.Add(next);
                }

                pull = null;
                pen = next;
            }
        }

        outline.Add(run, true);
    }

    private static void Curve(List<Point> run, Point a, Point pull, Point b)
    {
        const int pieces = 5;
        for (int k = 1; k <= pieces; k++)
        {
            float t = k / (float)pieces;
            float u = 1 - t;
            run.Add(new((u * u * a.X) + (2 * u * t * pull.X) + (t * t * b.X), (u * u * a.Y) + (2 * u * t * pull.Y) + (t * t * b.Y)));
        }
    }

    // A glyph made of others (an accented letter): only moved parts, which is what book faces use.
    private void Parts(Outline outline, int at, float x, float y, float scale, float lean, float dx, float dy, int depth)
    {
        int flags;
        do
        {
            flags = Unsigned16(at);
            int part = Unsigned16(at + 2);
            bool words = (flags & 1) != 0;
            int moveX = words ? Signed16(at + 4) : (sbyte)file[at + 4];
            int moveY = words ? Signed16(at + 6) : (sbyte)file[at + 5];
            at += words ? 8 : 6;
            at += (flags & 8) != 0 ? 2 : (flags & 64) != 0 ? 4 : (flags & 128) != 0 ? 8 : 0;
            Glyph(outline, part, x, y, scale, lean, dx + moveX, dy + moveY, depth + 1);
        }
        while ((flags & 32) != 0);
    }

    private int Unsigned16(int at) => BinaryPrimitives.ReadUInt16BigEndian(file.AsSpan(at));

    private int Signed16(int at) => BinaryPrimitives.ReadInt16BigEndian(file.AsSpan(at));

    private int Unsigned32(int at) => (int)BinaryPrimitives.ReadUInt32BigEndian(file.AsSpan(at));
}
