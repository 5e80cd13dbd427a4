using System.Text.Json.Nodes;

namespace Holdfast.Courses.Tests;

/// <summary>The schemas that editors use say the same as the readers.</summary>
public class SchemaTests
{
    public static TheoryData<string, string> Files => new()
    {
        { "course.schema.json", CourseSchema.Course() },
        { "phenomenon.schema.json", CourseSchema.Phenomenon() },
    };

    [Theory]
    [MemberData(nameof(Files))]
    public void The_schema_file_is_what_the_tables_write(string file, string written)
    {
        string path = Path.Combine(Repository.Root, "content", "schemas", file);
        if (Environment.GetEnvironmentVariable("HOLDFAST_WRITE_SCHEMAS") == "yes")
        {
            File.WriteAllText(path, written);
        }

        Assert.Equal(written, File.ReadAllText(path));
    }

    [Fact]
    public void Every_key_of_every_mapping_stands_in_the_schema_and_no_other()
    {
        JsonObject definitions = JsonNode.Parse(CourseSchema.Phenomenon())!["definitions"]!.AsObject();
        SortedDictionary<string, Form> forms = CourseSchema.Reachable(PhenomenonForm.Form);
        Assert.Equal(forms.Keys, definitions.Select(d => d.Key));
        foreach ((string name, Form form) in forms)
        {
            Assert.Equal(form.Keys.Select(k => k.Name), definitions[name]!["properties"]!.AsObject().Select(p => p.Key));
            Assert.False(definitions[name]!["additionalProperties"]!.GetValue<bool>());
        }
    }

    [Fact]
    public void Every_reference_in_a_schema_leads_somewhere()
    {
        JsonObject schema = JsonNode.Parse(CourseSchema.Phenomenon())!.AsObject();
        string[] references = [.. References(schema)];
        Assert.NotEmpty(references);
        foreach (string reference in references)
        {
            Assert.StartsWith("#/definitions/", reference, StringComparison.Ordinal);
            Assert.NotNull(schema["definitions"]![Uri.UnescapeDataString(reference["#/definitions/".Length..])]);
        }
    }

    [Fact]
    public void A_reader_and_the_schema_agree_on_which_keys_a_mapping_has()
    {
        // A key that the table does not have is refused wherever it stands, so the reader knows no more keys than the schema.
        foreach (Form form in CourseSchema.Reachable(PhenomenonForm.Form).Values)
        {
            Findings findings = new();
            ScalarNode odd = new("x.yaml", 1, 1, "no key is called this");
            Fields.Read(new MappingNode("x.yaml", 1, 1, [new(odd, odd)]), form, new(findings));
            Assert.Contains(findings.InOrder(), d => d.Code == DiagnosticCatalogue.UnknownKey.Code && d.Allowed == form.KeyList);
        }
    }

    [Fact]
    public void Editors_accept_every_example_course_and_the_phenomenon()
    {
        SchemaValidator schema = new(CourseSchema.Course());
        Assert.All(Repository.CourseFiles, f => Assert.Null(schema.Check(TreeReader.Read(File.ReadAllText(f), f, new())!)));
        Assert.Null(new SchemaValidator(CourseSchema.Phenomenon()).Check(TreeReader.Read(PhenomenonTests.Text, "p03.yaml", new())!));
    }

    [Theory]
    [InlineData("course: A year")]
    [InlineData("course: A year\nlasts: 104")]
    [InlineData("course: A year\nlasts: 1 year\nclint: { name: Hanna }")]
    [InlineData("course: A year\nlasts: 1 year\nclient: { traits: { wound: 8 } }")]
    [InlineData("course: A year\nlasts: 1 year\nhelper: { requests: { touch: politely no } }")]
    [InlineData("course: A year\nlasts: 1 year\nhappens: [ { telling: { at: week 3, met: well }, rupture: { at: week 3 } } ]")]
    [InlineData("course: A year\nlasts: 1 year\nhappens: [ { telling: { at: 3 weeks, met: well } } ]")]
    public void Editors_refuse_what_can_be_seen_to_be_wrong(string text) =>
        Assert.NotNull(new SchemaValidator(CourseSchema.Course()).Check(TreeReader.Read(text, "note.yaml", new())!));

    [Fact]
    public void Every_key_says_what_it_is_for() =>
        Assert.All(CourseSchema.Reachable(PhenomenonForm.Form).Values.SelectMany(f => f.Keys), k => Assert.EndsWith(".", k.Says, StringComparison.Ordinal));

    private static IEnumerable<string> References(JsonNode? node) => node switch
    {
        JsonObject o => o.SelectMany(p => p.Key == "$ref" ? [p.Value!.GetValue<string>()] : References(p.Value)),
        JsonArray a => a.SelectMany(References),
        _ => [],
    };
}
