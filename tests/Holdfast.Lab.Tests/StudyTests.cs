namespace Holdfast.Lab.Tests;

public class StudyTests
{
    private const string Frame = """
        study: A frame
        courses:
          short: { like: attuned, lasts: 4 weeks }
        persons: 5
        outcomes:
          hope: hope in short, at week 4

        """;

    public static TheoryData<string> Shipped => [.. Directory.GetFiles(Path.Combine(Shelf.Content, "studies"), "*.yaml")];

    public static TheoryData<string> Keys => [.. CourseSchema.Reachable(StudyForm.Form).Values.Where(f => f.Name is "study" or "persons" or "factor" or "design" or "study change").SelectMany(f => f.Keys).Select(k => k.Name).Distinct()];

    [Theory]
    [MemberData(nameof(Shipped))]
    public void A_shipped_study_reads_and_an_editor_accepts_it(string file)
    {
        string text = File.ReadAllText(file);
        Assert.Empty(Studies.Parse(text).Diagnostics);
        Assert.Null(new SchemaValidator(StudyReader.Schema()).Check(TreeReader.Read(text, file, new())!));
    }

    [Fact]
    public void The_schema_file_is_what_the_tables_write()
    {
        string path = Path.Combine(Shelf.Content, "schemas", "study.schema.json");
        if (Environment.GetEnvironmentVariable("HOLDFAST_WRITE_SCHEMAS") == "yes")
        {
            File.WriteAllText(path, StudyReader.Schema());
        }

        Assert.Equal(StudyReader.Schema(), File.ReadAllText(path));
    }

    [Theory]
    [MemberData(nameof(Keys))]
    public void Every_key_stands_in_the_manual(string key) => Assert.Contains($"`{key}`", Manual(), StringComparison.Ordinal);

    [Fact]
    public void Every_example_in_the_manual_is_read_without_a_diagnostic()
    {
        string[] examples = [.. Manual().Split("```yaml\n").Skip(1).Select(p => p[..p.IndexOf("```", StringComparison.Ordinal)])];
        Assert.True(examples.Length >= 2);
        Assert.All(examples, e => Assert.Empty(Studies.Parse(e).Diagnostics));
    }

    [Fact]
    public void What_is_not_said_is_as_it_stands()
    {
        Study study = Studies.Read(Frame);
        Assert.Equal((1, 1, 1UL, 5), (study.Points, study.Blocks, study.Seed, study.Persons));
        Assert.Equal("", Assert.Single(study.Variants).Name);
        Assert.Equal("1", Assert.Single(study.Outcomes).Unit);
        float[][] alone = Simulator.Measure(study.Variants[0].Courses["short"].Course, new(), 5, [study.Outcomes[0].Reading.Terms[0].Probe]);
        Assert.Equal(alone, new StudyRunner(study).Run(0));
    }

    [Fact]
    public void Persons_may_be_others_and_go_through_a_point_several_times()
    {
        Study study = Studies.Read(Frame.Replace("persons: 5", "persons: { first: 1000, count: 3, replicates: 2 }", StringComparison.Ordinal));
        Assert.Equal((1000, 3, 2), (study.FirstPerson, study.Persons, study.Replicates));
        float[] seen = new StudyRunner(study).Run(0)[0];
        Course course = study.Variants[0].Courses["short"].Course;
        Probe probe = study.Outcomes[0].Reading.Terms[0].Probe;
        for (int replicate = 0; replicate < 2; replicate++)
        {
            float[] alone = Simulator.Measure(course, new() { FirstPerson = 1000, Replicate = replicate }, 3, [probe])[0];
            Assert.Equal(alone, seen.Where((_, i) => i % 2 == replicate));
        }

        Assert.NotEqual(seen[0], seen[1]);
        Assert.Equal((0, 100, 4), Studies.Read(Frame.Replace("persons: 5", "persons: { replicates: 4 }", StringComparison.Ordinal)) is var usual ? (usual.FirstPerson, usual.Persons, usual.Replicates) : default);
    }

    [Theory]
    [InlineData("{ first: -1 }", "HF0207")]
    [InlineData("{ count: 0 }", "HF0208")]
    [InlineData("{ replicates: 1001 }", "HF0208")]
    [InlineData("{ frist: 4 }", "HF0201")]
    [InlineData("many", "HF0207")]
    [InlineData("[1, 2]", "HF0203")]
    [InlineData("{ count: 1000000, replicates: 1000 }\nblock: 1", "HF0702")]
    public void So_is_what_is_the_matter_with_persons(string persons, string code) =>
        Assert.Equal(code, Assert.Single(Studies.Parse(Frame.Replace("persons: 5", "persons: " + persons, StringComparison.Ordinal)).Diagnostics).Code);

    [Fact]
    public void Courses_variants_and_choices_lie_over_one_another()
    {
        Study study = Studies.Read(Frame + """
            factors:
              - choice: frame
                options:
                  as it is: {}
                  other: { course: short, with: { client: { traits: { wound: 0.5 } } }, lesions: [guard opens] }
              - requests: [grant, cold]
            design: { grid: 2 }
            variants:
              plain: {}
              changed: { with: { client: { traits: { self-blame: 0.1 } } }, switches: { hope: one } }

            """);
        Assert.Equal(8, study.Points);
        Variant plain = study.Variants[0].Courses["short"];
        Variant last = study.Factors.Aggregate(study.Variants[1].Courses["short"], (v, f) => f.Vary(1, v));
        Assert.Empty(plain.Course.Client.Traits);
        Assert.Equal([(Trait.Wound, new Interval(0.5, 0.5)), (Trait.SelfBlame, new Interval(0.1, 0.1))], last.Course.Client.Traits.OrderBy(t => t.Key).Select(t => (t.Key, t.Value)));
        Assert.Equal(["guard opens"], last.Lesions);
        Assert.Equal("one", last.Switches["hope"]);

        // The same by hand, as a course that is written out.
        Course byHand = CourseReader.Read("course: x\nlike: attuned\nlasts: 4 weeks\nclient: { traits: { wound: 0.5, self-blame: 0.1 } }\nhelper: { requests: cold }\n", "x.yaml", Shelf.Text).Value!;
        float[][] expected = Simulator.Measure(byHand, last.Apply(new()), 5, [study.Outcomes[0].Reading.Terms[0].Probe]);
        Assert.Equal(expected[0], Enumerable.Range(0, study.Blocks).SelectMany(b => new StudyRunner(study).Run(b)[0]).TakeLast(5));
    }

    [Fact]
    public void A_factor_without_a_range_takes_the_theory_s_own()
    {
        Study study = Studies.Read(Frame + "factors: [ { trait: warmth }, { begins: conviction }, { parameter: longing.building }, { parameter: longing.building, range: 1 to 4 } ]\ndesign: { grid: 2 }\n".Replace("{ parameter: longing.building, range: 1 to 4 }", "{ trait: skill, range: 30% to 0.6 }", StringComparison.Ordinal));
        Assert.Equal([Starts.Of(Trait.Warmth).From, Starts.Of(Quantity.Conviction).From, Catalogue.Parameters.Single(p => p.Key == "longing.building").At(0.005), 0.3], study.Factors.Select(f => f.ValueAt(0)));
        Assert.Equal(0.6, study.Factors[3].ValueAt(1));
    }

    [Theory]
    [InlineData("factors: [ { trait: warmness } ]\ndesign: { grid: 2 }", "HF0209", 7)]
    [InlineData("factors:\n  - { parameter: longing.bulding }\ndesign: { grid: 2 }", "HF0209", 8)]
    [InlineData("factors:\n  - { lesion: guard opns }\ndesign: { grid: 2 }", "HF0209", 8)]
    [InlineData("factors:\n  - { switch: hope, options: [one, three] }\ndesign: { grid: 2 }", "HF0209", 8)]
    [InlineData("factors:\n  - { trait: warmth, range: 0.6 to 0.3 }\ndesign: { grid: 2 }", "HF0210", 8)]
    [InlineData("factors:\n  - { trait: warmth, range: 0.6 to 1.3 }\ndesign: { grid: 2 }", "HF0208", 8)]
    [InlineData("factors:\n  - { trait: warmth, range: much }\ndesign: { grid: 2 }", "HF0207", 8)]
    [InlineData("factors:\n  - { trait: warmth, lesion: guard opens }\ndesign: { grid: 2 }", "HF0215", 8)]
    [InlineData("factors:\n  - { lesion: guard opens, range: 0.1 to 0.2 }\ndesign: { grid: 2 }", "HF0201", 8)]
    [InlineData("factors:\n  - { begins: relief }\ndesign: { grid: 2 }", "HF0202", 8)]
    [InlineData("factors:\n  - { requests: [grant] }\ndesign: { grid: 2 }", "HF0202", 8)]
    [InlineData("factors:\n  - { requests: [grant, perhaps] }\ndesign: { grid: 2 }", "HF0209", 8)]
    [InlineData("factors:\n  - choice: frame\n    options:\n      a: {}\n      b: { with: { lasts: 3 weeks, helpr: {} } }\ndesign: { grid: 2 }", "HF0201", 11)]
    [InlineData("factors:\n  - choice: frame\n    options:\n      a: {}\n      b: { course: nowhere }\ndesign: { grid: 2 }", "HF0302", 11)]
    [InlineData("factors:\n  - { trait: warmth }\n  - { trait: warmth }\ndesign: { grid: 2 }", "HF0504", 9)]
    [InlineData("factors:\n  - { trait: warmth }", "HF0701", 1)]
    [InlineData("factors:\n  - { trait: warmth }\ndesign: { grid: 2, sobol: 4 }", "HF0701", 9)]
    [InlineData("design: { grid: 2 }", "HF0701", 7)]
    [InlineData("factors:\n  - { trait: warmth }\ndesign: { morris: 2, levels: 3 }", "HF0208", 9)]
    [InlineData("factors:\n  - { trait: warmth, levels: 3 }\ndesign: { sobol: 2 }", "HF0701", 8)]
    [InlineData("factors:\n  - { trait: warmth, levels: 10000 }\n  - { trait: skill, levels: 10000 }\n  - { trait: wound, levels: 10000 }\ndesign: { grid: 2 }", "HF0702", 11)]
    [InlineData("variants: { a: { switches: { hope: three } } }", "HF0209", 7)]
    [InlineData("variants: { a: { lesions: [nothing] } }", "HF0209", 7)]
    [InlineData("variants: { a in b: {} }", "HF0109", 7)]
    public void What_is_the_matter_is_said_with_its_line(string more, string code, int line)
    {
        Diagnostic found = Assert.Single(Studies.Parse(Frame + more + "\n").Diagnostics);
        Assert.Equal((code, line), (found.Code, found.Line));
    }

    [Theory]
    [InlineData("persons: 5", "persons: 1000000\nblock: 1000\nfactors: [ { trait: warmth } ]\ndesign: { sobol: 1024 }", "HF0702", 5)]
    [InlineData("persons: 5", "factors: [ { trait: warmth }, { trait: skill } ]\ndesign: { latin hypercube: 60000000 }", "HF0702", 5)]
    public void A_study_that_would_not_fit_is_refused_before_it_takes_memory(string before, string after, string code, int line)
    {
        Diagnostic found = Assert.Single(Studies.Parse(Frame.Replace(before, after, StringComparison.Ordinal)).Diagnostics);
        Assert.Equal((code, line), (found.Code, found.Line));
    }

    [Fact]
    public void Spoilt_studies_are_read_or_refused()
    {
        const int texts = 1500;
        HashSet<string> codes = [.. DiagnosticCatalogue.All.Select(k => k.Code)];
        Mutator mutator = new([Studies.Small, .. Directory.GetFiles(Path.Combine(Shelf.Content, "studies"), "*.yaml").Order(StringComparer.Ordinal).Select(File.ReadAllText)], 22);
        SchemaValidator schema = new(StudyReader.Schema());
        int read = 0;
        for (int i = 0; i < texts; i++)
        {
            string text = mutator.Next();
            Parsed<Study> parsed = Studies.Parse(text);
            Assert.True((parsed.Value is null) == (parsed.Diagnostics.Count > 0), text);
            Assert.All(parsed.Diagnostics, d => Assert.Contains(d.Code, codes));
            if (parsed.Value is { } study)
            {
                read++;
                Assert.Null(schema.Check(TreeReader.Read(text, "study.yaml", new())!));
                Assert.InRange(study.Block(study.Blocks - 1).Count, 1, study.PointsInBlock);
                study.Design.Point(study.Design.Points - 1, new double[study.Factors.Count]);
            }
        }

        Assert.InRange(read, texts / 20, texts / 2);
    }

    [Theory]
    [InlineData("hope in short, at week 4", "hope in long, at week 4", "HF0403")]
    [InlineData("hope in short, at week 4", "hope in short, at week 5", "HF0404")]
    [InlineData("hope in short, at week 4", "'0.4'", "HF0401")]
    [InlineData("short: { like: attuned, lasts: 4 weeks }", "short: { like: attuned, lasts: for ever }", "HF0204")]
    [InlineData("hope: hope", "point: hope", "HF0504")]
    public void So_is_what_is_the_matter_with_courses_and_outcomes(string before, string after, string code) =>
        Assert.Contains(code, Studies.Parse(Frame.Replace(before, after, StringComparison.Ordinal)).Diagnostics.Select(d => d.Code));

    private static string Manual() => File.ReadAllText(Path.Combine(Path.GetDirectoryName(Shelf.Content)!, "docs", "studies.md"));
}
