using System.Globalization;
using System.Text.Json;
using Parquet;
using Parquet.Schema;

namespace Holdfast.Cli.Tests;

public sealed class RunTests : IDisposable
{
    private readonly Terminal terminal = new();

    public void Dispose() => terminal.Dispose();

    [Fact]
    public void One_person_is_shown_as_curves_with_begins_and_ends()
    {
        Typed typed = terminal.Type("run six-weeks-in-august --show hope");
        Trajectory same = Simulator.RunOne(Course("six-weeks-in-august"), new());
        string line = Assert.Single(typed.Lines, l => l.StartsWith("hope ", StringComparison.Ordinal));
        Assert.Contains(same[Quantity.Hope, 0].ToString("0.00", CultureInfo.InvariantCulture), line);
        Assert.Contains(same[Quantity.Hope, same.Ticks].ToString("0.00", CultureInfo.InvariantCulture), line);
        Assert.Contains("by this theory", typed.Out, StringComparison.OrdinalIgnoreCase);
    }

    [Theory]
    [InlineData("run six-weeks-in-august", 60)]
    [InlineData("run six-weeks-in-august", 79)]
    [InlineData("run six-weeks-in-august", 80)]
    [InlineData("run six-weeks-in-august", 160)]
    [InlineData("run attuned --persons 9", 60)]
    [InlineData("run attuned --persons 9", 96)]
    [InlineData("run attuned --persons 9", 160)]
    public void Curves_fit_the_terminal(string line, int width)
    {
        string[] lines = terminal.Type(line, width: width).Lines;
        Assert.All(lines, l => Assert.True(l.Length <= width, l));
        Assert.All(["hope", "guard", "safe self", "ache", "week"], name => Assert.Contains(lines, l => l.StartsWith(name.PadRight(18), StringComparison.Ordinal)));
        Assert.True(lines.Length < 30);
    }

    [Fact]
    public void Json_of_one_person_has_the_hash_of_the_very_same_run()
    {
        using JsonDocument json = JsonDocument.Parse(terminal.Type("run the-hatch --seed 5 --person 9 --json").Out);
        Trajectory same = Simulator.RunOne(Course("the-hatch"), new() { Seed = 5, FirstPerson = 9 });
        Assert.Equal(same.Hash().ToString("x16", CultureInfo.InvariantCulture), json.RootElement.GetProperty("hash").GetString());
        Assert.Equal(same.Marks.Count, json.RootElement.GetProperty("marks").GetArrayLength());
    }

    [Fact]
    public void Data_has_a_row_for_each_person_and_sample_and_a_column_for_each_curve()
    {
        Typed typed = terminal.Type("run the-hatch --persons 3 --every \"2 weeks\" --csv");
        Ensemble same = Simulator.RunMany(Course("the-hatch"), new(), 3, 56);
        Assert.Equal(["person", "day", .. Channel.All.Select(c => c.Key.Replace(' ', '_'))], typed.Lines[0].Split(','));
        Assert.Equal(1 + (3 * same.Samples), typed.Lines.Length);
        string[] last = typed.Lines[^1].Split(',');
        Assert.Equal("2", last[0]);
        Assert.Equal(same[Quantity.Hope, same.Samples - 1, 2], float.Parse(last[2 + ((Channel)Quantity.Hope).Index], CultureInfo.InvariantCulture));
    }

    [Fact]
    public async Task A_Parquet_file_holds_the_same_numbers()
    {
        Assert.Equal(ExitCode.Ok, terminal.Type("run the-hatch --persons 20 --person 4 --parquet out.parquet").ExitCode);
        Ensemble same = Simulator.RunMany(Course("the-hatch"), new() { FirstPerson = 4 }, 20);
        await using ParquetReader reader = await ParquetReader.CreateAsync(Path.Combine(terminal.Folder, "out.parquet"), cancellationToken: TestContext.Current.CancellationToken);
        DataField[] fields = reader.Schema.GetDataFields();
        Assert.Equal(WideTable.Columns, fields.Select(f => f.Name));
        using ParquetRowGroupReader rows = reader.OpenRowGroupReader(0);
        int[] persons = new int[20 * same.Samples];
        float[] hope = new float[20 * same.Samples];
        await rows.ReadAsync<int>(fields[0], persons, cancellationToken: TestContext.Current.CancellationToken);
        await rows.ReadAsync<float>(fields.Single(f => f.Name == "hope"), hope, cancellationToken: TestContext.Current.CancellationToken);
        Assert.Equal([.. Enumerable.Range(0, 20).SelectMany(p => Enumerable.Repeat(4 + p, same.Samples))], persons);
        Assert.Equal([.. Enumerable.Range(0, 20).SelectMany(p => Enumerable.Range(0, same.Samples).Select(s => same[Quantity.Hope, s, p]))], hope);
        Assert.Equal("per day", rows.GetCustomMetadata(fields.Single(f => f.Name == "asking"))["unit"]);
        Assert.Equal("1", rows.GetCustomMetadata(fields.Single(f => f.Name == "hope"))["unit"]);
        Assert.Equal(fields.Length, JsonDocument.Parse(reader.CustomMetadata["holdfast.units"]).RootElement.EnumerateObject().Count());
    }

    [Fact]
    public async Task A_Parquet_file_says_all_that_is_needed_to_make_it_again()
    {
        terminal.Write("mine.yaml", "course: Mine\nlike: theirs\nlasts: 3 weeks\n");
        terminal.Write("theirs.yaml", "course: Theirs\nlasts: 1 year\nhelper: { name: Jonas }\n");
        Assert.Equal(ExitCode.Ok, terminal.Type("run mine.yaml --persons 2 --seed 18446744073709551615 --lesion \"guard opens\" --switch \"safe self=use\" --parquet out.parquet").ExitCode);
        await using ParquetReader reader = await ParquetReader.CreateAsync(Path.Combine(terminal.Folder, "out.parquet"), cancellationToken: TestContext.Current.CancellationToken);
        IReadOnlyDictionary<string, string> says = reader.CustomMetadata;
        Assert.Equal(Catalogue.ModelVersion, says["holdfast.model_version"]);
        Assert.Equal("18446744073709551615", says["holdfast.seed"]);
        Assert.Equal("[\"guard opens\"]", says["holdfast.lesions"]);
        Assert.Equal("{\"safe self\":\"use\"}", says["holdfast.switches"]);
        Assert.Equal(("2", "0", "4", "28"), (says["holdfast.persons"], says["holdfast.first_person"], says["holdfast.ticks_per_day"], says["holdfast.ticks_per_sample"]));
        string own = says["holdfast.course_text"];
        string like = says["holdfast.course_text.theirs"];
        Assert.StartsWith("course: Mine", own);
        Assert.StartsWith("course: Theirs", like);
        byte[] all = System.Text.Encoding.UTF8.GetBytes($"mine\n{own.Length}\n{own}theirs\n{like.Length}\n{like}");
        Assert.Equal(Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(all)), says["holdfast.course_hash"]);
    }

    [Fact]
    public void What_cannot_be_written_whole_leaves_what_was_there()
    {
        terminal.Write("out.parquet", "what was there");
        Directory.CreateDirectory(Path.Combine(terminal.Folder, "out.parquet.unfinished"));
        Assert.Equal(ExitCode.CannotWrite, terminal.Type("run the-hatch --persons 2 --parquet out.parquet").ExitCode);
        Assert.Equal("what was there", File.ReadAllText(Path.Combine(terminal.Folder, "out.parquet")));
    }

    [Fact]
    public void Threads_never_change_a_byte()
    {
        string one = terminal.Type("run attuned --persons 40 --threads 1 --csv").Out;
        Assert.Equal(one, terminal.Type("run attuned --persons 40 --threads 3 --csv").Out);
    }

    [Theory]
    [InlineData("--seed 2")]
    [InlineData("--person 1")]
    [InlineData("--lesion \"hurt lowers hope\"")]
    [InlineData("--switch \"safe self=use\"")]
    [InlineData("--ticks-per-day 8")]
    public void Every_option_of_a_run_reaches_the_run(string option)
    {
        string usual = terminal.Type("run attuned --show \"safe self,hope\" --json").Out;
        Assert.NotEqual(usual, terminal.Type($"run attuned --show \"safe self,hope\" --json {option}").Out);
    }

    [Fact]
    public void Many_persons_are_shown_by_their_median_and_their_spread()
    {
        Typed typed = terminal.Type("run attuned --persons 30 --show hope");
        EnsembleSummary same = Simulator.Summarise(Course("attuned"), new(), 30);
        Assert.Contains(Say.Between(same.Quantile(Quantity.Hope, same.Samples - 1, 0.25), same.Quantile(Quantity.Hope, same.Samples - 1, 0.75)), typed.Out);
        using JsonDocument json = JsonDocument.Parse(terminal.Type("run attuned --persons 30 --show hope --json").Out);
        JsonElement quantiles = json.RootElement.GetProperty("curves").GetProperty("hope").GetProperty("quantiles");
        Assert.Equal((float)same.Quantile(Quantity.Hope, 10, 0.95), quantiles.GetProperty("0.95")[10].GetSingle());
        Assert.Equal(same.ShareIn(Mode.Testing, 10), json.RootElement.GetProperty("modes").GetProperty("testing").GetProperty("share")[10].GetSingle(), 1e-6);
        Assert.Equal(same.PerWeek(Outcome.Asking, 10), json.RootElement.GetProperty("expectedPerWeek").GetProperty("asking").GetProperty("mean")[9].GetDouble());
    }

    [Fact]
    public void A_summary_has_a_row_for_each_sample_and_curve_mode_and_hazard()
    {
        string[] lines = terminal.Type("run attuned --persons 30 --show hope,guard --summary --csv").Lines;
        EnsembleSummary same = Simulator.Summarise(Course("attuned"), new(), 30);
        Assert.Equal("day,kind,name,mean,standard_error,standard_deviation,lowest,q05,q25,q50,q75,q95,highest", lines[0]);
        Assert.Equal(1 + (same.Samples * (2 + 7 + 4)) - 4, lines.Length);
        Assert.All(lines, l => Assert.Equal(13, l.Split(',').Length));
        string[] guard = Assert.Single(lines, l => l.StartsWith("70,curve,guard,", StringComparison.Ordinal)).Split(',');
        Assert.Equal(same.Mean(Quantity.Guard, 10), double.Parse(guard[3], CultureInfo.InvariantCulture));
        Assert.Equal(same.Quantile(Quantity.Guard, 10, 0.75), double.Parse(guard[10], CultureInfo.InvariantCulture));
    }

    [Fact]
    public void More_bins_than_fit_are_refused_with_what_to_do()
    {
        Typed typed = terminal.Type("run attuned --persons 20 --show all --every \"6 hours\" --threads 8");
        Assert.Equal(ExitCode.Usage, typed.ExitCode);
        Assert.Contains("--every", typed.Error);
    }

    [Fact]
    public void Colour_is_for_terminals_and_for_those_who_want_it()
    {
        Assert.Contains('\u001b', terminal.Type("run attuned", onTerminal: true).Out);
        Assert.DoesNotContain("\u001b[3", terminal.Type("run attuned", onTerminal: true, noColour: true).Out);
        Assert.DoesNotContain('\u001b', terminal.Type("run attuned").Out);
        Assert.DoesNotContain('\u001b', terminal.Type("run attuned --csv", onTerminal: true).Out);
    }

    [Fact]
    public void Progress_is_for_terminals_only()
    {
        Assert.Equal("", terminal.Type("run attuned --persons 200").Error);
        Assert.NotEqual("", terminal.Type("run attuned --persons 200", onTerminal: true).Error);
    }

    [Fact]
    public void A_course_beside_another_is_found_by_its_like()
    {
        terminal.Write("mine.yaml", "course: Mine\nlike: theirs\nlasts: 3 weeks\n");
        terminal.Write("theirs.yaml", "course: Theirs\nlasts: 1 year\nhelper: { name: Jonas }\n");
        Assert.Contains("A client with Jonas; 3 weeks", terminal.Type("run mine.yaml").Out);
    }

    [Fact]
    public void The_folder_of_courses_can_be_named()
    {
        Directory.CreateDirectory(Path.Combine(terminal.Folder, "own", "courses"));
        terminal.Write("own/courses/mine.yaml", "course: My own\nlasts: 3 weeks\n");
        Assert.Contains("My own", terminal.Type("run mine", content: "own").Out);
        Assert.Equal(ExitCode.NoInput, terminal.Type("run attuned", content: "own").ExitCode);
    }

    private static Course Course(string name) =>
        CourseReader.Read(File.ReadAllText(Path.Combine(Terminal.Root, "content", "courses", name + ".yaml")), name).Value!;
}
