using System.Diagnostics;
using System.Text;
using System.Text.RegularExpressions;

namespace Holdfast.Cli.Tests;

public sealed partial class SweepCommandTests : IDisposable
{
    private readonly Terminal terminal = new();

    public void Dispose() => terminal.Dispose();

    [Fact]
    public void A_sweep_is_split_by_the_Job_s_own_line_as_by_hand()
    {
        // What Kubernetes would run, with a shell and an index for each pod.
        string yaml = File.ReadAllText(Path.Combine(Terminal.Root, "deploy", "kubernetes", "sweep.yaml"));
        string line = Arguments().Match(yaml).Groups[1].Value;
        int pods = int.Parse(Completions().Match(yaml).Groups[1].Value, System.Globalization.CultureInfo.InvariantCulture);
        Assert.Contains($"value: \"{pods}\"", yaml);
        List<string> shards = [];
        foreach (int index in new[] { 0, 1, 41, pods - 1 })
        {
            ProcessStartInfo how = new("/bin/sh", ["-c", "holdfast() { echo \"$@\"; }; " + line.Replace("exec ", "", StringComparison.Ordinal)]) { RedirectStandardOutput = true };
            how.Environment["JOB_COMPLETION_INDEX"] = index.ToString(System.Globalization.CultureInfo.InvariantCulture);
            how.Environment["SHARDS"] = pods.ToString(System.Globalization.CultureInfo.InvariantCulture);
            how.Environment["STUDY"] = "answers-and-warmth";
            how.Environment["OUT"] = "answers";
            using Process process = Process.Start(how)!;
            string typed = process.StandardOutput.ReadToEnd().Trim();
            process.WaitForExit();
            Assert.Equal(ExitCode.Ok, terminal.Type(typed).ExitCode);
            shards.Add(typed.Split("--shard ")[1].Split(' ')[0]);
        }

        Assert.Equal(["1/100", "2/100", "42/100", "100/100"], shards);
        Assert.Equal(2, Directory.GetFiles(Path.Combine(terminal.Folder, "answers"), "*.block").Length);
        string merge = Arguments().Match(File.ReadAllText(Path.Combine(Terminal.Root, "deploy", "kubernetes", "merge.yaml"))).Groups[1].Value;
        Assert.Equal("exec holdfast merge \"$OUT\" --out \"$OUT.parquet\"", merge);
    }

    [Fact]
    public void Ctrl_C_ends_a_sweep_cleanly_and_it_goes_on_from_there()
    {
        string folder = Path.Combine(terminal.Folder, "healing");
        string told = Interrupted("sweep what-heals --out healing --threads 1", () => Directory.Exists(folder) && Directory.GetFiles(folder, "*.block").Length >= 1);
        int kept = Directory.GetFiles(folder, "*.block").Length;
        Assert.Contains($"Stopped. {kept} of ", told);
        Assert.Empty(Directory.GetFiles(folder, "*.unfinished"));
    }

    [Fact]
    public void Ctrl_C_ends_a_run_cleanly_as_well_and_leaves_no_half_a_file()
    {
        string unfinished = Path.Combine(terminal.Folder, "curves.parquet.unfinished");
        Assert.Equal("Stopped.", Interrupted("run attuned --persons 20000 --parquet curves.parquet", () => File.Exists(unfinished)).Trim());
        Assert.False(File.Exists(unfinished));
        Assert.False(File.Exists(Path.Combine(terminal.Folder, "curves.parquet")));
    }

    [Fact]
    public void Progress_tells_the_time_left() =>
        Assert.Equal("Sweeping: 25%, about 3 min left", LongWork.Line("Sweeping", 0.25, TimeSpan.FromMinutes(1)));

    [Fact]
    public void Another_study_s_folder_is_refused_in_words_and_left_alone()
    {
        Assert.Equal(ExitCode.Ok, terminal.Type("sweep answers-and-warmth --out answers --shard 1/8").ExitCode);
        string about = File.ReadAllText(Path.Combine(terminal.Folder, "answers", "study.json"));
        Typed refused = terminal.Type("sweep what-heals --out answers --shard 1/100");
        Assert.Equal(ExitCode.CannotWrite, refused.ExitCode);
        Assert.Contains("holds another study", refused.Error);
        Assert.Equal(about, File.ReadAllText(Path.Combine(terminal.Folder, "answers", "study.json")));
    }

    [Theory]
    [InlineData("sweep answers-and-warmth", ExitCode.Usage, "--out")]
    [InlineData("sweep answers-and-warmth --out a --shard 5/4", ExitCode.Usage, "--shard is a part of a whole")]
    [InlineData("sweep nothing-like-it --out a", ExitCode.NoInput, "There is no study 'nothing-like-it'")]
    [InlineData("merge a --out a.csv", ExitCode.NoInput, "is not the folder of a sweep")]
    [InlineData("merge a --out a.txt", ExitCode.Usage, "ends with .csv or .parquet")]
    public void What_cannot_be_done_is_said(string line, int code, string words)
    {
        Typed typed = terminal.Type(line);
        Assert.Equal(code, typed.ExitCode);
        Assert.Contains(words, typed.Error);
    }

    [Fact]
    public void A_sweep_that_lacks_a_block_makes_no_table()
    {
        terminal.Type("sweep answers-and-warmth --out answers --shard 2/8");
        Typed typed = terminal.Type("merge answers --out answers.csv");
        Assert.Equal(ExitCode.NoInput, typed.ExitCode);
        Assert.Contains("7 blocks are missing or damaged, the first of them number 0", typed.Error);
        Assert.False(File.Exists(Path.Combine(terminal.Folder, "answers.csv")));
    }

    [Fact]
    public void A_bad_study_is_shown_with_its_line_and_nothing_is_run()
    {
        terminal.Write("bad.yaml", "study: Bad\ncourses: { a: attuned }\noutcomes: { hope: hoep in a }\n");
        Typed typed = terminal.Type("sweep bad.yaml --out bad");
        Assert.Equal(ExitCode.Diagnostics, typed.ExitCode);
        Assert.Contains("bad.yaml:3:", typed.Error);
        Assert.False(Directory.Exists(Path.Combine(terminal.Folder, "bad")));
        Assert.Contains("does not read", terminal.Type("check bad.yaml").Out);
        Assert.Contains("48 points", terminal.Type("check answers-and-warmth").Out);
    }

    // Presses Ctrl+C when something is so; what the program says.
    private string Interrupted(string line, Func<bool> when)
    {
        using Process process = Started.Type(terminal.Folder, line);
        StringBuilder told = new();
        process.ErrorDataReceived += (_, said) => told.AppendLine(said.Data);
        Assert.True(Started.Until(process, when));
        using Process kill = Process.Start("kill", ["-INT", process.Id.ToString(System.Globalization.CultureInfo.InvariantCulture)])!;
        kill.WaitForExit();
        Assert.True(process.WaitForExit(20_000));
        process.WaitForExit();
        Assert.Equal(ExitCode.Stopped, process.ExitCode);
        return told.ToString();
    }

    [GeneratedRegex(@"args: \['(.+)'\]")]
    private static partial Regex Arguments();

    [GeneratedRegex("completions: ([0-9]+)")]
    private static partial Regex Completions();
}
