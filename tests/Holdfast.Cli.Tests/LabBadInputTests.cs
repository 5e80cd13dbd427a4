namespace Holdfast.Cli.Tests;

/// <summary>What is typed wrong to the commands of the Lab: what is the matter, where, and what can be done.</summary>
public sealed class LabBadInputTests : IDisposable
{
    private readonly Terminal terminal = new();

    public void Dispose() => terminal.Dispose();

    [Theory]
    [InlineData("sensitivity attuned", "Option '--of' is required.", "'holdfast sensitivity --help'")]
    [InlineData("sensitivity attuned --of \"hopes at week 8\"", "there is no curve 'hopes'. Did you mean 'hope'?", "Write a curve and what is taken of it")]
    [InlineData("sensitivity attuned --of \"hope, att week 8\"", "'att week 8' is nothing that can be taken of hope", "'wound, at week 52'")]
    [InlineData("sensitivity attuned --of \"hope, at week 800\"", "Found: week 800 to week 800", "Allowed: a window within week 0 to")]
    [InlineData("sensitivity attuned --of hope --factors warmht", "There is no factor 'warmht'. Did you mean 'warmth'?", "a parameter by its key (docs/model/parameters.md lists them)")]
    [InlineData("sensitivity attuned --of hope --factors \"hoep at first\"", "There is no factor 'hoep at first'", "'CURVE at first'")]
    [InlineData("sensitivity attuned --of hope --factors skill,longing.bulding", "There is no factor 'longing.bulding'. Did you mean 'longing.building'?", "A factor is a trait (")]
    [InlineData("sensitivity attuned --of hope --n 1", "--n is a whole number from 2 to 65536, not '1'", "'holdfast sensitivity --help'")]
    [InlineData("sensitivity attuned --of hope --method sobl", "'sobl' not recognized", "'morris'")]
    [InlineData("sensitivity attuned --of hope --screen 200", "--screen is a whole number from 0 to 100, not '200'", "--help")]
    [InlineData("sensitivity attuned --of hope --of wound --figure one.svg", "A figure shows one measure", "leave --figure out")]
    [InlineData("region", "Name phenomena by number, such as P3 and P7", "or say --all")]
    [InlineData("region P7 --all", "--all takes all phenomena", "not both")]
    [InlineData("region P7 --points 5", "--points is a whole number from 10 to 65536, not '5'", "'holdfast region --help'")]
    [InlineData("region P7 --widen 50", "--widen is a whole number from 100 to 1000, not '50'", "--help")]
    [InlineData("region P7 P12 --figure two.svg", "A figure shows one phenomenon", "leave --figure out")]
    [InlineData("lesions --rules \"hurt lifts hope\"", "There is no rule 'hurt lifts hope'. Did you mean '", "'holdfast rules' lists them")]
    [InlineData("lesions --replicates 0", "--replicates is a whole number from 1 to 1000, not '0'", "'holdfast lesions --help'")]
    [InlineData("rivals --persons none", "--persons is a whole number from 1 to 1000000, not 'none'", "'holdfast rivals --help'")]
    [InlineData("fit", "Required argument missing", "'holdfast fit --help'")]
    [InlineData("fit content/diaries/invented.csv --days 1000", "a diary of 1000 days does not fit", "The course 'Two years, once a week' lasts")]
    [InlineData("fit content/diaries/invented.csv --show hopes", "There is no curve 'hopes'. Did you mean 'hope'?", "There are: attachment")]
    [InlineData("fit content/diaries/invented.csv --particles 4", "--particles is a whole number from 16 to 100000, not '4'", "--help")]
    [InlineData("recover --missing 1.5", "--missing is a share from 0 to below 1, such as 0.33, not '1.5'", "'holdfast recover --help'")]
    [InlineData("recover --days 3", "--days is a whole number from 7 to 1000, not '3'", "--help")]
    [InlineData("recover --course six-weeks-in-august --days 900", "a diary of 900 days does not fit", "lasts")]
    [InlineData("tell-apart refusals", "There is no switch 'refusals'. Did you mean 'refusal'?", "There are: contact")]
    [InlineData("tell-apart refusal --days 900", "a diary of 900 days does not fit", "lasts")]
    [InlineData("power attuned", "Required argument missing", "'holdfast power --help'")]
    [InlineData("power attuned at-arms-length --curve requests", "'requests' is not a curve from 0 to 1", "There are: attachment")]
    [InlineData("power attuned at-arms-length --persons 1", "--persons is a whole number from 2 to 100000, not '1'", "--help")]
    [InlineData("power attuned at-arms-length --from-day 70", "--from-day 70 lies after --until-day 60", "Give a later --until-day")]
    [InlineData("sweep", "Required argument missing", "'holdfast sweep --help'")]
    [InlineData("sweep answers-and-warmth --out a --threads -1", "--threads is a whole number from 0 to 1024, not '-1'", "--help")]
    [InlineData("sweep answers-and-warmth --out a --csv", "--csv", "'holdfast sweep --help'")]
    [InlineData("merge --out a.csv", "Required argument missing", "'holdfast merge --help'")]
    public void A_wrong_option_is_told_with_what_there_is(string line, string wrong, string toDo)
    {
        Typed typed = terminal.Type(line);
        Assert.Contains(wrong, typed.Error, StringComparison.Ordinal);
        Assert.Contains(toDo, typed.Error, StringComparison.Ordinal);
        Assert.Equal("", typed.Out);
        Assert.Equal(ExitCode.Usage, typed.ExitCode);
        Assert.Equal(["content"], Directory.GetFileSystemEntries(terminal.Folder).Select(Path.GetFileName));
    }

    [Theory]
    [InlineData("sensitivity nope --of hope", "There is no course 'nope'")]
    [InlineData("region P99", "There is no phenomenon 'P99'. There are P01 to P31")]
    [InlineData("lesions --phenomena P99", "There is no phenomenon 'P99'")]
    [InlineData("rivals --phenomena no/such.yaml", "There is no file no/such.yaml.")]
    [InlineData("fit no/diary.csv", "There is no file no/diary.csv.")]
    [InlineData("fit content/diaries", "content/diaries is a folder. Name a file in it.")]
    [InlineData("fit content/diaries/invented.csv --course nope", "There is no course 'nope'")]
    [InlineData("recover --course nope", "There is no course 'nope'")]
    [InlineData("tell-apart --course nope", "There is no course 'nope'")]
    [InlineData("power attuned nope", "There is no course 'nope'")]
    [InlineData("sweep no/study.yaml --out a", "There is no file no/study.yaml.")]
    [InlineData("merge nowhere --out a.csv", "nowhere is not the folder of a sweep")]
    public void What_is_not_there_is_told_by_its_name(string line, string told)
    {
        Typed typed = terminal.Type(line);
        Assert.Contains(told, typed.Error, StringComparison.Ordinal);
        Assert.Equal("", typed.Out);
        Assert.Equal(ExitCode.NoInput, typed.ExitCode);
    }

    [Theory]
    [InlineData("sensitivity bad.yaml --of hope", "bad.yaml:2:8  HF0204")]
    [InlineData("region bad-claim.yaml", "bad-claim.yaml:4:")]
    [InlineData("lesions --phenomena bad-claim.yaml", "bad-claim.yaml:4:")]
    [InlineData("rivals --phenomena bad-claim.yaml", "bad-claim.yaml:4:")]
    [InlineData("fit bad.csv", "bad.csv:3:3  HF0806")]
    [InlineData("fit content/diaries/invented.csv --course bad.yaml", "bad.yaml:2:8  HF0204")]
    [InlineData("recover --course bad.yaml", "bad.yaml:2:8  HF0204")]
    [InlineData("tell-apart --course bad.yaml", "bad.yaml:2:8  HF0204")]
    [InlineData("power attuned bad.yaml", "bad.yaml:2:8  HF0204")]
    [InlineData("sweep bad-study.yaml --out a", "bad-study.yaml:3:19  HF0403")]
    public void A_text_with_a_fault_is_shown_with_its_line_and_nothing_is_run(string line, string where)
    {
        terminal.Write("bad.yaml", "course: Bad\nlasts: 2 yeers\n");
        terminal.Write("bad-claim.yaml", "phenomenon: P1\nsays: Nothing.\nclaims: [C1]\ncourses: { one: { lasts: 2 yeers } }\nexpect: []\n");
        terminal.Write("bad.csv", "day,hope\n1,5\n2,11\n");
        terminal.Write("bad-study.yaml", "study: Bad\ncourses: { a: attuned }\noutcomes: { hope: hope in a at week 8 }\n");
        int before = Directory.GetFileSystemEntries(terminal.Folder).Length;
        Typed typed = terminal.Type(line);
        Assert.Contains(where, typed.Error, StringComparison.Ordinal);
        Assert.Contains("to do    ", typed.Error, StringComparison.Ordinal);
        Assert.Contains("Nothing was run.", typed.Error, StringComparison.Ordinal);
        Assert.Equal("", typed.Out);
        Assert.Equal(ExitCode.Diagnostics, typed.ExitCode);
        Assert.Equal(before, Directory.GetFileSystemEntries(terminal.Folder).Length);
    }

    [Theory]
    [InlineData("region P7 --points 10 --persons 2 --keep no/such/seen", "no/such/seen cannot be written")]
    [InlineData("recover --diaries 1 --days 14 --particles 16 --rounds 1 --keep no/such/seen", "no/such/seen cannot be written")]
    [InlineData("sensitivity attuned --of hope --n 2 --persons 2 --factors skill --figure no/such/one.svg", "no/such/one.svg cannot be written")]
    [InlineData("sweep answers-and-warmth --out content/studies/answers-and-warmth.yaml", "cannot be written")]
    public void A_file_that_cannot_be_written_is_told(string line, string told)
    {
        Typed typed = terminal.Type(line);
        Assert.Contains(told, typed.Error, StringComparison.Ordinal);
        Assert.Equal("", typed.Out);
        Assert.Equal(ExitCode.CannotWrite, typed.ExitCode);
    }
}
