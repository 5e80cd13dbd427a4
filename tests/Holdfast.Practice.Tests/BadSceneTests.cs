using System.Diagnostics;

namespace Holdfast.Practice.Tests;

/// <summary>Broken, hostile and huge texts are refused in words; what looks like code is text.</summary>
public class BadSceneTests
{
    private static readonly HashSet<string> Codes = [.. DiagnosticCatalogue.All.Select(k => k.Code)];

    [Fact]
    public void Two_thousand_spoilt_scenes_are_read_or_refused()
    {
        string[] lines = Shelf.SampleText.Split('\n');
        int read = 0;
        Gen.Select(Gen.Int[0, 5], Gen.Int[0, lines.Length - 1], Gen.Int[0, lines.Length - 1], Gen.Int[0, 60], Gen.Char[' ', '~'])
            .Sample(
                (kind, a, b, column, letter) =>
                {
                    List<string> spoilt = [.. lines];
                    switch (kind)
                    {
                        case 0: spoilt.RemoveAt(a); break;
                        case 1: (spoilt[a], spoilt[b]) = (spoilt[b], spoilt[a]); break;
                        case 2: spoilt.Insert(a, lines[b]); break;
                        case 3: spoilt[a] = spoilt[a].Insert(Math.Min(column, spoilt[a].Length), letter.ToString()); break;
                        case 4: spoilt[a] = spoilt[a][..Math.Min(column, spoilt[a].Length)]; break;
                        default: spoilt = [.. lines[..a]]; break;
                    }

                    long start = Stopwatch.GetTimestamp();
                    Parsed<Scene> parsed = Shelf.Try(string.Join('\n', spoilt));
                    Assert.True(Stopwatch.GetElapsedTime(start) < TimeSpan.FromSeconds(2));
                    Assert.Equal(parsed.Value is null, parsed.Diagnostics.Count > 0);
                    Assert.All(parsed.Diagnostics, d => Assert.Contains(d.Code, Codes));
                    if (parsed.Value is { } scene)
                    {
                        read++;
                        Assert.True(Policy.Play(scene, 1, Policy.Random).Over);
                    }
                },
                iter: 2000, threads: 1, seed: "0000KOIPe036");
        Assert.InRange(read, 100, 1900);
    }

    [Fact]
    public void A_thousand_spoilt_clients_are_read_or_refused()
    {
        string text = Shelf.Client("nora")!;
        string[] lines = text.Split('\n');
        int read = 0;
        Gen.Select(Gen.Int[0, 3], Gen.Int[0, lines.Length - 1], Gen.Int[0, lines.Length - 1], Gen.Int[0, 60], Gen.Char[' ', '~'])
            .Sample(
                (kind, a, b, column, letter) =>
                {
                    List<string> spoilt = [.. lines];
                    switch (kind)
                    {
                        case 0: spoilt.RemoveAt(a); break;
                        case 1: (spoilt[a], spoilt[b]) = (spoilt[b], spoilt[a]); break;
                        case 2: spoilt[a] = spoilt[a].Insert(Math.Min(column, spoilt[a].Length), letter.ToString()); break;
                        default: spoilt[a] = spoilt[a][..Math.Min(column, spoilt[a].Length)]; break;
                    }

                    Parsed<VirtualClient> parsed = ClientReader.Read(string.Join('\n', spoilt), "nora", "nora.yaml");
                    Assert.Equal(parsed.Value is null, parsed.Diagnostics.Count > 0);
                    Assert.All(parsed.Diagnostics, d => Assert.Contains(d.Code, Codes));
                    read += parsed.Value is null ? 0 : 1;
                },
                iter: 1000, threads: 1, seed: "0000KOIPe036");
        Assert.InRange(read, 50, 950);
    }

    [Fact]
    public void Ten_megabytes_are_refused_at_once()
    {
        long start = Stopwatch.GetTimestamp();
        Parsed<Scene> parsed = Shelf.Try(new string('[', 10_000_000));
        Assert.True(Stopwatch.GetElapsedTime(start) < TimeSpan.FromSeconds(1));
        Assert.Equal(DiagnosticCatalogue.TooLong.Code, Assert.Single(parsed.Diagnostics).Code);
    }

    [Fact]
    public void A_script_in_a_scene_is_text()
    {
        const string Script = "<script>alert(1)</script><a href='https://example.org'>x</a>";
        Scene scene = Shelf.Read(Shelf.SampleText.Replace("She turns her ring.", Script, StringComparison.Ordinal), "x");
        Assert.Contains(scene.Turns[1].Says, l => l.How == Script);
    }

    [Theory]
    [InlineData("../../etc/passwd")]
    [InlineData("nora.yaml")]
    [InlineData("NORA")]
    public void A_client_is_a_name_and_never_a_path(string name)
    {
        Parsed<Scene> parsed = Shelf.Try(Shelf.SampleText.Replace("client: nora", "client: " + name, StringComparison.Ordinal));
        Assert.Equal(DiagnosticCatalogue.NoSuchClient.Code, Assert.Single(parsed.Diagnostics).Code);
    }
}
