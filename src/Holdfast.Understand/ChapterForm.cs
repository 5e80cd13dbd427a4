namespace Holdfast.Understand;

/// <summary>A chapter's file.</summary>
internal static class ChapterForm
{
    public static readonly Key<string> Title = new("chapter", "Its title.", Values.Text, required: true);
    public static readonly Key<int> Number = new("number", "Its place.", Values.Count(1, 99, "chapters"), required: true);
    public static readonly Key<string> Idea = new("idea", "Its idea, in one sentence.", Values.Text, required: true);
    public static readonly Key<string> Opens = new("opens", "What is read before something moves; Markdown.", Values.Text, required: true);
    public static readonly Key<string> Follows = new("follows", "What is read after it; Markdown.", Values.Text, required: true);
    public static readonly Key<string> Therapists = new("for therapists", "A side path; Markdown.", Values.Text);
    public static readonly Key<string> Fearing = new("if you fear depending", "A side path; Markdown.", Values.Text);
    public static readonly Key<string> Unsure = new("unsure", "What the theory is unsure of; Markdown.", Values.Text, required: true);
    public static readonly Key<IReadOnlyList<string>> Sources = new("sources", "Where it comes from.", new ListValue<string>(20, Values.Text), required: true);
    public static readonly Key<string> Card = new("card", "One or two sentences to carry: twenty-five words at most.", Values.Text, required: true);
    public static readonly Key<Fields> Figure = FigureForm.Figure(required: true);

    public static Form Form { get; } = new("chapter", "A chapter of Understand.", Title, Number, Idea, Opens, Figure, Follows, Therapists, Fearing, Unsure, Sources, Card);
}
