namespace Holdfast.Understand.Tests;

/// <summary>A chapter or a question in one language: what can be compared with another language, and what is read.</summary>
/// <param name="Number">Its place.</param>
/// <param name="Sources">Where it comes from.</param>
/// <param name="Points">Names of other texts that it points to.</param>
/// <param name="Figure">What can be moved.</param>
/// <param name="Card">What one can carry; empty for questions.</param>
/// <param name="Parts">Every text that people read, with the name of its part.</param>
internal sealed record Leaf(int Number, IReadOnlyList<string> Sources, IReadOnlyList<string> Points, Demonstration? Figure, string Card, IReadOnlyList<(string Part, string Text)> Parts)
{
    public const string Chapters = "understand";
    public const string Questions = "questions";

    /// <summary>The part that is written for readers of the trade.</summary>
    public const string Therapists = "the path for therapists";

    /// <summary>The folder of a language; English has none of its own.</summary>
    public static string Folder(string language, string kind) => Path.Combine(Shelf.Content, language, kind);

    /// <summary>The names of all texts of a kind in a language, in order; none where the folder is not there.</summary>
    public static string[] Names(string language, string kind) =>
        Directory.Exists(Folder(language, kind)) ? [.. Directory.GetFiles(Folder(language, kind), "*.yaml").Select(f => Path.GetFileNameWithoutExtension(f)!).Order(StringComparer.Ordinal)] : [];

    /// <summary>Reads one; throws with the findings when it cannot be read.</summary>
    public static Leaf Read(string language, string kind, string name)
    {
        string text = File.ReadAllText(Path.Combine(Folder(language, kind), name + ".yaml"));
        return kind == Chapters ? Of(Whole(ChapterReader.Read(text, name[3..], name + ".yaml", Shelf.Course))) : Of(Whole(QuestionReader.Read(text, name[3..], name + ".yaml", Shelf.Course)));
    }

    private static T Whole<T>(Parsed<T> parsed)
        where T : class => parsed.Value ?? throw new InvalidOperationException(string.Join("\n", parsed.Diagnostics));

    private static Leaf Of(Chapter c) => new(
        c.Number, c.Sources, [], c.Figure, c.Card,
        [("the title", c.Title), ("the idea", c.Idea), ("the beginning", c.Opens), ("what follows", c.Follows), (Therapists, c.Therapists), ("the path for those who fear depending", c.Fearing), ("the doubts", c.Unsure), ("the card", c.Card), .. Beside(c.Figure)]);

    private static Leaf Of(Question q) => new(
        q.Number, q.Sources, q.Chapters, q.Figure, "",
        [("the question", q.Asked), ("the answer", q.Answer), ("the reasons", q.Reasons), ("what is unknown", q.Unknown), ("what one could ask", string.Join("\n\n", q.Ask)), .. Beside(q.Figure)]);

    private static IEnumerable<(string Part, string Text)> Beside(Demonstration? figure) => figure is null
        ? []
        : [("what is moved", figure.Moves), .. figure.Stops.Select(s => ($"the stop {s.Key}", s.Says)), .. figure.Tells.SelectMany((t, i) => new[] { ($"sentence {i + 1}", t.Says), ($"sentence {i + 1} where it is not so", t.Otherwise) })];
}
