namespace Holdfast.Courses.Tests;

/// <summary>The phenomena under content/claims.</summary>
public class ClaimFileTests
{
    private static readonly string Folder = Path.Combine(Repository.Root, "content", "claims");

    public static TheoryData<string> Files => [.. Directory.GetFiles(Folder, "*.yaml").Select(f => Path.GetFileName(f)).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Files))]
    public void It_is_read_without_a_diagnostic_under_its_own_number(string file)
    {
        string text = File.ReadAllText(Path.Combine(Folder, file));
        Parsed<Phenomenon> parsed = PhenomenonReader.Read(text, file, Repository.Resolve);
        Assert.Empty(parsed.Diagnostics);
        Assert.Equal(file, $"p{int.Parse(parsed.Value!.Id[1..], null):00}.yaml");
        Assert.Null(new SchemaValidator(CourseSchema.Phenomenon()).Check(TreeReader.Read(text, file, new())!));
        Assert.All(parsed.Value.Courses.Values, Sound.Check);
    }

    [Fact]
    public void The_folder_has_all_thirty_one_in_order_of_their_numbers()
    {
        Parsed<IReadOnlyList<Phenomenon>> parsed = PhenomenonFolder.Read(Folder, new(Repository.CoursesFolder));
        Assert.Empty(parsed.Diagnostics);
        Assert.Equal(Enumerable.Range(1, 31).Select(n => $"P{n}"), parsed.Value!.Select(p => p.Id));
    }
}
