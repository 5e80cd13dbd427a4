using System.Buffers.Binary;
using System.IO.Compression;
using Holdfast.Figures;

namespace Holdfast.Cli.Tests;

public class FigureFileTests
{
    private static readonly Figure Small = ReasonFigure.Draw(Quantity.Hope, [new("staying", "Staying lifts hope.", 0.2)], new() { Width = 320 });

    [Fact]
    public void The_ending_says_what_is_written()
    {
        using MemoryStream svg = new();
        FigureFile.Write(Small, "picture.SVG", svg);
        Assert.StartsWith("<svg", System.Text.Encoding.UTF8.GetString(svg.ToArray()));
        Halt halt = Assert.Throws<Halt>(() => FigureFile.Write(Small, "picture.gif", new MemoryStream()));
        Assert.Equal(ExitCode.Usage, halt.ExitCode);
        Assert.Contains(".svg or .png", halt.Message);
    }

    [Fact]
    public void A_bitmap_comes_back_from_its_file()
    {
        Bitmap bitmap = new(5, 3);
        for (int i = 0; i < bitmap.Bytes.Length; i++)
        {
            bitmap.Bytes[i] = (byte)(i * 5);
        }

        using MemoryStream file = new();
        PngFile.Write(bitmap, file);
        ReadOnlySpan<byte> bytes = file.ToArray();
        Assert.Equal([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A], bytes[..8].ToArray());
        Assert.Equal(5, BinaryPrimitives.ReadInt32BigEndian(bytes[16..]));
        Assert.Equal(3, BinaryPrimitives.ReadInt32BigEndian(bytes[20..]));

        // The check of an empty IEND chunk is the same in every PNG.
        Assert.Equal(0xAE426082, BinaryPrimitives.ReadUInt32BigEndian(bytes[^4..]));
        int length = BinaryPrimitives.ReadInt32BigEndian(bytes[33..]);
        using ZLibStream zip = new(new MemoryStream(bytes.Slice(41, length).ToArray()), CompressionMode.Decompress);
        using MemoryStream rows = new();
        zip.CopyTo(rows);
        Assert.Equal(3 * 16, rows.Length);
        Assert.Equal(bitmap.Bytes[15..30], rows.ToArray()[17..32]);
    }

    [Fact]
    public void A_machine_without_fonts_has_no_shelf()
    {
        string empty = Directory.CreateTempSubdirectory("holdfast-fonts-").FullName;
        Assert.Null(FontShelf.Find([]));
        Assert.Null(FontShelf.Find([empty]));
        File.WriteAllText(Path.Combine(empty, "georgia.ttf"), "this is not a font");
        Assert.Null(FontShelf.Find([empty]));
        Directory.Delete(empty, recursive: true);
    }

    [Fact]
    public void The_best_face_is_taken_with_its_italic()
    {
        string folder = Directory.CreateTempSubdirectory("holdfast-fonts-").FullName;
        Directory.CreateDirectory(Path.Combine(folder, "deep"));
        File.WriteAllBytes(Path.Combine(folder, "zebra.ttf"), MadeFont.Bytes());
        FontShelf only = Assert.IsType<FontShelf>(FontShelf.Find([folder]));
        Assert.Null(only.Italic);
        File.WriteAllBytes(Path.Combine(folder, "deep", "LiberationSerif-Regular.ttf"), MadeFont.Bytes());
        File.WriteAllBytes(Path.Combine(folder, "deep", "LiberationSerif-Italic.ttf"), MadeFont.Bytes());
        FontShelf better = Assert.IsType<FontShelf>(FontShelf.Find([folder]));
        Assert.NotNull(better.Italic);
        Assert.Null(better.Bold);
        Directory.Delete(folder, recursive: true);
    }

    [Fact]
    public void A_spoilt_font_is_passed_over_and_never_breaks()
    {
        byte[] whole = MadeFont.Bytes();
        Assert.NotNull(TrueType.Read(whole));
        Assert.Null(TrueType.Read(MadeFont.Bytes(withOutlines: false)));
        for (int length = 0; length < whole.Length; length++)
        {
            TrueType? spoilt = TrueType.Read(whole[..length]);
            Assert.True(spoilt is null || length > whole.Length - 20, $"{length} bytes are no font.");
            spoilt?.Write("aoé", 0, 0, 10, 0);
        }
    }
}
