using System.ComponentModel;
using System.Diagnostics;
using System.Globalization;

namespace Holdfast.Cli.Tests;

/// <summary>Runs what docs/reading-parquet.md shows. Where a tool is not installed, its test says so and is skipped.</summary>
public sealed class ReadingParquetTests : IDisposable
{
    private static readonly string Page = File.ReadAllText(Path.Combine(Terminal.Root, "docs", "reading-parquet.md"));
    private readonly Terminal terminal = new();

    public void Dispose() => terminal.Dispose();

    [Fact]
    public void The_page_tells_every_key_and_only_columns_that_there_are()
    {
        string[] columns = [.. Channel.All.Select(TrajectoryParquet.ColumnOf), "person", "day"];
        Assert.All(["hope", "hidden_hope", "ache", "asking", "faltering", "leaving", "dismissal", "requests", "tellings", "falters"], c => Assert.Contains(c, columns));
        RunDescription about = new(new Course { Title = "x", Lasts = Duration.Weeks(1) }, [("x", "course: x")], new(), 1, 28);
        Assert.All(about.Metadata.Keys, key => Assert.Contains($"`{key}`", Page));
    }

    [Fact]
    public void DuckDB_reads_what_was_run()
    {
        Assert.SkipUnless(Runs("duckdb", "--version", out _), "DuckDB's command line is not installed.");
        Ensemble same = Made();
        string[] blocks = Blocks("sql");
        Assert.True(Runs("duckdb", ["-csv", "-c", blocks[0]], out string weeks));
        IsOf(same, weeks);
        Assert.True(Runs("duckdb", ["-csv", "-noheader", "-c", blocks[1]], out string about));
        Assert.Equal($"holdfast.model_version,{Catalogue.ModelVersion}\nholdfast.seed,1", about.ReplaceLineEndings("\n").Trim());
    }

    [Fact]
    public void Pandas_reads_what_was_run()
    {
        Assert.SkipUnless(Runs("python3", ["-c", "import pandas, pyarrow"], out _), "pandas with pyarrow is not installed.");
        Ensemble same = Made();
        terminal.Write("read.py", Blocks("python")[0]);
        Assert.True(Runs("python3", "read.py", out string said));
        IsOf(same, said);
        Assert.EndsWith($"{Catalogue.ModelVersion} 1", said.Trim());
    }

    private Ensemble Made()
    {
        Assert.Contains("holdfast run attuned --persons 20 --parquet attuned.parquet", Page);
        Assert.Equal(ExitCode.Ok, terminal.Type("run attuned --persons 20 --parquet attuned.parquet").ExitCode);
        return Simulator.RunMany(CourseReader.Read(File.ReadAllText(Path.Combine(Terminal.Root, "content", "courses", "attuned.yaml")), "attuned").Value!, new(), 20);
    }

    private static void IsOf(Ensemble same, string csv)
    {
        string[] lines = csv.Split('\n');
        Assert.Equal("day,mean_hope,median_hope,most_requests", lines[0].Trim());
        for (int s = 0; s < same.Samples; s++)
        {
            double[] cells = [.. lines[s + 1].Split(',').Select(c => double.Parse(c, CultureInfo.InvariantCulture))];
            Assert.Equal(same.DayOf(s), cells[0]);
            Assert.Equal(same.Mean(Quantity.Hope, s), cells[1], 1e-5);
            Assert.Equal(same.Quantile(Quantity.Hope, s, 0.5), cells[2], 1e-5);
            Assert.Equal(same.Quantile(Outcome.Requests, s, 1), cells[3], 1e-5);
        }
    }

    private static string[] Blocks(string language) =>
        [.. Page.Split($"```{language}\n").Skip(1).Select(b => b[..b.IndexOf("```", StringComparison.Ordinal)])];

    private bool Runs(string program, string argument, out string said) => Runs(program, [argument], out said);

    private bool Runs(string program, string[] arguments, out string said)
    {
        said = "";
        try
        {
            using Process process = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true, RedirectStandardError = true, WorkingDirectory = terminal.Folder })!;
            said = process.StandardOutput.ReadToEnd();
            process.WaitForExit();
            return process.ExitCode == 0;
        }
        catch (Win32Exception)
        {
            return false;
        }
    }
}
