namespace Holdfast.Theory;

/// <summary>The tensions of the theory that can be switched. Each option is a change to named rules or numbers, nothing hidden.</summary>
public static class Switches
{
    private static readonly string[] Alternatives = ["safe self grows by use", "safe self is uncovered", "pain may return"];

    /// <summary>All switches.</summary>
    public static IReadOnlyList<Switch> All { get; } =
    [
        new("contact", "Is reliable contact a mechanism of its own, or does only the missing heal?",
        [
            Option("calms", "Reliable contact lowers threat and need, so that pangs can be borne and felt."),
            Option("only missing", "Contact soothes for hours and no more.", scaled: [("longing.calm weight", 0), ("threat.calm", 0)]),
        ]),
        new("gifts", "Does grieving decide what a gift does?",
        [
            Option("grieving decides", "While grieving is under way, a gift does not feed the conviction."),
            Option("always feed", "Every gift feeds the conviction.", scaled: [("giving.brake", 0)]),
        ]),
        new("hope", "Are there two hopes, or one?",
        [
            Option("two", "Surface hope can shut down; hidden hope lives on and can be called."),
            Option("one", "There is only the hope that shows; nothing hidden answers.", off: ["invitation calls hope", "hope re-aims"]),
        ]),
        new("announcing", "What does the child hear when limits are announced at the outset?",
        [
            Option("child hears", "The child hears a refusal."),
            Option("adult hears", "Only the adult hears it; the child does not mind.", scaled: [("announce.hurt", 0), ("announce.offence", 0)]),
        ]),
        new("safe self", "Where does the safe self come from?",
        [
            Option("goodbyes", "It is taken in at the pang of good goodbyes."),
            Option("use", "It grows by holding the helper in mind.", off: ["felt goodbye builds the safe self", "last goodbye builds the safe self"], on: ["safe self grows by use"]),
            Option("uncovered", "It was always there and is uncovered.", off: ["felt goodbye builds the safe self", "last goodbye builds the safe self"], on: ["safe self is uncovered"]),
        ]),
        new("pain", "Does softened pain stay soft?",
        [
            Option("stays soft", "What has softened stays softened."),
            Option("may return", "Softened pain can creep back.", on: ["pain may return"]),
        ]),
        new("refusal", "How is a refusal read?",
        [
            Option("both", "As unwilling or as unworthy, by the person's self-blame."),
            Option("unwilling", "As unwilling only.", off: ["offence read as unworthy", "private rules for being worthy"]),
            Option("unworthy", "As unworthy only.", off: ["offence read as unwilling", "offence angers"]),
        ]),
        new("shame", "Does telling take shame away, or must the standard change?",
        [
            Option("telling", "A telling that is met well takes much of the shame away."),
            Option("standard", "Only a little, until the standard changes.", scaled: [("telling.honour", 0.25), ("shame.standard weight", 2), ("shame.secret weight", 0.5)]),
        ]),
        new("frequency", "Do sessions help by themselves?",
        [
            Option("quality", "More sessions are more chances; what happens in them decides."),
            Option("each counts", "Each session by itself shows willingness.", scaled: [("session.care", 5)]),
        ]),
    ];

    /// <summary>Finds a switch; null when there is none of this name.</summary>
    public static Switch? Find(string name) => All.FirstOrDefault(s => string.Equals(s.Name, name, StringComparison.OrdinalIgnoreCase));

    internal static bool IsAlternative(string rule) => Array.IndexOf(Alternatives, rule) >= 0;

    private static SwitchOption Option(string name, string says, string[]? off = null, string[]? on = null, (string Key, double Factor)[]? scaled = null) =>
        new(name, says, off ?? [], on ?? [], (scaled ?? []).ToDictionary(s => s.Key, s => s.Factor));
}
