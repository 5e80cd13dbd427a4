namespace Holdfast.Courses.Tests;

/// <summary>The text itself: what of YAML is taken, and what is not.</summary>
public class TextTests
{
    [Fact]
    public void Nothing_is_half_read()
    {
        Parsed<Course> parsed = CourseReader.Read("course: A year\nlasts: 1 year\nclient: { name: Hanna, wound: 0.5 }", "note.yaml");
        Assert.Null(parsed.Value);
        Assert.NotEmpty(parsed.Diagnostics);
    }

    [Fact]
    public void All_that_is_the_matter_is_told_at_once_in_order_of_the_lines()
    {
        IReadOnlyList<Diagnostic> all = CourseReader.Read("course: A year\nlasts: 12\nclient: { nmae: Hanna }\nhelper: { sessions: { minutes: 500, depth: deep } }", "note.yaml").Diagnostics;
        Assert.Equal([2, 3, 4, 4], all.Select(d => d.Line));
        Assert.Equal(["HF0204", "HF0201", "HF0208", "HF0207"], all.Select(d => d.Code));
    }

    [Fact]
    public void At_most_a_hundred_diagnostics_are_told() => Assert.Equal(
        100, CourseReader.Read("course: A year\nlasts: 1 year\nhappens:\n" + string.Concat(Enumerable.Repeat("  - telling: { at: 3, met: well }\n", 300)), "note.yaml").Diagnostics.Count);

    [Theory]
    [InlineData("course: !!str A year\nlasts: 1 year", "HF0104")]
    [InlineData("course: ! A year\nlasts: 1 year", "HF0104")]
    [InlineData("!course\ncourse: A year\nlasts: 1 year", "HF0104")]
    [InlineData("course: &a A year\nlasts: 1 year", "HF0105")]
    [InlineData("course: &a A year\nstory: *a\nlasts: 1 year", "HF0105")]
    [InlineData("course: A year\nlasts: 1 year\n---\n", "HF0106")]
    [InlineData("", "HF0108")]
    [InlineData("   \n# nothing\n", "HF0108")]
    [InlineData("---\n", "HF0108")]
    [InlineData("[course, lasts]", "HF0203")]
    [InlineData("a year", "HF0203")]
    [InlineData("course: [A year]\nlasts: 1 year", "HF0203")]
    [InlineData("? [a]\n: b\n", "HF0109")]
    [InlineData("course: \"A year\nlasts: 1 year", "HF0101")]
    [InlineData("course: \"\\U99999999\"\nlasts: 1 year", "HF0101")]
    [InlineData("course: A year\n\tlasts: 1 year", "HF0101")]
    [InlineData("<<: { course: A year }\ncourse: A year\nlasts: 1 year", "HF0201")]
    public void Only_plain_YAML_is_taken(string text, string code) => Assert.Equal([code], CourseReader.Read(text, "note.yaml").Diagnostics.Select(d => d.Code));

    [Fact]
    public void Ten_million_open_brackets_are_one_diagnostic_at_once() => Note.Wrong(DiagnosticCatalogue.TooLong, new string('[', 10_000_000));

    [Theory]
    [InlineData("[")]
    [InlineData("{a: ")]
    [InlineData("- ")]
    [InlineData("? ")]
    public void As_much_nesting_as_fits_is_one_diagnostic_at_once(string open) => Note.Wrong(DiagnosticCatalogue.TooDeep, string.Concat(Enumerable.Repeat(open, 990_000 / open.Length)));

    [Fact]
    public void A_billion_laughs_are_one_diagnostic()
    {
        string text = "a: &a [ha, ha, ha, ha, ha, ha, ha, ha, ha]\n";
        for (char c = 'b'; c <= 'i'; c++)
        {
            text += $"{c}: &{c} [{string.Join(", ", Enumerable.Repeat($"*{(char)(c - 1)}", 9))}]\n";
        }

        Note.Wrong(DiagnosticCatalogue.Anchored, text);
    }

    [Fact]
    public void A_diagnostic_on_one_line_has_file_place_code_words_and_advice()
    {
        Diagnostic one = Note.Wrong(DiagnosticCatalogue.UnknownKey, "course: A year\nlasts: 1 year\nclint: { name: Hanna }");
        Assert.StartsWith("note.yaml(3,1): HF0201: This key is not known here. Found: 'clint'. Allowed: course, story,", one.ToString(), StringComparison.Ordinal);
        Assert.EndsWith("Did you mean 'client'?", one.ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain('\n', one.ToString());
    }

    [Theory]
    [InlineData("client: { traits: { skill: 0.5 } }", "This is a trait of a helper. Move it there.")]
    [InlineData("helper: { traits: { wound: 0.5 } }", "This is a trait of the client. Move it there.")]
    public void A_trait_with_the_wrong_person_is_sent_to_the_other(string line, string advice) =>
        Assert.Equal(advice, Note.Wrong(DiagnosticCatalogue.OtherPersonsTrait, "course: A year\nlasts: 1 year\n" + line).Advice);

    [Fact]
    public void Every_trait_belongs_to_one_of_the_two_as_the_theory_says()
    {
        Assert.Equal(Enum.GetValues<Trait>(), Vocabulary.ClientTraits.Concat(Vocabulary.HelperTraits).Select(t => t.Meaning));
        Assert.Equal(
            [Trait.Warmth, Trait.Skill, Trait.Flexibility, Trait.Steadiness, Trait.FearOfDemands],
            Vocabulary.HelperTraits.Select(t => t.Meaning));
    }

    [Fact]
    public void Programming_errors_throw()
    {
        Assert.Throws<ArgumentNullException>(() => CourseReader.Read(null!, "note.yaml"));
        Assert.Throws<ArgumentNullException>(() => PhenomenonReader.Read("", null!));
    }
}
