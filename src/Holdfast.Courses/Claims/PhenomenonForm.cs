using System.Globalization;
using System.Text.Json.Nodes;

namespace Holdfast.Courses;

/// <summary>A phenomenon: courses, and what must differ between them.</summary>
internal static class PhenomenonForm
{
    /// <summary>C1 to C65 and R1 to R7.</summary>
    public const string ClaimPattern = "C([1-9]|[1-5][0-9]|6[0-5])|R[1-7]";

    /// <summary>P1 and so on.</summary>
    public const string IdPattern = "P[1-9][0-9]?[a-z]?";

    public static readonly Key<string> Id = new("phenomenon", "Its number.", Numbered(IdPattern, IsId, "P and a number, such as P3"), required: true);
    public static readonly Key<string> Says = new("says", "What is claimed, as one sentence for people.", Values.Text, required: true);
    public static readonly Key<IReadOnlyList<string>> Claims = new("claims", "The claims that it bears on.", new ListValue<string>(100, Numbered(ClaimPattern, IsClaim, "C1 to C65, R1 to R7")));
    public static readonly Key<int> Replicates = new("replicates", "How many replicates of each person, with fresh chance, are averaged. 1 when it is not said.", Values.Count(1, 1000, "replicates"));
    public static readonly Key<IReadOnlyList<(ScalarNode Name, Node Thing)>> Courses = new(
        "courses",
        "The courses that are compared, each under a short name: written out, or the name of a course file.",
        new NamedValue<Node>(20, new NodeValue("the name of a course file, or a course written out", CourseSchema, CourseForm.Form)),
        required: true);

    public static readonly Key<string> ExpectSays = new("says", "What it says, in a few words.", Values.Text, required: true);
    public static readonly Key<Node> Left = new("left", "The measure on the left.", new NodeValue(MeasureReader.Allowed, MeasureSchema), required: true);
    public static readonly Key<Node> Right = new("right", "The measure on the right.", new NodeValue(MeasureReader.Allowed, MeasureSchema), required: true);
    public static readonly Key<Sign> Must = new("must", "How left must stand to right.", new ChoiceValue<Sign>(
        [("be above", Sign.Above), ("be below", Sign.Below), ("not be below", Sign.NotBelow), ("not be above", Sign.NotAbove), ("hardly differ", Sign.HardlyDiffers)]), required: true);
    public static readonly Key<SmallestEffect> By = new("by", "The smallest effect; 0.03 when it is not said.", new WordsValue<SmallestEffect>(SmallestEffect.Allowed, SmallestEffect.Read, EffectSchema));
    public static readonly Key<double> Share = new("share", "The share of persons in whom it must be seen; 0.9 when it is not said.", Values.Share);

    private static readonly Form ExpectForm = new("expectation", "One thing that must be seen.", ExpectSays, Left, Must, Right, By, Share);
    public static readonly Key<IReadOnlyList<Fields>> Expect = new("expect", "What must be seen; all of it.", new ListValue<Fields>(50, new MappingValue<Fields>(ExpectForm, (f, _) => f)), required: true);

    public static Form Form { get; } = new("phenomenon", "A phenomenon that the theory says must be seen.", Id, Says, Claims, Replicates, Courses, Expect);

    private static WordsValue<string> Numbered(string pattern, Func<string, bool> isNumber, string allowed) => new(
        allowed,
        (string text, out string value) =>
        {
            value = text;
            return isNumber(text) ? null : DiagnosticCatalogue.UnknownClaim;
        },
        () => Values.Pattern(pattern));

    private static bool IsClaim(string text) => text.Length is 2 or 3 && text[1] != '0' && int.TryParse(text[1..], NumberStyles.None, CultureInfo.InvariantCulture, out int number)
        && ((text[0] is 'C' && number <= 65) || (text[0] is 'R' && number <= 7));

    private static bool IsId(string text)
    {
        string digits = text.Length > 2 && char.IsAsciiLetterLower(text[^1]) ? text[1..^1] : text[Math.Min(1, text.Length)..];
        return text.StartsWith('P') && digits.Length is (1 or 2) && digits[0] != '0' && digits.All(char.IsAsciiDigit);
    }

    private static JsonObject CourseSchema() => new() { ["anyOf"] = new JsonArray(Values.Text.Schema(), CourseForm.Form.Reference()) };

    private static JsonObject MeasureSchema() => new() { ["type"] = new JsonArray("string", "number") };

    private static JsonObject EffectSchema() => new()
    {
        ["anyOf"] = new JsonArray(new JsonObject { ["type"] = "number", ["minimum"] = 0 }, Values.Pattern("[0-9]+(\\.[0-9]+)?%")),
    };
}
