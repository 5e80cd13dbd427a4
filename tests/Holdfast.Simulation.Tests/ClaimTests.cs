namespace Holdfast.Simulation.Tests;

public class ClaimTests
{
    [Fact]
    public void All_thirty_one_phenomena_are_there() =>
        Assert.Equal(Enumerable.Range(1, 31).Select(i => $"P{i}").Order(StringComparer.Ordinal), Shelf.Phenomena().Select(p => p.Id).Order(StringComparer.Ordinal));

    // 240 persons: a true share of .93 is seen at .86 or more with probability above .999 for each of some 90 expectations.
    [Fact]
    public void Every_phenomenon_is_seen()
    {
        List<string> missing = [];
        foreach (Phenomenon phenomenon in Shelf.Phenomena())
        {
            PhenomenonResult result = PhenomenonCheck.Check(phenomenon, new() { Seed = 20261123 }, 240);
            missing.AddRange(result.Expectations.Where(e => e.Share < e.Expectation.Share - 0.04).Select(e => $"{phenomenon.Id} {e.Expectation.Says}: {e.Share:P0}"));
        }

        Assert.True(missing.Count == 0, string.Join("\n", missing));
    }

    [Fact]
    public void A_lesion_breaks_the_phenomenon_that_rests_on_it()
    {
        Phenomenon p18 = Shelf.Phenomena().Single(p => p.Id == "P18");
        PhenomenonResult result = PhenomenonCheck.Check(p18, new() { Seed = 3, Lesions = ["felt goodbye builds the safe self"] }, 60);
        Assert.False(result.Holds);
    }

    [Fact]
    public void The_coin_of_P31_has_the_shares_of_the_attuned_helper()
    {
        Phenomenon p31 = Shelf.Phenomena().Single(p => p.Id == "P31");
        Share limit = p31.Courses["coin"].Helpers[0].Practice.AnyRequest.WhenReady.Single(s => s.Act == Act.Cannot);
        double sum = 0;
        int persons = 0;
        for (int i = 0; i < 200; i++)
        {
            Act?[] answers = [.. Simulator.RunOne(p31.Courses["attuned"], new() { Seed = 5, FirstPerson = i }).Marks.Where(m => m.Kind == MarkKind.Request).Select(m => m.Act)];
            if (answers.Length > 0)
            {
                sum += answers.Count(a => a == Act.Cannot) / (double)answers.Length;
                persons++;
            }
        }

        Assert.InRange(sum / persons, limit.Probability - 0.05, limit.Probability + 0.05);
    }

    [Fact]
    public void Unknown_lesions_and_switches_are_refused_by_name()
    {
        Course course = Shelf.Course("attuned");
        Assert.Contains("no such rule", Assert.Throws<ArgumentException>(() => Simulator.RunOne(course, new() { Lesions = ["no such rule"] })).Message, StringComparison.Ordinal);
        Assert.Contains("sideways", Assert.Throws<ArgumentException>(() => Simulator.RunOne(course, new() { Switches = new Dictionary<string, string> { ["pain"] = "sideways" } })).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_option_of_every_switch_changes_something()
    {
        foreach (Switch s in Switches.All)
        {
            foreach (SwitchOption option in s.Options.Skip(1))
            {
                string[] names = s.Name is "announcing" ? ["limits"] : ["attuned", "a-kind-no-from-the-first-day", "emails-at-night"];
                bool changed = names.Any(name =>
                {
                    Course course = name == "limits" ? Shelf.Course("attuned") with { Happenings = [new Deed(Duration.Days(1), Act.AnnounceLimits, null, null)] } : Shelf.Course(name);
                    RunOptions plain = new() { Seed = 3 };
                    return Simulator.RunOne(course, plain).Hash() != Simulator.RunOne(course, plain with { Switches = new Dictionary<string, string> { [s.Name] = option.Name } }).Hash();
                });
                Assert.True(changed, $"{s.Name}: {option.Name}");
            }
        }
    }
}
