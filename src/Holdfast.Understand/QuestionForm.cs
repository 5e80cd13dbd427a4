namespace Holdfast.Understand;

/// <summary>A question's file.</summary>
internal static class QuestionForm
{
    /// <summary>The fewest things to ask.</summary>
    public const int LeastAsked = 2;

    /// <summary>The most things to ask.</summary>
    public const int MostAsked = 5;

    public static readonly Key<string> Asked = new("question", "The question, as a person would ask it.", Values.Text, required: true);
    public static readonly Key<int> Number = new("number", "Its place.", Values.Count(1, 99, "questions"), required: true);
    public static readonly Key<string> Answer = new("answer", "The answer, first: one to three sentences.", Values.Text, required: true);
    public static readonly Key<string> Reasons = new("reasons", "Why, by this theory; Markdown.", Values.Text, required: true);
    public static readonly Key<string> Unknown = new("unknown", "What nobody knows, or the theory does not; Markdown.", Values.Text, required: true);
    public static readonly Key<IReadOnlyList<string>> Ask = new("ask", "Two to five things that one could ask or say to one's therapist, in ordinary words.", new ListValue<string>(MostAsked, Values.Text), required: true);
    public static readonly Key<IReadOnlyList<string>> Chapters = new("chapters", "Chapters to read on, at most three: names of files without number and '.yaml'.", new ListValue<string>(3, Values.Text), required: true);
    public static readonly Key<IReadOnlyList<string>> Sources = new("sources", "Where it comes from.", new ListValue<string>(20, Values.Text), required: true);
    public static readonly Key<Fields> Figure = FigureForm.Figure(required: false);

    public static Form Form { get; } = new("question", "A question that people ask.", Asked, Number, Answer, Reasons, Unknown, Ask, Chapters, Sources, Figure);
}
