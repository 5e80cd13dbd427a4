using System.Diagnostics;

namespace Holdfast.Courses.Tests;

/// <summary>Ten thousand spoilt texts: no crash, no hang, no diagnostic outside the catalogue, and nothing read that cannot be.</summary>
public class FuzzTests
{
    private const int Files = 10_000;
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(2);
    private static readonly HashSet<string> Codes = [.. DiagnosticCatalogue.All.Select(k => k.Code)];
    private static readonly string[] Courses = [.. Repository.CourseFiles.Select(File.ReadAllText)];

    [Fact]
    public void Ten_thousand_spoilt_courses_are_read_or_refused()
    {
        Mutator mutator = new(Courses, 20);
        SchemaValidator schema = new(CourseSchema.Course());
        HashSet<string> met = [];
        int read = 0;
        for (int i = 0; i < Files; i++)
        {
            string text = mutator.Next();
            long start = Stopwatch.GetTimestamp();
            Parsed<Course> parsed = CourseReader.Read(text, "spoilt.yaml", Repository.Resolve);
            Judge(i, text, parsed.Diagnostics, parsed.Value is null, Stopwatch.GetElapsedTime(start));
            met.UnionWith(parsed.Diagnostics.Select(d => d.Code));
            if (parsed.Value is { } course)
            {
                read++;
                Sound.Check(course);
                Assert.Null(schema.Check(TreeReader.Read(text, "spoilt.yaml", new())!));
                if (read % 50 == 0)
                {
                    float[][] hope = Simulator.Measure(course, new() { Threads = 1, LaneWidth = 1 }, 1, [new(Quantity.Hope, Duration.Zero, course.Lasts, Statistic.Mean)], cancel: TestContext.Current.CancellationToken);
                    Assert.InRange(hope[0][0], 0f, 1f);
                }
            }
        }

        // The changes must neither miss everything nor break everything.
        Assert.InRange(read, Files / 20, Files / 2);
        Assert.True(met.Count >= 25, $"Only {met.Count} kinds of diagnostics were met: {string.Join(", ", met)}.");
    }

    [Fact]
    public void Spoilt_phenomena_are_read_or_refused()
    {
        Mutator mutator = new([PhenomenonTests.Text], 21);
        for (int i = 0; i < Files / 5; i++)
        {
            string text = mutator.Next();
            long start = Stopwatch.GetTimestamp();
            Parsed<Phenomenon> parsed = PhenomenonReader.Read(text, "spoilt.yaml", Repository.Resolve);
            Judge(i, text, parsed.Diagnostics, parsed.Value is null, Stopwatch.GetElapsedTime(start));
            foreach (Probe probe in parsed.Value?.Expectations.SelectMany(e => e.Left.Terms.Concat(e.Right.Terms)).Select(t => t.Probe) ?? [])
            {
                Assert.True(probe.From <= probe.Until);
            }
        }
    }

    [Fact]
    public void A_text_as_long_as_it_may_be_is_still_read_in_time()
    {
        string[] lines =
        [
            "  - telling: { at: week 3, met: well }\n", "  - { kind: email }\n", "  nmae: Hanna\n", "  - a\n", "a: b\n", "  - [x]\n", "story: >\n", "  a   \n", "  - {a: b, a: b}\n", "'", "\"\\n", "{a: ", "? a\n", "- : -\n", "\t", ": ", ",", "%a\n", "a\n\n",
        ];
        string[] heads = ["", "happens:\n", "course: A year\nlasts: 1 year\nhelper:\n", "course: A year\nlasts: 1 year\nstory: \"", "course: ["];
        foreach (string head in heads)
        {
            foreach (string line in lines)
            {
                string text = head + string.Concat(Enumerable.Repeat(line, (TreeReader.LongestText - head.Length) / line.Length));
                long start = Stopwatch.GetTimestamp();
                Parsed<Course> parsed = CourseReader.Read(text, "long.yaml", Repository.Resolve);
                TimeSpan took = Stopwatch.GetElapsedTime(start);
                Assert.True(took < 3 * Longest, $"{head} and then {line}: {took}.");
                Assert.NotEmpty(parsed.Diagnostics);
            }
        }
    }

    private static void Judge(int number, string text, IReadOnlyList<Diagnostic> diagnostics, bool nothing, TimeSpan took)
    {
        Assert.True(took < Longest, $"Text {number} took {took}:\n{text}");
        Assert.Equal(nothing, diagnostics.Count > 0);
        foreach (Diagnostic one in diagnostics)
        {
            Assert.True(Codes.Contains(one.Code), $"Text {number}: {one.Code} is not in the catalogue.");
            Assert.True(one.Line >= 1 && one.Column >= 1 && one.Found.Length > 0 && one.Allowed.Length > 0 && one.Advice.Length > 0, $"Text {number}: {one}");
            Assert.DoesNotContain('\n', one.ToString());
        }
    }
}
