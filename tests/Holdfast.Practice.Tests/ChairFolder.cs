namespace Holdfast.Practice.Tests;

/// <summary>The shipped ladders and the shipped listener.</summary>
internal static class ChairFolder
{
    public static IReadOnlyList<Ladder> Ladders { get; } = Whole(LadderReader.Read(Text("ladders"), "ladders.yaml"));

    public static Listener Listener { get; } = Whole(ListenerReader.Read(Text("listener"), "listener.yaml", Ladders));

    public static Phenomenon Rehearsing { get; } = Whole(PhenomenonReader.Read(File.ReadAllText(Path.Combine(Shelf.Content, "claims", "p15.yaml")), "p15.yaml", Shelf.Course));

    public static string Text(string name) => File.ReadAllText(Path.Combine(Shelf.Content, "chair", name + ".yaml"));

    private static T Whole<T>(Parsed<T> parsed)
        where T : class => parsed.Value ?? throw new InvalidOperationException(string.Join("\n", parsed.Diagnostics));
}
