namespace Holdfast.Practice;

/// <summary>Plays a scene by each policy over many seeds.</summary>
public static class PolicyComparison
{
    /// <summary>Weeks after the hour at which policies are compared.</summary>
    public const int Weeks = 4;

    /// <summary>What each policy came to, in the order of <see cref="Policy.All"/>.</summary>
    /// <param name="scene">The scene.</param>
    /// <param name="seeds">How many seeds, from 1.</param>
    public static IReadOnlyList<PolicyResult> Run(Scene scene, int seeds)
    {
        ArgumentNullException.ThrowIfNull(scene);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(seeds);
        double[,] sums = new double[Policy.All.Count, 3];
        for (int seed = 1; seed <= seeds; seed++)
        {
            ScenePlay play = ScenePlay.Begin(scene, (ulong)seed);
            for (int p = 0; p < Policy.All.Count; p++)
            {
                if (play.Taken.Count > 0)
                {
                    play.Make(new("back", "0"));
                }

                Policy.Through(play, Policy.All[p]);
                Futures futures = play.Hour.After(play.Hour.Turns, Weeks, 16).Last();
                sums[p, 0] += futures.Mean(Quantity.Hope, Weeks);
                sums[p, 1] += futures.Mean(Outcome.Readiness, Weeks);
                sums[p, 2] += futures.Mean(Quantity.Guard, Weeks);
            }
        }

        return [.. Policy.All.Select((policy, p) => new PolicyResult(policy, sums[p, 0] / seeds, sums[p, 1] / seeds, sums[p, 2] / seeds))];
    }
}
