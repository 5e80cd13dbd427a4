using System.Buffers.Binary;
using System.Runtime.InteropServices;

namespace Holdfast.Web.Lab;

/// <summary>
/// Writes an answer block by block: three little-endian numbers (a block's place, how many it holds, its bytes), then the bytes;
/// each goes out at once. A place below nought is the end; an answer without it was cut off.
/// </summary>
internal sealed class LabFrames(HttpResponse response)
{
    private const int End = -1;

    /// <summary>Writes one block.</summary>
    public Task Write<T>(int place, int count, T[] values, CancellationToken until)
        where T : unmanaged => Write(place, count, MemoryMarshal.AsBytes(values.AsSpan()).ToArray(), until);

    /// <summary>Writes the end.</summary>
    public Task Close(CancellationToken until) => Write(End, 0, [], until);

    private async Task Write(int place, int count, byte[] bytes, CancellationToken until)
    {
        if (!response.HasStarted)
        {
            response.ContentType = "application/octet-stream";
            response.Headers.CacheControl = "no-store";
        }

        byte[] head = new byte[12];
        BinaryPrimitives.WriteInt32LittleEndian(head, place);
        BinaryPrimitives.WriteInt32LittleEndian(head.AsSpan(4), count);
        BinaryPrimitives.WriteInt32LittleEndian(head.AsSpan(8), bytes.Length);
        await response.Body.WriteAsync(head, until);
        await response.Body.WriteAsync(bytes, until);
        await response.Body.FlushAsync(until);
    }
}
