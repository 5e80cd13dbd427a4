namespace Holdfast.Practice;

/// <summary>A client's file.</summary>
internal static class ClientForm
{
    public static readonly Key<string> Name = new("client", "A first name.", Values.Text, required: true);
    public static readonly Key<string> Pronoun = new("pronoun", "She, he or they.", new ChoiceValue<string>([("she", "she"), ("he", "he"), ("they", "they")]), required: true);
    public static readonly Key<int> Age = new("age", "Years.", Values.Count(18, 110, "years"), required: true);
    public static readonly Key<string> Life = new("life", "A life outside the room, in a few sentences.", Values.Text, required: true);
    public static readonly Key<string> ComesWith = new("comes with", "The trouble, plainly.", Values.Text, required: true);
    public static readonly Key<string> NeverSays = new("never says", "What is never said.", Values.Text, required: true);
    public static readonly Key<string> Sentences = new("sentences", "How the sentences go.", Values.Text, required: true);
    public static readonly Key<string> Evasion = new("evasion", "The favourite evasion.", Values.Text, required: true);
    public static readonly Key<string> Body = new("body", "What the body does.", Values.Text, required: true);
    public static readonly Key<string> Jokes = new("jokes", "How they joke.", Values.Text, required: true);
    public static readonly Key<string> Sorry = new("sorry", "How they say sorry.", Values.Text, required: true);

    private static readonly Form VoiceForm = new("voice", "Five marks of speech.", Sentences, Evasion, Body, Jokes, Sorry);

    public static readonly Key<Voice> Voice = new("voice", "Five marks of speech.", new MappingValue<Voice>(
        VoiceForm, (f, _) => new(f.Get(Sentences, ""), f.Get(Evasion, ""), f.Get(Body, ""), f.Get(Jokes, ""), f.Get(Sorry, ""))), required: true);

    public static readonly Key<Node> Traits = new("traits", "Traits, as in a course.", Later("traits, as in a course"));
    public static readonly Key<Node> Begins = new("begins", "First values of quantities, as in a course.", Later("first values, as in a course"));
    public static readonly Key<Node> Helper = new("helper", "You, in the weeks that are not played, as in a course.", Later("a helper, as in a course"));
    public static readonly Key<IReadOnlyList<(ScalarNode Name, IReadOnlyList<Line> Thing)>> Lines = new("lines", "Lines for any scene, in pools with names of your own.", new NamedValue<IReadOnlyList<Line>>(20, new ListValue<Line>(200, LineForm.OfPool)));

    public static readonly Key<string> SinceSays = new("says", "What it was, told after the hour.", Values.Text, required: true);
    public static readonly Key<IReadOnlyList<Act>> SinceActs = new("as", "What it was to the child: one act, or several.", new OneOrMoreValue<Act>(5, new ChoiceValue<Act>([.. Vocabulary.Deeds, ("rupture", Act.Rupture)])));
    public static readonly Key<IReadOnlyDictionary<Quantity, Interval>> SinceLeaves = new("leaves", "What it left: values of quantities.", TraitsForm.Table("leaves", "Values of quantities, from 0 to 1.", Vocabulary.Quantities, Courses.ClientForm.IsOutcome));
    private static readonly Form SinceForm = new("since", "Something that happened in the days before, and that the therapist does not know.", SinceSays, SinceActs, SinceLeaves);
    public static readonly Key<IReadOnlyList<Since>> Since = new("since", "What may have happened in the days before an hour.", new ListValue<Since>(20, new MappingValue<Since>(
        SinceForm, (f, _) => new(f.Get(SinceSays, ""), f.Get(SinceActs, []), f.Get(SinceLeaves, new Dictionary<Quantity, Interval>())))));

    public static Form Form { get; } = new("virtual client", "An invented person to practise with.", Name, Pronoun, Age, Life, ComesWith, NeverSays, Voice, Traits, Begins, Helper, Since, Lines);

    private static NodeValue Later(string allowed) => new(allowed, () => new() { ["type"] = "object" });
}
