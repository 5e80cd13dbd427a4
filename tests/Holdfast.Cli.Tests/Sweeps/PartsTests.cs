using System.Diagnostics;
using System.Text.Json;

namespace Holdfast.Cli.Tests;

public sealed class PartsTests : IDisposable
{
    private const string Line = "run attuned --persons 90 --person 7 --show hope,guard,asking --seed 5";
    private readonly Terminal terminal = new();

    public void Dispose() => terminal.Dispose();

    [Theory]
    [InlineData(1)]
    [InlineData(7)]
    [InlineData(100)]
    public void Parts_come_to_what_one_run_comes_to(int parts)
    {
        for (int part = parts; part >= 1; part--)
        {
            Typed typed = terminal.Type($"{Line} --parts people --shard {part}/{parts} --threads {1 + (part % 2)}");
            Assert.Equal((ExitCode.Ok, ""), (typed.ExitCode, typed.Error));
        }

        Assert.Equal(Math.Min(parts, 90), Directory.GetFiles(Path.Combine(terminal.Folder, "people"), "*.part").Length);
        Assert.Equal(terminal.Type(Line).Out, terminal.Type("gather people --show hope,guard,asking").Out);
        Assert.Equal(terminal.Type(Line + " --json").Out, terminal.Type("gather people --show hope,guard,asking --json").Out);
        Assert.Equal(terminal.Type(Line + " --summary --csv").Out, terminal.Type("gather people --show hope,guard,asking --csv").Out);
    }

    [Fact]
    public void What_is_shown_when_nothing_is_named_is_what_a_run_shows()
    {
        Assert.Equal(ExitCode.Ok, terminal.Type("run attuned --persons 20 --parts people").ExitCode);
        Assert.Equal(terminal.Type("run attuned --persons 20 --json --figure one.svg").Out, terminal.Type("gather people --json --figure other.svg").Out);
        Assert.Equal(File.ReadAllText(Path.Combine(terminal.Folder, "one.svg")), File.ReadAllText(Path.Combine(terminal.Folder, "other.svg")));
    }

    [Fact]
    public void A_part_that_is_there_is_not_run_again_and_one_that_is_damaged_is()
    {
        for (int part = 1; part <= 3; part++)
        {
            terminal.Type($"{Line} --parts people --shard {part}/3");
        }

        string whole = terminal.Type("gather people --json").Out;
        string[] files = [.. Directory.GetFiles(Path.Combine(terminal.Folder, "people"), "*.part").Order(StringComparer.Ordinal)];
        Assert.Equal(["0000000007-30.part", "0000000037-30.part", "0000000067-30.part"], files.Select(Path.GetFileName));
        byte[][] kept = [.. files.Select(File.ReadAllBytes)];
        byte[] altered = [.. kept[1]];
        altered[^40] ^= 1;
        foreach (byte[] damaged in (byte[][])[kept[1][..^1], [], altered, kept[2]])
        {
            File.WriteAllBytes(files[1], damaged);
            Typed refused = terminal.Type("gather people --json");
            Assert.Equal(ExitCode.NoInput, refused.ExitCode);
            Assert.Contains("Persons 37 to 66 are missing, or their part is damaged.", refused.Error, StringComparison.Ordinal);
            Assert.Equal("", refused.Out);
            using JsonDocument again = JsonDocument.Parse(terminal.Type($"{Line} --parts people --shard 2/3 --json").Out);
            Assert.False(again.RootElement.GetProperty("wasThere").GetBoolean());
            Assert.Equal(kept[1], File.ReadAllBytes(files[1]));
        }

        Assert.Contains("was there before", terminal.Type($"{Line} --parts people --shard 2/3").Out, StringComparison.Ordinal);
        Assert.Equal(whole, terminal.Type("gather people --json").Out);
    }

    [Fact]
    public void Parts_of_several_splits_count_nobody_twice()
    {
        foreach (string shard in new[] { "1/2", "1/3", "2/2", "3/3" })
        {
            terminal.Type($"{Line} --parts people --shard {shard}");
        }

        Assert.Equal(terminal.Type(Line + " --json").Out, terminal.Type("gather people --show hope,guard,asking --json").Out);
    }

    [Theory]
    [InlineData("--seed 6")]
    [InlineData("--lesion \"guard opens\"")]
    [InlineData("--persons 91")]
    [InlineData("--show hope")]
    [InlineData("--every \"1 day\"")]
    public void A_folder_of_another_run_is_refused_and_left_alone(string option)
    {
        string first = "run attuned --parts people" + (option.StartsWith("--persons", StringComparison.Ordinal) ? "" : " --persons 90") + (option.StartsWith("--show", StringComparison.Ordinal) ? "" : " --show hope,guard");
        Assert.Equal(ExitCode.Ok, terminal.Type($"run attuned --parts people --persons 90 --show hope,guard --shard 1/9").ExitCode);
        string about = File.ReadAllText(Path.Combine(terminal.Folder, "people", "run.json"));
        Typed refused = terminal.Type($"{first} {option}");
        Assert.Equal(ExitCode.CannotWrite, refused.ExitCode);
        Assert.Contains("holds parts of another run", refused.Error, StringComparison.Ordinal);
        Assert.Equal(about, File.ReadAllText(Path.Combine(terminal.Folder, "people", "run.json")));
    }

    [Theory]
    [InlineData("run attuned --persons 9 --shard 1/3", ExitCode.Usage, "--shard needs --parts")]
    [InlineData("run attuned --persons 9 --parts people --csv", ExitCode.Usage, "--csv cannot be had with --parts: 'gather'")]
    [InlineData("run attuned --persons 9 --parts people --parquet one.parquet", ExitCode.Usage, "--parquet cannot be had with --parts")]
    [InlineData("run attuned --persons 9 --parts people --shard 4/3", ExitCode.Usage, "--shard is a part of a whole")]
    [InlineData("run attuned --persons 9 --parts content", ExitCode.CannotWrite, "content holds something that is no part of a run")]
    [InlineData("gather", ExitCode.Usage, "Required argument missing")]
    [InlineData("gather nowhere", ExitCode.NoInput, "nowhere does not hold parts of a run: it has no run.json")]
    public void What_cannot_be_done_is_said(string line, int code, string words)
    {
        Typed typed = terminal.Type(line);
        Assert.Contains(words, typed.Error, StringComparison.Ordinal);
        Assert.Equal(code, typed.ExitCode);
        Assert.Equal("", typed.Out);
    }

    [Fact]
    public void Parts_that_are_killed_in_the_middle_leave_nothing_that_passes_for_whole()
    {
        const string line = "run attuned --persons 3000 --show all --parts people";
        string folder = Path.Combine(terminal.Folder, "people");
        int hits = 0;
        for (int part = 1; part <= 6; part++)
        {
            int before = part;
            Stopwatch watch = Stopwatch.StartNew();
            using Process process = Started.Type(terminal.Folder, $"{line} --shard {part}/6 --threads 1");
            if (Started.Until(process, () => Directory.Exists(folder) && (before % 2 == 0 ? Directory.GetFiles(folder, "*.unfinished").Any(f => f.Contains(".part.", StringComparison.Ordinal)) : watch.ElapsedMilliseconds > 400)))
            {
                Started.KillAtOnce(process);
                hits += Directory.GetFiles(folder, "*.part").Length < part ? 1 : 0;
            }

            // What has the name of a part is whole.
            if (File.Exists(Path.Combine(folder, "run.json")))
            {
                SummaryFolder opened = SummaryFolder.Open(folder);
                Assert.All(Directory.GetFiles(folder, "*.part"), f =>
                {
                    string[] numbers = Path.GetFileNameWithoutExtension(f).Split('-');
                    Assert.NotNull(opened.Read(int.Parse(numbers[0], System.Globalization.CultureInfo.InvariantCulture), int.Parse(numbers[1], System.Globalization.CultureInfo.InvariantCulture)));
                });
            }
        }

        Assert.True(hits >= 2, $"The program was killed in the middle only {hits} times.");
        for (int part = 1; part <= 6; part++)
        {
            Assert.Equal(ExitCode.Ok, terminal.Type($"{line} --shard {part}/6").ExitCode);
        }

        Assert.Equal(terminal.Type("run attuned --persons 3000 --show all --json").Out, terminal.Type("gather people --show all --json").Out);
        Assert.Empty(Directory.GetFiles(folder, "*" + SafeFile.Unfinished));
    }
}
