using System.Globalization;
using Holdfast.Practice;

namespace Holdfast.Reproduction;

/// <summary>The page on what ways of answering come to: scene by scene, attuned beside the next best.</summary>
internal static class WaysOfAnswering
{
    /// <summary>The seeds from which each scene is played.</summary>
    public const int Seeds = 500;

    private const string Verdict = "verdict", Table = "table";

    /// <summary>Makes the verdict and the table.</summary>
    public static BlockMaker Maker { get; } = new("ways-of-answering", "scene compare --seeds 500: attuned, and the next best by readiness", Cost.Minutes, [Verdict, Table], Make);

    /// <summary>A row of the table.</summary>
    public static string Row(string scene, IReadOnlyList<PolicyResult> results)
    {
        PolicyResult attuned = results[0], next = results.Skip(1).MaxBy(r => r.Readiness)!;
        return $"| {scene} | {Two(attuned.Hope)} | {Two(attuned.Readiness)} | {Two(attuned.Guard)} | {next.Policy.Name} | {Ahead(attuned.Hope, next.Hope)} | {Ahead(attuned.Readiness, next.Readiness)} | {Ahead(attuned.Guard, next.Guard)} |";
    }

    private static IReadOnlyDictionary<string, string> Make(Repository repository, Work work)
    {
        string[] scenes = [.. repository.SceneNames.Where(n => repository.Scene(n).Place != HourPlace.Consultation)];
        IReadOnlyList<PolicyResult>[] results = new IReadOnlyList<PolicyResult>[scenes.Length];
        int done = 0;
        Parallel.For(0, scenes.Length, new ParallelOptions { MaxDegreeOfParallelism = work.Threads, CancellationToken = work.Cancel }, i =>
        {
            results[i] = PolicyComparison.Run(repository.Scene(scenes[i]), Seeds);
            work.Done(Interlocked.Increment(ref done) / (double)scenes.Length);
        });
        string[] head = ["| scene | hope | readiness | guard | next best | hope | readiness | guard |", "|---|---|---|---|---|---|---|---|"];
        return new Dictionary<string, string>
        {
            [Verdict] = Says(scenes, results),
            [Table] = string.Join('\n', [.. head, .. scenes.Select((s, i) => Row(s, results[i]))]),
        };
    }

    private static string Says(string[] scenes, IReadOnlyList<PolicyResult>[] results)
    {
        int better = results.Count(r => r.Skip(1).All(o => r[0].IsBetterThan(o)));
        (string scene, PolicyResult other, double by) = results.SelectMany((r, i) => r.Skip(1).Select(o => (scenes[i], o, r[0].Hope - o.Hope))).MinBy(x => x.Item3);
        return $"So it is here, in {better} of {scenes.Length} scenes, against each of the {results[0].Count - 1} others. The nearest in hope is `{scene}`, where *{other.Policy.Name}* comes to {Math.Abs(by).ToString("0.0000", CultureInfo.InvariantCulture)} {(by < 0 ? "more" : "less")}.";
    }

    private static string Two(double value) => value.ToString("0.00", CultureInfo.InvariantCulture);

    private static string Ahead(double one, double other)
    {
        string text = (one - other).ToString("+0.000;-0.000;0.000", CultureInfo.InvariantCulture);
        return text.Replace('-', '\u2212');
    }
}
