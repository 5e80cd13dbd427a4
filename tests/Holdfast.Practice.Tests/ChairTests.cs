namespace Holdfast.Practice.Tests;

/// <summary>The client's chair: ladders of first sentences, and a listener who answers in one of three manners.</summary>
public class ChairTests
{
    private const int FewestLines = 5;

    public static TheoryData<string, RungKind, ListenerManner> Places
    {
        get
        {
            TheoryData<string, RungKind, ListenerManner> all = [];
            foreach (Ladder ladder in ChairFolder.Ladders)
            {
                foreach (RungKind kind in Enum.GetValues<RungKind>())
                {
                    foreach (ListenerManner manner in Enum.GetValues<ListenerManner>())
                    {
                        all.Add(ladder.Key, kind, manner);
                    }
                }
            }

            return all;
        }
    }

    [Fact]
    public void There_are_six_to_ten_things_to_choose_from_and_each_has_a_name_of_its_own()
    {
        Assert.InRange(ChairFolder.Ladders.Count, 6, 10);
        Assert.Equal(ChairFolder.Ladders.Count, ChairFolder.Ladders.Select(l => l.Key).Distinct().Count());
        Assert.Equal(ChairFolder.Ladders.Count, ChairFolder.Ladders.Select(l => l.Says).Distinct().Count());
    }

    [Fact]
    public void The_first_rung_is_always_how_hard_it_is_and_no_rung_leads_down()
    {
        foreach (Ladder ladder in ChairFolder.Ladders)
        {
            Assert.Equal(RungKind.HowHardItIs, ladder.Rungs[0].Kind);
            Assert.Equal("There is something I don't know how to say.", ladder.Rungs[0].Says);
            Assert.Equal(Enum.GetValues<RungKind>(), ladder.Rungs.Select(r => r.Kind).Distinct());
            Assert.Equal(ladder.Rungs.Select(r => r.Kind).Order(), ladder.Rungs.Select(r => r.Kind));
            Assert.Equal(ladder.Rungs.Count, ladder.Rungs.Select(r => r.Says).Distinct().Count());
        }
    }

    [Theory]
    [MemberData(nameof(Places))]
    public void Every_line_is_heard_by_whoever_goes_on_and_none_twice_before_all_have_been(string ladder, RungKind kind, ListenerManner manner)
    {
        IReadOnlyList<ListenerLine> fitting = ChairFolder.Listener.Fitting(ladder, kind, manner);
        Assert.True(fitting.Count >= FewestLines, $"{ladder}, {kind}, {manner}: {fitting.Count} lines.");
        List<string> heard = [];
        for (int i = 0; i < fitting.Count; i++)
        {
            ListenerLine line = ChairFolder.Listener.Answer(ladder, kind, manner, heard, n => n - 1);
            Assert.Equal((kind, manner), (line.Kind, line.Manner));
            heard.Add(line.Says);
        }

        Assert.Equal(fitting.Select(l => l.Says).Order(), heard.Order());
        Assert.Equal(heard[0], ChairFolder.Listener.Answer(ladder, kind, manner, heard, n => 0).Says);
    }

    [Fact]
    public void Every_line_of_the_file_fits_somewhere_and_stands_there_once()
    {
        IReadOnlyList<ListenerLine> lines = ChairFolder.Listener.Lines;
        Assert.Equal(lines.Count, lines.Select(l => l.Says).Distinct().Count());
        HashSet<ListenerLine> reached = [.. Places.SelectMany(p => ChairFolder.Listener.Fitting(p.Data.Item1, p.Data.Item2, p.Data.Item3))];
        Assert.Empty(lines.Except(reached));
    }

    [Fact]
    public void A_line_written_for_a_ladder_comes_before_those_for_all()
    {
        ListenerLine line = ChairFolder.Listener.Answer("hurt-by-words", RungKind.TheThingItself, ListenerManner.Badly, [], _ => 0);
        Assert.Equal(["hurt-by-words"], line.Ladders);
    }

    [Fact]
    public void After_a_bad_answer_one_line_says_what_went_wrong_and_that_it_was_not_the_telling()
    {
        foreach (ListenerLine line in ChairFolder.Listener.Lines)
        {
            Assert.Equal(line.Manner == ListenerManner.Badly, line.WentWrong.Length > 0);
            if (line.WentWrong.Length > 0)
            {
                Assert.Contains("not the telling", line.WentWrong, StringComparison.Ordinal);
                Assert.DoesNotContain('\n', line.WentWrong);
                Assert.True(line.WentWrong.Split(' ').Length <= 30, line.WentWrong);
            }
        }
    }

    [Theory]
    [InlineData("ladders: []\nladder: x", 2)]
    [InlineData("ladders:\n  - ladder: a\n    says: b\n    how hard it is: []\n    a hint: [x]\n    the thing itself: [y]", 4)]
    [InlineData("ladders:\n  - ladder: a\n    says: b\n    a hint: [x]\n    the thing itself: [y]", 2)]
    [InlineData("ladders: [", 2)]
    [InlineData("- 1", 1)]
    public void Broken_ladders_are_told_with_their_line(string text, int line)
    {
        Parsed<IReadOnlyList<Ladder>> parsed = LadderReader.Read(text, "x.yaml");
        Assert.Null(parsed.Value);
        Assert.Equal(line, parsed.Diagnostics[0].Line);
    }

    [Fact]
    public void Two_ladders_of_one_name_are_told_with_the_line_of_the_second()
    {
        const string One = "  - ladder: a\n    says: b\n    how hard it is: [x]\n    a hint: [x]\n    the thing itself: [y]\n";
        Diagnostic found = Assert.Single(LadderReader.Read("ladders:\n" + One + One, "x.yaml").Diagnostics);
        Assert.Equal((7, DiagnosticCatalogue.NameTaken.Code), (found.Line, found.Code));
    }

    [Theory]
    [InlineData("- line: \"Polite words", "HF0101")]
    [InlineData("      went wrongly: x", "HF0201")]
    [InlineData("clumsily:", "HF0201")]
    public void A_broken_listener_is_told_with_its_line(string broken, string code)
    {
        string text = ChairFolder.Text("listener");
        int at = text.TrimEnd('\n').Split('\n').Length + 1;
        Diagnostic found = ListenerReader.Read(text + broken + "\n", "listener.yaml", ChairFolder.Ladders).Diagnostics[0];
        Assert.Equal(code, found.Code);
        Assert.InRange(found.Line, at - 1, at + 1);
    }

    [Fact]
    public void A_bad_answer_that_leaves_one_alone_with_it_is_refused()
    {
        string[] lines = ChairFolder.Text("listener").Split('\n');
        int first = Array.FindIndex(lines, l => l.Contains("went wrong", StringComparison.Ordinal));
        string text = string.Join('\n', lines.Where((_, i) => i != first));
        Diagnostic found = Assert.Single(ListenerReader.Read(text, "listener.yaml", ChairFolder.Ladders).Diagnostics);
        Assert.Equal((first, DiagnosticCatalogue.MissingKey.Code), (found.Line, found.Code));
    }

    [Fact]
    public void A_line_for_a_ladder_that_is_not_there_is_told_with_its_line()
    {
        string[] lines = ChairFolder.Text("listener").Split('\n');
        int at = Array.FindIndex(lines, l => l.Contains("to: [afraid-you-go]", StringComparison.Ordinal));
        lines[at] = lines[at].Replace("afraid-you-go", "afraid-you-goe", StringComparison.Ordinal);
        Diagnostic found = Assert.Single(ListenerReader.Read(string.Join('\n', lines), "listener.yaml", ChairFolder.Ladders).Diagnostics);
        Assert.Equal((at + 1, DiagnosticCatalogue.UnknownWord.Code), (found.Line, found.Code));
        Assert.Contains("afraid-you-go", found.Advice, StringComparison.Ordinal);
    }

    [Fact]
    public void A_manner_that_would_be_silent_on_some_ladder_is_refused()
    {
        const string Kinds = "  how hard it is: [{ line: x, went wrong: y }]\n  a hint: [{ line: x, went wrong: y }]\n  the thing itself: [{ line: x, went wrong: y }]\n";
        string text = "kindly:\n" + Kinds + "awkwardly:\n" + Kinds + "badly:\n" + Kinds;
        Assert.Empty(ListenerReader.Read(text, "x.yaml", ChairFolder.Ladders).Diagnostics);
        int at = text.LastIndexOf("went wrong: y }", StringComparison.Ordinal);
        Diagnostic found = Assert.Single(ListenerReader.Read(text.Insert(at, "to: [you-matter], "), "x.yaml", ChairFolder.Ladders).Diagnostics);
        Assert.Equal((12, DiagnosticCatalogue.NoDefault.Code), (found.Line, found.Code));
    }

    [Fact]
    public void The_curve_is_that_of_the_phenomenon_and_falls_with_each_rehearsal()
    {
        RunOptions options = new() { Seed = 3, Threads = 1 };
        IReadOnlyList<RehearsalCost> curve = [.. RehearsalCurve.Of(ChairFolder.Rehearsing, 6, 100, options)];
        Assert.Equal(Enumerable.Range(0, 7), curve.Select(c => c.Rehearsals));
        Assert.All(curve.Zip(curve.Skip(1)), p => Assert.True(p.Second.Middle < p.First.Middle && p.Second.High <= p.First.High));
        Assert.All(curve, c => Assert.True(0 <= c.Low && c.Low <= c.Middle && c.Middle <= c.High && c.High <= 1));

        // The phenomenon's own courses, read at its own moment, come to the same.
        Probe probe = new(Outcome.TellingCost, Duration.Days(7), Duration.Days(7), Statistic.At);
        foreach ((int n, string name) in new[] { (0, "none"), (1, "one"), (2, "two"), (3, "three") })
        {
            float[] costs = Simulator.Measure(ChairFolder.Rehearsing.Courses[name], options, 100, [probe])[0];
            Array.Sort(costs);
            Assert.Equal((costs[49] + costs[50]) / 2.0, curve[n].Middle, 0.01);
        }
    }

    [Theory]
    [InlineData(OwnNumbers.TooFew)]
    [InlineData(OwnNumbers.TooFew, 7)]
    [InlineData(OwnNumbers.TooFew, null, 3)]
    [InlineData(OwnNumbers.Lower, 7, 6)]
    [InlineData(OwnNumbers.Same, 7, 9, 3, 7)]
    [InlineData(OwnNumbers.Higher, 0, null, null, 1)]
    [InlineData(OwnNumbers.Higher, null, 4, 2, 5)]
    public void Own_numbers_are_told_as_they_are(OwnNumbers became, params int?[] numbers)
    {
        IReadOnlyList<RehearsedTry> tries = [.. numbers.Chunk(2).Select(n => new RehearsedTry(RungKind.AHint, "x", "", n[0], ListenerManner.Kindly, "y", "", n.Length > 1 ? n[1] : null))];
        Assert.Equal(became, RehearsedTries.Became(tries));
    }

    [Fact]
    public void What_was_said_is_ones_own_words_where_there_are_any()
    {
        RehearsedTry aloud = new(RungKind.AHint, "the rung", "", null, ListenerManner.Kindly, "y", "");
        Assert.Equal("the rung", aloud.Said);
        Assert.Equal("mine", (aloud with { Words = "mine" }).Said);
        Assert.False(RehearsedTries.Climbed([aloud, aloud]));
        Assert.True(RehearsedTries.Climbed([aloud, aloud with { Kind = RungKind.TheThingItself }]));
    }
}
