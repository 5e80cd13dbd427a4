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
