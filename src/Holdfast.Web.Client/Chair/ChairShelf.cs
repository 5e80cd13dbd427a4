using System.Collections.Concurrent;
using System.Reflection;
using Holdfast.Web.Client.Language;

namespace Holdfast.Web.Client.Chair;

/// <summary>
/// The ladders and the listener, in the language of the page, or in English where they are not translated, and the theory's
/// curve. They travel inside the page, so that it works without a network.
/// </summary>
public static class ChairShelf
{
    /// <summary>The most rehearsals for which the theory is asked.</summary>
    public const int MostRehearsals = 6;

    /// <summary>The language in which ladders and the listener's lines are written, as browsers name it.</summary>
    public static string Written => Tongue.IsGerman ? Tongue.German.Culture : Tongue.English.Culture;

    private const int Persons = 60;
    private static readonly Assembly Own = typeof(ChairShelf).Assembly;
    private static readonly ConcurrentDictionary<Tongue, IReadOnlyList<Ladder>> LaddersIn = [];
    private static readonly ConcurrentDictionary<Tongue, Listener> ListenerIn = [];
    private static readonly List<RehearsalCost> Worked = [];
    private static IEnumerator<RehearsalCost>? points;

    /// <summary>What is hard to say, in order.</summary>
    public static IReadOnlyList<Ladder> Ladders => LaddersIn.GetOrAdd(Tongue.Current, _ => Whole(LadderReader.Read(Text("chair/ladders.yaml"), "ladders.yaml")));

    /// <summary>The invented listener.</summary>
    public static Listener Listener => ListenerIn.GetOrAdd(Tongue.Current, _ => Whole(ListenerReader.Read(Text("chair/listener.yaml"), "listener.yaml", Ladders)));

    /// <summary>What telling costs with each rehearsal, by the theory, as far as it has been worked out.</summary>
    public static IReadOnlyList<RehearsalCost> Curve => Worked;

    /// <summary>Works out one point more of the curve; false when it is whole.</summary>
    public static bool WorkOut()
    {
        if (Worked.Count > MostRehearsals)
        {
            return false;
        }

        points ??= RehearsalCurve.Of(
            Whole(PhenomenonReader.Read(Text("claims/p15.yaml"), "p15.yaml", Watch.CourseShelf.Text)), MostRehearsals, Persons, new() { Seed = 1, Threads = 1 }).GetEnumerator();
        points.MoveNext();
        Worked.Add(points.Current);
        return true;
    }

    private static T Whole<T>(Parsed<T> parsed)
        where T : class => parsed.Value ?? throw new InvalidOperationException(string.Join('\n', parsed.Diagnostics));

    private static string Text(string name)
    {
        Stream? stream = Own.GetManifestResourceStream($"{Tongue.Current.Key}/{name}") ?? Own.GetManifestResourceStream(name);
        using StreamReader reader = new(stream ?? throw new InvalidOperationException($"{name} does not travel with the page."));
        return reader.ReadToEnd();
    }
}
