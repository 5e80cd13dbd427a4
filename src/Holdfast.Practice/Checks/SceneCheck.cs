namespace Holdfast.Practice;

/// <summary>
/// Plays a scene many times, by chance and by policy, and says what does not hold: what nobody came to hear, what the
/// model does not confirm, and where the author's expectations are not met.
/// </summary>
public static class SceneCheck
{
    /// <summary>The share of seeds in which what an author expects must be seen.</summary>
    public const double ShareAsked = 0.8;

    /// <summary>Of persons looked at, at least one in this many must be led to what the scene needs.</summary>
    public const int OneIn = 50;

    /// <summary>Checks a scene.</summary>
    /// <param name="scene">The scene.</param>
    /// <param name="seeds">How many seeds, from 1.</param>
    /// <param name="plays">How many plays by chance for each seed, beside one for each policy.</param>
    /// <returns>What is the matter; empty when nothing is.</returns>
    public static IReadOnlyList<Diagnostic> Check(Scene scene, int seeds = 30, int plays = 20)
    {
        ArgumentNullException.ThrowIfNull(scene);
        Findings findings = new();
        Hearers hearers = new(scene);
        int looked = 0;
        for (int seed = 1; seed <= seeds; seed++)
        {
            ScenePlay play = ScenePlay.Begin(scene, (ulong)seed);
            looked += play.Person + 1;
            if (!play.Found)
            {
                continue;
            }

            for (int n = 0; n < plays + Policy.All.Count; n++)
            {
                if (play.Taken.Count > 0)
                {
                    play.Make(new("back", "0"));
                }

                hearers.Listen(play, n < plays ? Policy.AtRandom(n + 1) : Policy.All[n - plays]);
            }
        }

        if (looked > seeds * OneIn)
        {
            findings.Add(DiagnosticCatalogue.NobodyIsLedThere, scene.File, 1, 1, $"{seeds} in {looked} persons", $"at least one in {OneIn}");
            return findings.InOrder();
        }

        hearers.Report(findings);
        foreach (SceneTest test in scene.Tests)
        {
            TestResult result = Test(scene, test, seeds);
            if (!result.Holds)
            {
                findings.Add(DiagnosticCatalogue.NotAsExpected, scene.File, test.Row, 1, Findings.Quote($"{test.Says} ({result.Seen})"), $"in {ShareAsked:0%} of seeds");
            }
        }

        return findings.InOrder();
    }

    /// <summary>Runs an author's expectation over seeds 1 to n.</summary>
    /// <param name="scene">The scene.</param>
    /// <param name="test">The expectation.</param>
    /// <param name="seeds">How many seeds, from 1.</param>
    /// <param name="player">Plays the scene to its end; from beginning to end at once when it is not given.</param>
    public static TestResult Test(Scene scene, SceneTest test, int seeds, Func<Scene, ulong, Policy, ScenePlay>? player = null)
    {
        ArgumentNullException.ThrowIfNull(scene);
        ArgumentNullException.ThrowIfNull(test);
        player ??= Policy.Play;
        int[] seen = new int[test.Expect.Count];
        for (int seed = 1; seed <= seeds; seed++)
        {
            float[] one = After(player(scene, (ulong)seed, Policy.Of(test.Play)), test);
            float[] other = After(player(scene, (ulong)seed, Policy.Of(test.Beside)), test);
            for (int e = 0; e < seen.Length; e++)
            {
                bool holds = test.Expect[e].Higher ? one[e] > other[e] : one[e] < other[e];
                seen[e] += holds ? 1 : 0;
            }
        }

        return new(test, seeds, seen);
    }

    private static float[] After(ScenePlay play, SceneTest test)
    {
        Futures futures = play.Hour.After(play.Hour.Turns, Math.Max(1, test.Weeks), 4).Last();
        return [.. test.Expect.Select(e => futures.Mean(e.Channel, test.Weeks))];
    }
}
