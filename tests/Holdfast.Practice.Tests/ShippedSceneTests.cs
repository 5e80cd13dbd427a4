namespace Holdfast.Practice.Tests;

/// <summary>What every scene that comes with Holdfast must be.</summary>
public class ShippedSceneTests
{
    internal static readonly string[] Formulas =
        ["i hear that", "it sounds like", "hold space", "holding space", "sit with", "that's valid", "safe space", "journey", "great job", "well done"];

    public static TheoryData<string> Scenes => [.. Shelf.Names];

    public static TheoryData<string> Clients => [.. Shelf.Clients];

    [Theory]
    [MemberData(nameof(Scenes))]
    public void A_scene_passes_its_check(string name) => Assert.Empty(SceneCheck.Check(Shelf.Scene(name)));

    [Theory]
    [MemberData(nameof(Scenes))]
    public void A_scene_has_six_turns_and_four_answers_in_each(string name)
    {
        Scene scene = Shelf.Scene(name);
        Assert.True(scene.Turns.Count >= 6, $"{name} has {scene.Turns.Count} turns.");
        Assert.All(scene.Turns, t => Assert.True(t.Answers.Count >= 4, $"{name}, {t.Name}: {t.Answers.Count} answers."));
        Assert.All(scene.Turns, t => Assert.True(t.Answers.Select(a => a.Stance).Distinct().Count() >= 4, $"{name}, {t.Name}: fewer than four stances."));
        Assert.NotEmpty(scene.Tests);
        Assert.NotEmpty(scene.Skills);
        Assert.Contains(scene.Turns, t => t.Feels || scene.Place == HourPlace.Consultation);
    }

    [Theory]
    [MemberData(nameof(Scenes))]
    public void What_was_heard_is_short(string name)
    {
        foreach (Answer answer in Shelf.Scene(name).Turns.SelectMany(t => t.Answers))
        {
            Assert.All(answer.Adult.Concat(answer.Child), v => Assert.True(v.Words.Split(' ').Length <= 12, $"{name}: \"{v.Words}\" is longer than twelve words."));
            Assert.True(answer.Stance != Stance.KindLimit || answer.Words.Split(' ').Length <= 32, $"{name}: the kind limit \"{answer.Words}\" is longer than thirty words or so.");
        }
    }

    [Theory]
    [MemberData(nameof(Scenes))]
    public void Words_are_plain_and_nobody_is_cheered(string name)
    {
        Scene scene = Shelf.Scene(name);
        IEnumerable<Answer> answers = scene.Turns.SelectMany(t => t.Answers);
        foreach (string text in answers.Select(a => a.Words).Concat(answers.SelectMany(a => new[] { a.Better, a.Worse })))
        {
            string plain = text.ToLowerInvariant();
            Assert.All(Formulas, f => Assert.False(plain.Contains(f, StringComparison.Ordinal), $"{name}: \"{text}\" holds the formula \"{f}\"."));
        }

        IEnumerable<string> all = scene.Turns.SelectMany(t => t.Says.SelectMany(l => new[] { l.How, l.Words })
            .Concat(t.Answers.SelectMany(a => a.Feedback.Concat(a.Adult).Concat(a.Child).Select(v => v.Words).Append(a.Words))))
            .Append(scene.Moment).Append(scene.About);
        Assert.All(all, text => Assert.DoesNotContain("!", text, StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Scenes))]
    public void Feedback_says_that_it_speaks_by_this_theory(string name) =>
        Assert.Contains("by this theory", string.Join(' ', Shelf.Scene(name).Turns.SelectMany(t => t.Answers).SelectMany(a => a.Feedback).Select(v => v.Words)), StringComparison.OrdinalIgnoreCase);

    [Theory]
    [MemberData(nameof(Scenes))]
    public void Files_name_their_schema(string name) => Assert.StartsWith("# yaml-language-server: $schema=../schemas/scene.schema.json\n", Shelf.Text(name), StringComparison.Ordinal);

    [Theory]
    [MemberData(nameof(Clients))]
    public void A_client_is_read_and_has_lines_for_every_state(string name)
    {
        Parsed<VirtualClient> parsed = ClientReader.Read(Shelf.Client(name)!, name, name + ".yaml");
        Assert.Empty(parsed.Diagnostics);
        VirtualClient client = parsed.Value!;
        Assert.True(client.Since.Count >= 5, $"{name} has {client.Since.Count - 1} things that may have happened.");
        foreach (string pool in new[] { "arrives", "is silent", "leaves" })
        {
            Assert.True(client.Pools[pool].Count >= 8, $"{name}: {pool}");
            foreach (Mode mode in new[] { Mode.Underground, Mode.Protesting, Mode.Grieving })
            {
                // Protest seldom lasts from one week into the next: anger, or a low opinion of the helper, may stand for it at the door.
                Assert.Contains(client.Pools[pool], l => l.When.Clauses.Any(c => c is ModeClause m ? m.Modes.Contains(mode) : mode == Mode.Protesting && c is LevelClause v && (v.Channel == (Channel)Quantity.Anger || v.Channel == (Channel)Quantity.Willingness)));
            }
        }
    }

    [Fact]
    public void Every_client_has_a_scene() =>
        Assert.Empty(Shelf.Clients.Except(Shelf.Names.Select(n => Shelf.Scene(n).Client.Key)));

    [Fact]
    public void No_stance_is_the_best_in_every_scene()
    {
        // Best: after twelve weeks readiness is highest, over ten seeds, when this stance is chosen wherever it is offered.
        List<HashSet<Stance>> best = [];
        foreach (string name in Shelf.Names)
        {
            Scene scene = Shelf.Scene(name);
            Dictionary<Stance, double> means = scene.Turns.SelectMany(t => t.Answers.Select(a => a.Stance)).Distinct()
                .ToDictionary(s => s, s => Enumerable.Range(1, 10).Average(seed => Readiness(scene, seed, s)));
            best.Add([means.MaxBy(m => m.Value).Key]);
        }

        Assert.NotEmpty(best);
        HashSet<Stance> always = [.. best[0]];
        best.ForEach(always.IntersectWith);
        Assert.True(best.Count < 2 || always.Count == 0, $"Always best: {string.Join(", ", always)}.");
    }

    private static double Readiness(Scene scene, int seed, Stance stance)
    {
        ScenePlay play = Policy.Play(scene, (ulong)seed, Policy.Of([stance]));
        return play.Hour.After(play.Hour.Turns, 12, 4).Last().Mean(Outcome.Readiness, 12);
    }
}
