using System.Text.Json;

namespace Holdfast.Cli.Tests;

public sealed class ReproduceTests : IDisposable
{
    private readonly Terminal terminal = new();

    public void Dispose() => terminal.Dispose();

    // All that takes seconds, byte for byte. What takes longer is compared row by row in the tests of the documents.
    [Fact]
    public void What_takes_seconds_stands_in_the_documents_as_it_was_rebuilt()
    {
        Typed typed = terminal.Type("reproduce --quick");
        Assert.True(typed.ExitCode == ExitCode.Ok, typed.Out + typed.Error);
        Assert.Equal("", typed.Error);
        Assert.Contains(typed.Lines, l => l.StartsWith("same     model ", StringComparison.Ordinal));
        Assert.Contains(typed.Lines, l => l.StartsWith("same     readme-why ", StringComparison.Ordinal));
        Assert.DoesNotContain(typed.Lines, l => l.StartsWith("differs", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("README.md", "+0.091", "+0.090", "readme-why")]
    [InlineData("docs/images/course.svg", "width=\"", "width=\"1", "course-picture")]
    [InlineData("docs/model/parameters.md", ".508 to .77", ".509 to .77", "model")]
    public void A_changed_digit_is_found_with_its_document_and_line_and_into_mends_it(string document, string printed, string changed, string item)
    {
        string copy = Copy();
        string file = Path.Combine(copy, document);
        string whole = File.ReadAllText(file);
        int at = whole.IndexOf(printed, StringComparison.Ordinal);
        File.WriteAllText(file, whole[..at] + changed + whole[(at + printed.Length)..]);
        int line = 1 + whole[..at].Count(c => c == '\n');

        Typed typed = terminal.Type($"reproduce --documents {copy} --only {item} --into rebuilt");
        Assert.Equal(ExitCode.Fails, typed.ExitCode);
        Assert.Contains($"    {document}, line {line}\n", typed.Out.ReplaceLineEndings("\n"));
        Assert.Contains("printed  ", typed.Out);
        Assert.Contains($"Not so: {item}.", typed.Out);
        Assert.Equal(whole, File.ReadAllText(Path.Combine(terminal.Folder, "rebuilt", document)));

        terminal.Type($"reproduce --documents {copy} --only {item} --into {copy}");
        Assert.Equal(whole, File.ReadAllText(file));
        Assert.Equal(ExitCode.Ok, terminal.Type($"reproduce --documents {copy} --only {item}").ExitCode);
    }

    [Fact]
    public void A_mark_that_nobody_knows_and_a_command_that_fails_are_told_with_their_line()
    {
        string copy = Copy();
        File.WriteAllText(Path.Combine(copy, "docs", "made.md"), "# Made\n\n<!-- reproduce: a-dream of mine -->\nWords.\n\n<!-- reproduce: holdfast run nobody-has-this -->\nWords.\n\n<!-- reproduce: holdfast reproduce -->\nWords.\n");
        Typed typed = terminal.Type($"reproduce --documents {copy} --only docs/made.md");
        Assert.Equal(ExitCode.Fails, typed.ExitCode);
        Assert.Contains("docs/made.md, line 3: \"a-dream of mine\" is not known.", typed.Out);
        Assert.Contains("docs/made.md, line 6: 'holdfast run nobody-has-this' ends with exit code 66.", typed.Out);
        Assert.Contains("docs/made.md, line 9: A document cannot show what 'holdfast reproduce' writes.", typed.Out);
        Assert.Contains("0 of 3 items", typed.Out);
    }

    [Fact]
    public void The_list_tells_every_item_and_what_it_takes_and_runs_nothing()
    {
        using JsonDocument list = JsonDocument.Parse(terminal.Type("reproduce --list --json").Out);
        string[] names = [.. list.RootElement.EnumerateArray().Select(i => i.GetProperty("name").GetString()!)];
        Assert.All(["model", "lesions", "rivals", "model-card", "ways-of-answering", "readme-contrast", "inference-power"], n => Assert.Contains(n, names));
        Assert.All(list.RootElement.EnumerateArray(), i => Assert.Contains(i.GetProperty("takes").GetString(), new[] { "seconds", "minutes", "hours" }));
        Assert.All(names, n => Assert.Contains(n, terminal.Type("reproduce --list").Out));
        Assert.DoesNotContain("lesions", terminal.Type("reproduce --list --quick --csv").Out);
    }

    [Fact]
    public void Results_for_programs_say_the_same()
    {
        using JsonDocument seen = JsonDocument.Parse(terminal.Type("reproduce --only course-picture --json").Out);
        JsonElement item = Assert.Single(seen.RootElement.GetProperty("items").EnumerateArray());
        Assert.True(item.GetProperty("same").GetBoolean());
        Assert.True(item.GetProperty("seconds").GetDouble() > 0);
        Assert.StartsWith("course-picture,yes,0,", terminal.Type("reproduce --only course-picture --csv").Lines[1]);
    }

    // A diary is a pure function of its number, so the first of them all is the first of a run of one.
    [Fact]
    public void The_first_diary_of_the_recovery_is_that_of_the_model_as_it_is()
    {
        Item item = Assert.Single(Items(), i => i.IsOfCommand && i.Says.Contains(" recover ", StringComparison.Ordinal) && i.Says.Contains("--each", StringComparison.Ordinal));
        string[] words = item.Says["holdfast ".Length..].Split(' ');
        words[Array.IndexOf(words, "--diaries") + 1] = "1";
        Typed one = terminal.Type(string.Join(' ', words));
        Assert.Equal(ExitCode.Ok, one.ExitCode);
        Assert.True(one.Lines.Length > 30);
        Assert.StartsWith(one.Out, item.Places[0].Printed);
    }

    [Fact]
    public void Every_command_in_a_mark_is_one_that_can_be_typed()
    {
        Item[] commands = [.. Items().Where(i => i.IsOfCommand)];
        Assert.NotEmpty(commands);
        Surroundings around = Around(Terminal.Root);
        foreach (Item item in commands)
        {
            Desk desk = new(new(around), new(around), around.WorkingFolder, around.In, around);
            Assert.Empty(CommandLine.Root(desk).Parse(Terminal.Split(item.Says["holdfast ".Length..])).Errors.Select(e => $"{item.Says}: {e.Message}"));
        }
    }

    [Theory]
    [InlineData("reproduce --only nothing-of-this-name", ExitCode.Usage, "There are: model, course-picture, lesions")]
    [InlineData("reproduce --documents content", ExitCode.NoInput, "content holds no documents of Holdfast")]
    [InlineData("reproduce --only course-picture --into content/courses/attuned.yaml", ExitCode.CannotWrite, "cannot be written")]
    public void What_cannot_be_done_is_said(string line, int code, string says)
    {
        Typed typed = terminal.Type(line);
        Assert.Equal(code, typed.ExitCode);
        Assert.Contains(says, typed.Error);
    }

    [Fact]
    public async Task An_installed_program_says_that_it_comes_without_the_documents()
    {
        Surroundings around = Around(terminal.Folder);
        Assert.Equal(ExitCode.NoInput, await CommandLine.Run(["reproduce", "--list"], around, TestContext.Current.CancellationToken));
        Assert.Contains("An installed program comes without them", around.Error.ToString());
    }

    private static IReadOnlyList<Item> Items() => ItemList.Of(Repository.Above(Terminal.Root), (_, _) => "");

    private static Surroundings Around(string folder) => new() { Out = new StringWriter(), Error = new StringWriter(), WorkingFolder = folder, ProgramFolder = folder };

    // README.md and docs, apart from the repository.
    private string Copy()
    {
        string copy = Path.Combine(terminal.Folder, "copy");
        foreach (string file in Directory.GetFiles(Path.Combine(Terminal.Root, "docs"), "*", SearchOption.AllDirectories).Append(Path.Combine(Terminal.Root, "README.md")))
        {
            string to = Path.Combine(copy, Path.GetRelativePath(Terminal.Root, file));
            Directory.CreateDirectory(Path.GetDirectoryName(to)!);
            File.Copy(file, to);
        }

        return copy;
    }
}
