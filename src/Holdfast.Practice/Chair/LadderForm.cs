namespace Holdfast.Practice;

/// <summary>The file of ladders. A ladder has a list for each kind of rung, so that none can begin anywhere but at the lowest.</summary>
internal static class LadderForm
{
    public static readonly Key<string> Name = new("ladder", "Its short name, by which lines of the listener call it.", Values.Text, required: true);
    public static readonly Key<string> Says = new("says", "What is hard to say.", Values.Text, required: true);
    public static readonly Key<string> Note = new("note", "What to know before one takes it.", Values.Text);

    /// <summary>A list of sentences for each kind of rung, in the order of <see cref="RungKind"/>.</summary>
    public static readonly IReadOnlyList<Key<IReadOnlyList<string>>> Kinds =
    [
        new(Words.Of(RungKind.HowHardItIs), "Sentences that say only how hard it is, the easiest first.", new ListValue<string>(9, Values.Text), required: true),
        new(Words.Of(RungKind.AHint), "Sentences that hint at it.", new ListValue<string>(9, Values.Text), required: true),
        new(Words.Of(RungKind.TheThingItself), "Sentences that say it.", new ListValue<string>(9, Values.Text), required: true),
    ];

    private static readonly Form One = new("ladder", "First sentences for something that is hard to say.", [Name, Says, Note, .. Kinds]);
    public static readonly Key<IReadOnlyList<Fields>> Ladders = new("ladders", "What is hard to say, in order.", new ListValue<Fields>(20, new MappingValue<Fields>(One, (f, _) => f)), required: true);

    public static Form Form { get; } = new("ladders", "What is hard to say.", Ladders);
}
