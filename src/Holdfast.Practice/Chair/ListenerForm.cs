namespace Holdfast.Practice;

/// <summary>The listener's file: for each manner and each kind of rung, lines.</summary>
internal static class ListenerForm
{
    public static readonly Key<string> Line = new("line", "What the listener answers.", Values.Text, required: true);
    public static readonly Key<string> WentWrong = new("went wrong", "What went wrong there, in one line, and that it was not the telling; needed where the answer is a bad one.", Values.Text);
    public static readonly Key<IReadOnlyList<string>> To = new("to", "The only ladders to which it is an answer.", new ListValue<string>(20, Values.Text));

    private static readonly Form LineForm = new("line of the listener", "Something that the listener answers.", Line, WentWrong, To);
    private static readonly Value<IReadOnlyList<Fields>> Lines = new ListValue<Fields>(99, new MappingValue<Fields>(LineForm, (f, _) => f));

    /// <summary>Lines for each kind of rung, in the order of <see cref="RungKind"/>.</summary>
    public static IReadOnlyList<Key<IReadOnlyList<Fields>>> Kinds { get; } =
    [
        new(Words.Of(RungKind.HowHardItIs), "Answers to whoever says how hard it is.", Lines, required: true),
        new(Words.Of(RungKind.AHint), "Answers to a hint.", Lines, required: true),
        new(Words.Of(RungKind.TheThingItself), "Answers to the thing itself.", Lines, required: true),
    ];

    private static readonly Form MannerForm = new("manner", "Lines for each kind of rung.", [.. Kinds]);

    /// <summary>The manners, in the order of <see cref="ListenerManner"/>.</summary>
    public static IReadOnlyList<Key<Fields>> Manners { get; } =
    [
        new(Words.Of(ListenerManner.Kindly), "Lines of somebody who can bear it.", new MappingValue<Fields>(MannerForm, (f, _) => f), required: true),
        new(Words.Of(ListenerManner.Awkwardly), "Lines of somebody who means well, and stumbles.", new MappingValue<Fields>(MannerForm, (f, _) => f), required: true),
        new(Words.Of(ListenerManner.Badly), "Lines of a decent person who is frightened.", new MappingValue<Fields>(MannerForm, (f, _) => f), required: true),
    ];

    public static Form Form { get; } = new("listener", "The invented listener of a rehearsal.", [.. Manners]);
}
