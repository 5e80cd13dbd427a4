using System.Buffers.Binary;
using System.IO.Compression;

namespace Holdfast.Cli;

/// <summary>Writes a bitmap as PNG: eight bits of red, green and blue, no transparency.</summary>
internal static class PngFile
{
    private static readonly uint[] Table = MakeTable();

    internal static void Write(Bitmap bitmap, Stream to)
    {
        to.Write([0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A]);
        byte[] head = new byte[13];
        BinaryPrimitives.WriteInt32BigEndian(head, bitmap.Width);
        BinaryPrimitives.WriteInt32BigEndian(head.AsSpan(4), bitmap.Height);
        head[8] = 8;
        head[9] = 2;
        Chunk(to, "IHDR"u8, head);
        using MemoryStream packed = new();
        using (ZLibStream zip = new(packed, CompressionLevel.SmallestSize, leaveOpen: true))
        {
            int row = bitmap.Width * 3;
            for (int y = 0; y < bitmap.Height; y++)
            {
                // Each row begins with its filter: none, which suits large plain areas best.
                zip.WriteByte(0);
                zip.Write(bitmap.Bytes, y * row, row);
            }
        }

        Chunk(to, "IDAT"u8, packed.GetBuffer().AsSpan(0, (int)packed.Length));
        Chunk(to, "IEND"u8, []);
    }

    private static void Chunk(Stream to, ReadOnlySpan<byte> kind, ReadOnlySpan<byte> data)
    {
        Span<byte> number = stackalloc byte[4];
        BinaryPrimitives.WriteInt32BigEndian(number, data.Length);
        to.Write(number);
        to.Write(kind);
        to.Write(data);
        BinaryPrimitives.WriteUInt32BigEndian(number, ~Check(Check(uint.MaxValue, kind), data));
        to.Write(number);
    }

    private static uint Check(uint sum, ReadOnlySpan<byte> data)
    {
        foreach (byte b in data)
        {
            sum = Table[(sum ^ b) & 255] ^ (sum >> 8);
        }

        return sum;
    }

    private static uint[] MakeTable()
    {
        uint[] table = new uint[256];
        for (uint n = 0; n < 256; n++)
        {
            uint c = n;
            for (int k = 0; k < 8; k++)
            {
                c = (c & 1) != 0 ? 0xEDB88320u ^ (c >> 1) : c >> 1;
            }

            table[n] = c;
        }

        return table;
    }
}
