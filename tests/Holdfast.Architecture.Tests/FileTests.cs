using System.Text.RegularExpressions;

namespace Holdfast.Architecture.Tests;

public partial class FileTests
{
    private const int MostLines = 500;
    private static readonly string[] Measured = [".cs", ".razor", ".css", ".js", ".sh", ".py", ".c", ""];
    private static readonly string[] Written = [".json", ".svg"];

    [Fact]
    public void No_file_of_code_is_longer_than_one_can_keep_in_mind()
    {
        string[] code = [.. House.Files.Where(f => Measured.Contains(Path.GetExtension(f)))];
        Assert.NotEmpty(code);
        Assert.All(code, f => Assert.True(House.Read(f).Count(c => c == '\n') <= MostLines, $"{f} is longer than {MostLines} lines."));
    }

    // A rule of the theory is a type of its own, and the rules of one concept are read together: they share a file.
    [Fact]
    public void A_file_of_a_library_holds_one_public_type_and_bears_its_name()
    {
        string[] files = [.. House.Code("src")];
        Assert.NotEmpty(files);
        foreach (string file in files)
        {
            Match[] types = [.. PublicType().Matches(House.Read(file)).Cast<Match>()];
            if (types.Length == 0 || types.All(t => IsRule(t)))
            {
                continue;
            }

            Assert.True(types.Length == 1, $"{file} holds {string.Join(" and ", types.Select(t => t.Groups["name"].Value))}; give each a file of its own.");
            Assert.Equal(types[0].Groups["name"].Value, Path.GetFileName(file).Split('.')[0]);
        }
    }

    [Fact]
    public void Names_are_words_of_the_field()
    {
        string[] names = [.. House.Code().SelectMany(f => AnyType().Matches(House.Read(f))).Select(m => m.Groups["name"].Value)];
        Assert.NotEmpty(names);
        Assert.DoesNotContain(names, n => VagueName().IsMatch(n));
    }

    [Fact]
    public void Nothing_is_left_to_be_done_later() => Nowhere(@"\b(TO" + @"DO|FIX" + @"ME|HA" + @"CK|XX" + @"X)\b", _ => true);

    [Fact]
    public void No_file_knows_the_machine_that_it_was_written_on() =>
        Nowhere(@"(?<![\w.:/~-])(/ho" + @"me/\w|/ro" + @"ot/|/wo" + @"rk/|/Us" + @"ers/\w)|[A-Z]:\\\\?Us" + @"ers", f => Path.GetExtension(f) != ".svg");

    [Fact]
    public void No_file_names_a_package_registry() =>
        Nowhere(@"nu" + @"get\.org|npm" + @"js\.(org|com)|py" + @"pi\.org|pythonhosted\.o" + @"rg|crates\.i" + @"o\b", _ => true);

    [Fact]
    public void Text_files_end_with_a_line_and_have_no_carriage_returns()
    {
        foreach (string file in House.Files.Where(f => !Written.Contains(Path.GetExtension(f))))
        {
            string text = House.Read(file);
            Assert.False(text.Contains('\r', StringComparison.Ordinal), $"{file} has carriage returns.");
            Assert.True(text.Length == 0 || text.EndsWith('\n'), $"{file} does not end with a line.");
        }
    }

    // A test may be skipped where a program of others is not installed, and says so; never by an attribute.
    [Fact]
    public void No_test_is_skipped_but_where_a_program_is_not_installed()
    {
        Nowhere(@"Skip\s*=\s*""|\[(Fact|Theory)\([^)]*Sk" + "ip", f => f.EndsWith(".cs", StringComparison.Ordinal));
        Nowhere(@"Assert\.Sk" + @"ip(?!\w*\([^;]*not installed)", f => f.EndsWith(".cs", StringComparison.Ordinal) && f != "tests/Holdfast.Cli.Tests/Sweeps/SlurmTests.cs"); // says what is missing in the words of its script
    }

    private static bool IsRule(Match type) => type.Groups["bases"].Value.Split(',').Any(b => b.Trim() is "IFlow" or "IEventPull");

    private static void Nowhere(string pattern, Func<string, bool> where)
    {
        string[] files = [.. House.Files.Where(where)];
        Assert.NotEmpty(files);
        Regex regex = new(pattern);
        foreach (string file in files)
        {
            Match found = regex.Match(House.Read(file));
            Assert.False(found.Success, $"{file} says '{found.Value}'.");
        }
    }

    [GeneratedRegex(@"^public (?:(?:sealed|static|abstract|readonly|partial|ref|unsafe) )*(?:class|record struct|record|struct|enum|interface) (?<name>\w+)(?:<[^>]*>)?(?:\([^{;]*?\))?(?:\s*:\s*(?<bases>[^{;\n]+))?", RegexOptions.Multiline)]
    private static partial Regex PublicType();

    [GeneratedRegex(@"^\s*(?:(?:public|internal|private|sealed|static|abstract|readonly|partial|ref) )+(?:class|record struct|record|struct|enum|interface) (?<name>\w+)", RegexOptions.Multiline)]
    private static partial Regex AnyType();

    [GeneratedRegex("(Manager|Utils?|Utilities|Impl|Dto|Helpers)$")]
    private static partial Regex VagueName();
}
