using System.Buffers.Binary;
using System.Runtime.InteropServices;
using System.Security.Cryptography;
using System.Text;

namespace Holdfast.Lab.Files;

/// <summary>
/// A block's file: the word HOLDFAST, the study's fingerprint, block, outcomes and values of each, the values, and a SHA-256 of
/// all that. Numbers are little-endian. What is cut short, altered or another study's is not taken.
/// </summary>
internal static class BlockFile
{
    private const int Header = 8 + 32 + 12;
    private static readonly byte[] Mark = Encoding.ASCII.GetBytes("HOLDFAST");

    public static byte[] Write(string fingerprint, int number, float[][] values)
    {
        int count = values[0].Length;
        byte[] bytes = new byte[Length(values.Length, count)];
        Head(fingerprint, number, values.Length, count).CopyTo(bytes, 0);
        for (int o = 0; o < values.Length; o++)
        {
            for (int i = 0; i < count; i++)
            {
                BinaryPrimitives.WriteSingleLittleEndian(bytes.AsSpan(Header + (4 * ((o * count) + i))), values[o][i]);
            }
        }

        SHA256.HashData(bytes.AsSpan(0, bytes.Length - 32), bytes.AsSpan(bytes.Length - 32));
        return bytes;
    }

    /// <summary>The values of a block; nothing when these bytes are not a whole block of this study.</summary>
    public static float[][]? Read(ReadOnlySpan<byte> bytes, string fingerprint, int number, int outcomes, int count)
    {
        if (bytes.Length != Length(outcomes, count)
            || !bytes[..Header].SequenceEqual(Head(fingerprint, number, outcomes, count))
            || !SHA256.HashData(bytes[..^32]).AsSpan().SequenceEqual(bytes[^32..]))
        {
            return null;
        }

        float[][] values = new float[outcomes][];
        for (int o = 0; o < outcomes; o++)
        {
            values[o] = new float[count];
            ReadOnlySpan<byte> part = bytes.Slice(Header + (4 * o * count), 4 * count);
            if (BitConverter.IsLittleEndian)
            {
                MemoryMarshal.Cast<byte, float>(part).CopyTo(values[o]);
                continue;
            }

            for (int i = 0; i < count; i++)
            {
                values[o][i] = BinaryPrimitives.ReadSingleLittleEndian(part[(4 * i)..]);
            }
        }

        return values;
    }

    private static int Length(int outcomes, int count) => checked(Header + (4 * outcomes * count) + 32);

    private static byte[] Head(string fingerprint, int number, int outcomes, int count)
    {
        byte[] head = new byte[Header];
        Mark.CopyTo(head, 0);
        Convert.FromHexString(fingerprint).CopyTo(head, 8);
        BinaryPrimitives.WriteInt32LittleEndian(head.AsSpan(40), number);
        BinaryPrimitives.WriteInt32LittleEndian(head.AsSpan(44), outcomes);
        BinaryPrimitives.WriteInt32LittleEndian(head.AsSpan(48), count);
        return head;
    }
}
