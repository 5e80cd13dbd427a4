namespace Holdfast.Practice;

/// <summary>A scene's file.</summary>
internal static class SceneForm
{
    public static readonly Key<string> Title = new("scene", "A short title.", Values.Text, required: true);
    public static readonly Key<string> Client = new("client", "Whom it is with: the name of a file of the folder 'clients', without '.yaml'.", Values.Text, required: true);
    public static readonly Key<string> About = new("about", "What it is about, in one sentence.", Values.Text, required: true);
    public static readonly Key<string> Note = new("note", "What is hard in it, so that one can choose another.", Values.Text);
    public static readonly Key<string> Moment = new("moment", "Where we are, read before it begins.", Values.Text, required: true);
    public static readonly Key<Duration> At = new("at", "When in the course it is.", Values.Moment, required: true);
    public static readonly Key<Node> Before = new("before", "What the course held before, in the language of courses, laid over the client's own.", new NodeValue("keys of a course", () => new() { ["type"] = "object" }));
    public static readonly Key<When> Needs = new("needs", "The state that the moment supposes.", WhenForm.Value);
    public static readonly Key<HourPlace> Place = new("place", "Where: session, message, consultation. A session, when it is not said.", new ChoiceValue<HourPlace>([.. Enum.GetValues<HourPlace>().Select(p => (Theory.Words.Of(p), p))]));
    public static readonly Key<IReadOnlyList<Skill>> Skills = new("skills", "What it gives practice in.", new ListValue<Skill>(8, new ChoiceValue<Skill>([.. Enum.GetValues<Skill>().Select(s => (Theory.Words.Of(s), s))])));

    public static readonly Key<Opening> Opens = new("opens", "When it may open. Any time, when it is not said.", new ChoiceValue<Opening>(
    [
        ("any time", Opening.AnyTime), ("in the first weeks", Opening.FirstWeeks), ("before a break", Opening.BeforeBreak), ("after a break", Opening.AfterBreak), ("in the last hour", Opening.LastHour),
        ("when you are spent", Opening.WhenSpent), ("after you snapped", Opening.AfterSnapping), ("never", Opening.Never),
    ]));
    public static readonly Key<string> YearMoment = new("moment", "Where we are, when the year has brought it.", Values.Text);
    public static readonly Key<Fields> InAYear = new("in a year", "What it is in a year in the chair.", new MappingValue<Fields>(new Form("scene in a year", "When it may open, and how it is told there.", Opens, YearMoment), (f, _) => f));

    public static readonly Key<string> As = new("as", "Its name within the turn, when another answer has the same stance.", Values.Text);
    public static readonly Key<Stance> Stance = new("stance", "What it does, whatever its words.", WhenForm.StanceWord, required: true);
    public static readonly Key<string> Words = new("words", "What the therapist says or does.", Values.Text, required: true);
    public static readonly Key<IReadOnlyList<Variant>> Feedback = new("feedback", "What it met or missed, and why.", new VariantsValue(), required: true);
    public static readonly Key<IReadOnlyList<Variant>> Adult = new("adult", "What the adult heard, in twelve words at most.", new VariantsValue(), required: true);
    public static readonly Key<IReadOnlyList<Variant>> Child = new("child", "What the child heard, in twelve words at most.", new VariantsValue(), required: true);
    public static readonly Key<Heard> Heard = new("heard", "What the child heard, as one word that the model confirms.", new ChoiceValue<Heard>([.. Enum.GetValues<Heard>().Select(h => (Theory.Words.Of(h), h))]));
    public static readonly Key<string> Better = new("better", "A better neighbour: other words, or '=' and the name of another answer of the turn.", Values.Text, required: true);
    public static readonly Key<string> Worse = new("worse", "A worse neighbour, the same way.", Values.Text, required: true);
    public static readonly Key<string> Next = new("next", "The turn that follows, when it is not the next one.", Values.Text);

    public static readonly Form AnswerForm = new("answer", "Something that the therapist can say or do.", As, Stance, Words, Feedback, Adult, Child, Heard, Better, Worse, Next);

    public static readonly Key<string> TurnName = new("turn", "A short name, once in the scene.", Values.Text, required: true);
    public static readonly Key<Rides> Rides = new("rides", "How much rides on it for the child. All, where something is asked for; otherwise some.", new ChoiceValue<Rides>([.. Enum.GetValues<Rides>().Select(r => (Theory.Words.Of(r), r))]));
    public static readonly Key<RequestKind> Asks = new("asks", "What is asked for, where a wish is put to the therapist.", new ChoiceValue<RequestKind>(Vocabulary.Requests));
    public static readonly Key<bool> Tells = new("tells", "Whether the client tells of the attachment here.", Values.YesNo);
    public static readonly Key<bool> Feels = new("feels", "A marked moment: what does the child feel now?", Values.YesNo);
    public static readonly Key<IReadOnlyList<(Line Line, string From, Node Node)>> Says = new("says", "What the client may say, by the state.", new ListValue<(Line, string, Node)>(100, LineForm.OfTurn), required: true);
    public static readonly Key<IReadOnlyList<Fields>> Answers = new("answers", "What the therapist may answer.", new ListValue<Fields>(12, new MappingValue<Fields>(AnswerForm, (f, _) => f)), required: true);

    private static readonly Form TurnForm = new("turn", "One turn of a scene.", TurnName, Rides, Asks, Tells, Feels, Says, Answers);

    public static readonly Key<IReadOnlyList<Fields>> Turns = new("turns", "The turns, in order.", new ListValue<Fields>(40, new MappingValue<Fields>(TurnForm, (f, _) => f)), required: true);

    public static readonly Key<string> TestSays = new("says", "What is expected, as a sentence.", Values.Text, required: true);
    public static readonly Key<IReadOnlyList<Stance>> Play = new("play", "Stances, one a turn; the last goes on.", new OneOrMoreValue<Stance>(40, WhenForm.StanceWord), required: true);
    public static readonly Key<IReadOnlyList<Stance>> Beside = new("beside", "The other way.", new OneOrMoreValue<Stance>(40, WhenForm.StanceWord), required: true);
    private static readonly IReadOnlyList<(Key<bool> Key, Channel Channel)> Curves =
        [.. Vocabulary.Quantities.Select(q => (HigherOrLower(q.Word), (Channel)q.Meaning)), .. Vocabulary.Outcomes.Select(o => (HigherOrLower(o.Word), (Channel)o.Meaning))];

    private static readonly Form ExpectForm = new("expected", "What must be higher or lower in the first than in the other.", [.. Curves.Select(c => c.Key)]);
    public static readonly Key<IReadOnlyList<(Channel Channel, bool Higher)>> Expect = new("expect", "What must be higher or lower.", new MappingValue<IReadOnlyList<(Channel, bool)>>(
        ExpectForm, (f, _) => [.. Curves.Where(c => f.Has(c.Key)).Select(c => (c.Channel, f.Get(c.Key, false)))]), required: true);

    public static readonly Key<int> Weeks = new("weeks", "When, in weeks after the hour; at its end when it is not said.", Values.Count(0, 26, "weeks"));
    private static readonly Form TestForm = new("scene test", "What the author expects.", TestSays, Play, Beside, Expect, Weeks);
    public static readonly Key<IReadOnlyList<SceneTest>> Tests = new("tests", "What the author expects of the scene.", new ListValue<SceneTest>(20, new MappingValue<SceneTest>(
        TestForm, (f, _) => new(f.Get(TestSays, ""), f.Get(Play, []), f.Get(Beside, []), f.Get(Expect, []), f.Get(Weeks, 0), f.Node.Line))));

    public static Form Form { get; } = new("scene", "A moment in a course with one client, to be played turn by turn.", Title, Client, About, Note, Moment, At, Before, Needs, Place, Skills, InAYear, Turns, Tests);

    private static Key<bool> HigherOrLower(string word) => new(word, $"{char.ToUpperInvariant(word[0])}{word[1..]} is higher, or lower.", new ChoiceValue<bool>([("higher", true), ("lower", false)]));
}
