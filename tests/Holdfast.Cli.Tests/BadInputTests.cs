namespace Holdfast.Cli.Tests;

public sealed class BadInputTests : IDisposable
{
    private readonly Terminal terminal = new();

    public void Dispose() => terminal.Dispose();

    [Theory]
    [InlineData("run bad.yaml")]
    [InlineData("run bad.yaml --parquet out.parquet --figure out.svg")]
    [InlineData("contrast attuned bad.yaml")]
    [InlineData("why hope bad.yaml")]
    [InlineData("claims bad-claim.yaml")]
    public void A_course_with_diagnostics_stops_everything_before_it_begins(string line)
    {
        terminal.Write("bad.yaml", "course: Bad\nlasts: 2 yeers\n");
        terminal.Write("bad-claim.yaml", "phenomenon: P1\nsays: Nothing.\nclaims: [C1]\ncourses: { one: { lasts: 2 yeers } }\nexpect: []\n");
        Typed typed = terminal.Type(line);
        Assert.Equal(ExitCode.Diagnostics, typed.ExitCode);
        Assert.Equal("", typed.Out);
        Assert.Contains("Nothing was run.", typed.Error);
        Assert.Equal(["bad-claim.yaml", "bad.yaml", "content"], Directory.GetFileSystemEntries(terminal.Folder).Select(Path.GetFileName).Order());
    }

    [Fact]
    public void A_diagnostic_tells_where_it_is_what_was_found_what_is_allowed_and_what_to_do()
    {
        terminal.Write("bad.yaml", "course: Bad\nlasts: 2 yeers\n");
        Typed typed = terminal.Type("check bad.yaml");
        Assert.Equal(ExitCode.Diagnostics, typed.ExitCode);
        Assert.Contains("bad.yaml:2:8  HF0204", typed.Out);
        Assert.Contains("2 | lasts: 2 yeers", typed.Out);
        Assert.Contains("found    '2 yeers'", typed.Out);
        Assert.Contains("allowed  a number and a unit", typed.Out);
        Assert.Contains("to do    ", typed.Out);
    }

    [Theory]
    [InlineData("frobnicate", "frobnicate")]
    [InlineData("run attuned --frobnicate", "--frobnicate")]
    [InlineData("run", "run --help")]
    [InlineData("run attuned --persons 0", "--persons is a whole number from 1 to 1000000, not '0'")]
    [InlineData("run attuned --persons many", "not 'many'")]
    [InlineData("run attuned --seed -1", "--seed is a whole number from 0")]
    [InlineData("run attuned --ticks-per-day 6", "a multiple of 4")]
    [InlineData("run attuned --lesion \"guard opened\"", "Did you mean 'guard")]
    [InlineData("run attuned --switch nothing=much", "There are: contact")]
    [InlineData("run attuned --switch \"safe self=much\"", "It has: \"safe self=goodbyes\"")]
    [InlineData("run attuned --show hop", "There are: attachment")]
    [InlineData("run attuned --every \"5 hours\"", "not a whole number of steps")]
    [InlineData("run attuned --every soon", "not a length of time")]
    [InlineData("run attuned --json --csv", "cannot be had together")]
    [InlineData("run attuned --figure attuned.gif", "ends in .svg or .png")]
    [InlineData("why ache attuned", "only quantities have reasons")]
    [InlineData("why hope attuned --from \"week 9\" --to \"week 3\"", "must come before")]
    [InlineData("why hope attuned --to \"week 900\"", "not a moment in this course")]
    [InlineData("rules nonsense", "There is no rule, quantity or claim 'nonsense'")]
    [InlineData("describe nonsense", "There is no quantity 'nonsense'")]
    public void What_is_typed_wrong_is_told_with_what_there_is(string line, string told)
    {
        Typed typed = terminal.Type(line);
        Assert.Contains(told, typed.Error);
        Assert.Equal("", typed.Out);
        Assert.Equal(ExitCode.Usage, typed.ExitCode);
    }

    [Theory]
    [InlineData("run no-such-course", "six-weeks-in-august")]
    [InlineData("run no/such.yaml", "There is no file no/such.yaml.")]
    [InlineData("check content", "'content'")]
    [InlineData("check ./content", "is a folder")]
    [InlineData("claims P99", "There are P01 to P31")]
    public void What_cannot_be_found_is_told_with_what_there_is(string line, string told)
    {
        Typed typed = terminal.Type(line);
        Assert.Contains(told, typed.Error);
        Assert.Equal(ExitCode.NoInput, typed.ExitCode);
    }

    [Theory]
    [InlineData("run attuned --parquet no/such/folder.parquet")]
    [InlineData("run attuned --figure no/such/folder.svg")]
    public void A_file_that_cannot_be_written_is_told(string line)
    {
        Typed typed = terminal.Type(line);
        Assert.Contains("cannot be written", typed.Error);
        Assert.Equal("", typed.Out);
        Assert.Equal(ExitCode.CannotWrite, typed.ExitCode);
    }

    [Fact]
    public void A_fault_of_our_own_shows_no_stack_trace()
    {
        using BrokenWriter broken = new();
        Typed typed = terminal.Type("rules --json", to: broken);
        Assert.Equal(ExitCode.Internal, typed.ExitCode);
        Assert.Contains("Something is wrong inside Holdfast", typed.Error);
        Assert.DoesNotContain("   at ", typed.Error);
    }

    [Fact]
    public void Ten_megabytes_of_brackets_are_refused_in_words()
    {
        terminal.Write("deep.yaml", new string('[', 10_000_000));
        Typed typed = terminal.Type("check deep.yaml");
        Assert.Equal(ExitCode.Diagnostics, typed.ExitCode);
        Assert.Contains("HF010", typed.Out);
        Assert.True(typed.Out.Length < 2000);
    }

    private sealed class BrokenWriter : TextWriter
    {
        public override System.Text.Encoding Encoding => System.Text.Encoding.UTF8;

        public override void WriteLine(string? value) => throw new InvalidOperationException("It is broken.");
    }
}
