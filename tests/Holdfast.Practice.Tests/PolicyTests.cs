namespace Holdfast.Practice.Tests;

/// <summary>Answering to the state comes to more than answering by a rule.</summary>
public class PolicyTests
{
    private const int Seeds = 40;

    [Fact]
    public void Attuned_comes_to_more_than_any_fixed_answer_in_four_scenes_of_five()
    {
        Dictionary<string, int> better = [];
        int scenes = 0;
        Parallel.ForEach(Shelf.Names, new() { MaxDegreeOfParallelism = 2 }, name =>
        {
            Scene scene = Shelf.Scene(name);
            if (scene.Place == HourPlace.Consultation)
            {
                return; // The child is not there; what changes is the helper.
            }

            IReadOnlyList<PolicyResult> results = PolicyComparison.Run(scene, Seeds);
            lock (better)
            {
                scenes++;
                foreach (PolicyResult other in results.Skip(1))
                {
                    better[other.Policy.Name] = better.GetValueOrDefault(other.Policy.Name) + (results[0].IsBetterThan(other) ? 1 : 0);
                }
            }
        });
        Assert.NotEmpty(better);
        Assert.All(better, b => Assert.True(b.Value >= 0.8 * scenes, $"Attuned comes to more than \"{b.Key}\" in {b.Value} of {scenes} scenes only."));
    }

    [Theory]
    [InlineData("adam-last-hour")]
    [InlineData("sasha-promise")]
    public void The_manual_tells_what_ways_of_answering_come_to(string scene)
    {
        string[] row = File.ReadLines(Path.Combine(Shelf.Root, "docs", "ways-of-answering.md")).Single(l => l.StartsWith($"| {scene} |", StringComparison.Ordinal)).Split('|', StringSplitOptions.TrimEntries);
        IReadOnlyList<PolicyResult> results = PolicyComparison.Run(Shelf.Scene(scene), 500);
        PolicyResult attuned = results[0], next = results.Skip(1).MaxBy(r => r.Readiness)!;
        Assert.Equal(
            [Number(attuned.Hope), Number(attuned.Readiness), Number(attuned.Guard), next.Policy.Name],
            row[2..6]);
        double[] ahead = [.. row[6..9].Select(n => double.Parse(n.Replace('\u2212', '-'), System.Globalization.CultureInfo.InvariantCulture))];
        Assert.Equal(attuned.Hope - next.Hope, ahead[0], 0.0011);
        Assert.Equal(attuned.Readiness - next.Readiness, ahead[1], 0.0011);
        Assert.Equal(attuned.Guard - next.Guard, ahead[2], 0.0011);

        static string Number(double value) => value.ToString("0.00", System.Globalization.CultureInfo.InvariantCulture);
    }

    [Fact]
    public void Every_scene_with_the_child_in_the_room_stands_in_the_manual()
    {
        string manual = File.ReadAllText(Path.Combine(Shelf.Root, "docs", "ways-of-answering.md"));
        Assert.All(Shelf.Names.Where(n => Shelf.Scene(n).Place != HourPlace.Consultation), n => Assert.Contains($"| {n} |", manual, StringComparison.Ordinal));
    }

    [Fact]
    public void The_same_policy_and_seed_play_the_same()
    {
        foreach (Policy policy in Policy.All)
        {
            ScenePlay one = Policy.Play(Shelf.SampleScene, 9, policy);
            ScenePlay other = Policy.Play(Shelf.SampleScene, 9, policy);
            Assert.Equal(one.Moves, other.Moves);
        }
    }
}
