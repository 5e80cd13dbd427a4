namespace Holdfast.Understand;

/// <summary>A figure, wherever one stands: something to move, and what is said beside it.</summary>
internal static class FigureForm
{
    public static readonly Key<string> Moves = new("moves", "What is moved, for people.", Values.Text, required: true);
    public static readonly Key<Node> Course = new("course", "What all stops have in common, in the language of courses.", new NodeValue("keys of a course", () => new() { ["type"] = "object" }), required: true);
    public static readonly Key<string> StopName = new("stop", "Its short name.", Values.Text, required: true);
    public static readonly Key<string> StopSays = new("says", "Its name for people.", Values.Text, required: true);
    public static readonly Key<Node> With = new("with", "What it has of its own, laid over the course.", new NodeValue("keys of a course", () => new() { ["type"] = "object" }));
    private static readonly Form StopForm = new("stop", "One setting of what is moved.", StopName, StopSays, With);
    public static readonly Key<IReadOnlyList<Fields>> Stops = new("stops", "The settings, in order.", new ListValue<Fields>(9, new MappingValue<Fields>(StopForm, (f, _) => f)), required: true);
    public static readonly Key<string> Beside = new("beside", "The stop that the others are shown beside.", Values.Text, required: true);
    public static readonly Key<string> Begins = new("begins", "The stop at which it begins.", Values.Text, required: true);
    public static readonly Key<IReadOnlyList<Channel>> Shows = new("shows", "What is drawn.", new ListValue<Channel>(6, new ChoiceValue<Channel>([.. Vocabulary.Quantities.Select(q => (q.Word, (Channel)q.Meaning)), .. Vocabulary.Outcomes.Select(o => (o.Word, (Channel)o.Meaning))])), required: true);
    public static readonly Key<Quantity> Of = new("of", "What the reasons are asked for.", new ChoiceValue<Quantity>([.. Vocabulary.Quantities.Select(q => (q.Word, q.Meaning))]), required: true);
    public static readonly Key<Duration> From = new("from", "From when.", Values.Moment, required: true);
    public static readonly Key<Duration> Until = new("until", "Until when.", Values.Moment, required: true);
    public static readonly Key<Fields> Why = new("why", "What reasons are given for.", new MappingValue<Fields>(new Form("asked", "What reasons are given for.", Of, From, Until), (f, _) => f), required: true);

    public static readonly Key<string> TellSays = new("says", "The sentence, true when the rest is.", Values.Text, required: true);
    public static readonly Key<string> Otherwise = new("otherwise", "What is said where it is not so.", Values.Text, required: true);
    public static readonly Key<IReadOnlyList<string>> At = new("at", "The stops at which it is looked for.", new ListValue<string>(9, Values.Text), required: true);
    private static readonly Form TellForm = new("sentence", "A sentence beside the figure.", TellSays, Otherwise, At, PhenomenonForm.Left, PhenomenonForm.Must, PhenomenonForm.Right, PhenomenonForm.By, PhenomenonForm.Share);
    public static readonly Key<IReadOnlyList<Fields>> Tells = new("tells", "What is said beside it.", new ListValue<Fields>(9, new MappingValue<Fields>(TellForm, (f, _) => f)), required: true);

    public static readonly Form Form = new("figure", "Something to move.", Moves, Course, Stops, Beside, Begins, Shows, Why, Tells);

    /// <summary>The key under which a figure stands.</summary>
    public static Key<Fields> Figure(bool required) => new("figure", "Something to move.", new MappingValue<Fields>(Form, (f, _) => f), required);
}
