using System.Diagnostics;
using System.Text.RegularExpressions;
using Holdfast.Lab.Files;

namespace Holdfast.Cli.Tests;

public sealed partial class KillTests : IDisposable
{
    // Two hundred blocks of a few milliseconds.
    private const string Fast = """
        study: Fast
        courses:
          short: { like: attuned, lasts: 4 weeks }
        persons: 32
        factors:
          - trait: warmth
          - trait: wound
        design: { sobol: 400 }
        outcomes:
          hope: hope in short, at week 4
          guard: guard in short, mean week 2 to week 4
        block: 2

        """;

    private const int Blocks = 200;
    private readonly Terminal terminal = new();

    public void Dispose() => terminal.Dispose();

    [Fact]
    public void A_sweep_that_is_killed_again_and_again_comes_to_the_same_bytes_and_loses_at_most_the_block_in_flight()
    {
        terminal.Write("fast.yaml", Fast);
        Assert.Equal(ExitCode.Ok, terminal.Type("sweep fast.yaml --out once").ExitCode);
        Assert.Equal(ExitCode.Ok, terminal.Type("merge once --out once.csv --each-person").ExitCode);

        string folder = Path.Combine(terminal.Folder, "killed");
        int kept = 0, hits = 0;
        foreach (int until in new[] { 1, 40, 41, 90, 140, 190 })
        {
            using Process process = Started.Type(terminal.Folder, "sweep fast.yaml --out killed --threads 1");
            if (Started.Until(process, () => Whole(folder).Length >= until))
            {
                Started.KillAtOnce(process);
                hits++;
            }

            // What has the name of a block is whole, and nothing that was there before is gone.
            string[] there = Whole(folder);
            SweepFolder opened = SweepFolder.Open(folder);
            Assert.All(there, f => Assert.NotNull(opened.Read(int.Parse(Path.GetFileNameWithoutExtension(f), System.Globalization.CultureInfo.InvariantCulture))));
            Assert.InRange(there.Length, Math.Max(kept, until), Blocks);
            kept = there.Length;
        }

        Assert.True(hits >= 3, $"The program was killed in the middle only {hits} times.");
        Assert.Equal(ExitCode.NoInput, terminal.Type("merge killed --out killed.csv --each-person").ExitCode);
        Assert.False(File.Exists(Path.Combine(terminal.Folder, "killed.csv")));
        Typed resumed = terminal.Type("sweep fast.yaml --out killed");
        Assert.Equal(kept.ToString(System.Globalization.CultureInfo.InvariantCulture), Before().Match(resumed.Out).Groups[1].Value);
        Assert.Equal(ExitCode.Ok, terminal.Type("merge killed --out killed.csv --each-person").ExitCode);
        Assert.Equal(File.ReadAllBytes(Path.Combine(terminal.Folder, "once.csv")), File.ReadAllBytes(Path.Combine(terminal.Folder, "killed.csv")));
        Assert.Empty(Directory.GetFiles(folder, "*" + SafeFile.Unfinished));
    }

    [Fact]
    public void A_Parquet_file_whose_writing_is_killed_is_not_there_and_is_whole_the_next_time()
    {
        const string line = "run attuned --persons 2000 --every \"1 week\" --parquet curves.parquet";
        string file = Path.Combine(terminal.Folder, "curves.parquet");
        using (Process process = Started.Type(terminal.Folder, line))
        {
            Assert.True(Started.Until(process, () => new FileInfo(file + ".unfinished") is { Exists: true, Length: > 0 }));
            Started.KillAtOnce(process);
        }

        Assert.False(File.Exists(file));
        Assert.True(File.Exists(file + ".unfinished"));
        string small = line.Replace("2000", "3", StringComparison.Ordinal);
        Assert.Equal(ExitCode.Ok, terminal.Type(small).ExitCode);
        byte[] whole = File.ReadAllBytes(file);
        Assert.False(File.Exists(file + ".unfinished"));

        // Over a file that is there: killed in the middle, the old one stays as it was.
        using (Process process = Started.Type(terminal.Folder, line))
        {
            Assert.True(Started.Until(process, () => new FileInfo(file + ".unfinished") is { Exists: true, Length: > 0 }));
            Started.KillAtOnce(process);
        }

        Assert.Equal(whole, File.ReadAllBytes(file));
        Assert.Equal(ExitCode.Ok, terminal.Type(small.Replace("curves.", "again.", StringComparison.Ordinal)).ExitCode);
        Assert.Equal(whole, File.ReadAllBytes(Path.Combine(terminal.Folder, "again.parquet")));
    }

    [Fact]
    public void So_is_a_merge_into_a_Parquet_file()
    {
        terminal.Write("large.yaml", Fast.Replace("persons: 32", "persons: 500", StringComparison.Ordinal).Replace("lasts: 4 weeks", "lasts: 1 day", StringComparison.Ordinal)
            .Replace("week 4", "day 1", StringComparison.Ordinal).Replace("week 2", "week 0", StringComparison.Ordinal).Replace("block: 2", "block: 40", StringComparison.Ordinal));
        Assert.Equal(ExitCode.Ok, terminal.Type("sweep large.yaml --out large").ExitCode);
        string file = Path.Combine(terminal.Folder, "large.parquet");
        int hits = 0;
        for (int i = 0; i < 5 && hits < 2; i++)
        {
            using Process process = Started.Type(terminal.Folder, "merge large --out large.parquet --each-person");
            if (Started.Until(process, () => new FileInfo(file + ".unfinished") is { Exists: true, Length: > 0 }))
            {
                Started.KillAtOnce(process);
                hits += File.Exists(file) ? 0 : 1;
            }

            File.Delete(file);
        }

        Assert.Equal(2, hits);
        Assert.Equal(ExitCode.Ok, terminal.Type("merge large --out large.parquet --each-person").ExitCode);
        Assert.Equal(ExitCode.Ok, terminal.Type("merge large --out other.parquet --each-person").ExitCode);
        Assert.Equal(File.ReadAllBytes(Path.Combine(terminal.Folder, "other.parquet")), File.ReadAllBytes(file));
        Assert.False(File.Exists(file + ".unfinished"));
    }

    private static string[] Whole(string folder) => Directory.Exists(folder) ? Directory.GetFiles(folder, "*.block") : [];

    [GeneratedRegex("; ([0-9]+) were there before")]
    private static partial Regex Before();
}
