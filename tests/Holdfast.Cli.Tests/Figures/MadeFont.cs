using System.Buffers.Binary;

namespace Holdfast.Cli.Tests;

/// <summary>
/// A font made up for tests: every character from the space to the tilde is a box 500 units wide that is black from 100
/// to 400 across and from 0 to 700 up, of 1000 units to the size; "o" is a round with points off the curve; "é" is "e"
/// with a box moved up by 800.
/// </summary>
internal static class MadeFont
{
    internal static byte[] Bytes() => Bytes(withOutlines: true);

    internal static byte[] Bytes(bool withOutlines)
    {
        byte[] box = Join(Words(1, 100, 0, 400, 700), Words(3), Words(0), [1, 1, 1, 1], Words(100, 300, 0, -300), Words(0, 0, 700, 0));

        // Four points, all off the curve: a round from 100 to 400 and 0 to 700.
        byte[] round = Join(Words(1, 100, 0, 400, 700), Words(3), Words(0), [0, 0, 0, 0], Words(100, 300, 0, -300), Words(0, 0, 700, 0));

        // Two boxes: glyph 1 as it is, with more to come, and glyph 1 moved up.
        byte[] accented = Join(Words(-1, 100, 0, 400, 1500), Words(0x23, 1, 0, 0), Words(0x3, 1, 0, 800));
        byte[][] glyphs = [[], box, round, accented];
        byte[] outlines = Join([.. glyphs.Select(g => Join(g, new byte[(4 - (g.Length % 4)) % 4]))]);
        List<byte> places = [];
        int at = 0;
        foreach (byte[] glyph in glyphs)
        {
            places.AddRange(Long(at));
            at += (glyph.Length + 3) / 4 * 4;
        }

        places.AddRange(Long(at));
        Dictionary<string, byte[]> tables = new()
        {
            ["cmap"] = Join(Words(0, 1, 3, 1), Long(12), Map()),
            ["glyf"] = outlines,
            ["head"] = Join(new byte[18], Words(1000), new byte[30], Words(1, 0)),
            ["hhea"] = Join(new byte[34], Words(1)),
            ["hmtx"] = Words(500, 0),
            ["loca"] = [.. places],
        };
        if (!withOutlines)
        {
            tables.Remove("glyf");
        }

        List<byte> file = [0, 1, 0, 0, .. Words(tables.Count, 0, 0, 0)];
        int offset = 12 + (16 * tables.Count);
        foreach ((string name, byte[] table) in tables)
        {
            file.AddRange([.. name.Select(c => (byte)c), .. Long(0), .. Long(offset), .. Long(table.Length)]);
            offset += table.Length;
        }

        foreach (byte[] table in tables.Values)
        {
            file.AddRange(table);
        }

        return [.. file];
    }

    // Format 4, segments: space to n, o, p to tilde, é, and the end.
    private static byte[] Map()
    {
        int[] last = ['n', 'o', '~', 'é', 0xFFFF];
        int[] first = [' ', 'o', 'p', 'é', 0xFFFF];
        int count = last.Length;
        byte[] ranges = Join(
            Words([.. last]), Words(0), Words([.. first]),
            Words(0, 2 - 'o', 0, 3 - 'é', 1),
            Words(2 * count, 0, (2 * (count - 2)) + (2 * ('n' - ' ' + 1)), 0, 0),
            Words([.. Enumerable.Repeat(1, 'n' - ' ' + 1 + '~' - 'p' + 1)]));
        return Join(Words(4, 14 + ranges.Length, 0, 2 * count, 0, 0, 0), ranges);
    }

    private static byte[] Words(params int[] values)
    {
        byte[] bytes = new byte[values.Length * 2];
        for (int i = 0; i < values.Length; i++)
        {
            BinaryPrimitives.WriteUInt16BigEndian(bytes.AsSpan(2 * i), (ushort)values[i]);
        }

        return bytes;
    }

    private static byte[] Long(int value)
    {
        byte[] bytes = new byte[4];
        BinaryPrimitives.WriteInt32BigEndian(bytes, value);
        return bytes;
    }

    private static byte[] Join(params byte[][] parts) => [.. parts.SelectMany(p => p)];
}
