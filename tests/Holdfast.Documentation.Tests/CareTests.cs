using System.Text.RegularExpressions;

namespace Holdfast.Documentation.Tests;

/// <summary>Rules of care that can be seen in the words themselves. docs/care.md says which test holds which rule.</summary>
public partial class CareTests
{
    private static IEnumerable<(string File, string Words)> All => ReadersText.Interface.Concat(ReadersText.Content).Concat(ReadersText.Documents);

    [Fact]
    public void What_is_looked_at_is_what_people_read()
    {
        Assert.True(ReadersText.Interface.Count > 300, $"{ReadersText.Interface.Count} strings of the pages were found.");
        Assert.Contains(ReadersText.Interface, t => t.Words.Contains("Everybody here is invented", StringComparison.Ordinal));
        Assert.Contains(ReadersText.Content, t => t.Words.Contains("Adults are ashamed of it", StringComparison.Ordinal));
        Assert.Contains(ReadersText.Documents, t => t.File == "README.md");
    }

    // A sentence that denies it may name it; whoever claims it denies nothing.
    [Fact]
    public void No_text_claims_to_treat_to_diagnose_to_monitor_to_foretell_or_to_certify() =>
        Nowhere(All, Claim(), unless: Denial());

    [Fact]
    public void No_text_counts_days_beckons_shames_or_holds_anybody_back() =>
        Nowhere(ReadersText.Interface.Concat(ReadersText.Content), Lure(), unless: Denial());

    [Fact]
    public void No_text_advises_to_stay_or_to_leave() =>
        Nowhere(All, Advice());

    [Fact]
    public void No_text_speaks_as_the_readers_child_or_offers_itself_as_somebody() =>
        Nowhere(ReadersText.Interface.Concat(ReadersText.Content.Where(t => !t.File.StartsWith("content/chair/listener", StringComparison.Ordinal))), Companion(), unless: Denial());

    [Fact]
    public void No_measure_of_health_is_shipped() =>
        Nowhere(ReadersText.Interface.Concat(ReadersText.Content), Measure());

    [Fact]
    public void Nothing_counts_down_calls_back_or_asks_whether_one_is_sure_to_leave()
    {
        foreach (string file in ReadersText.Razor.Concat(ReadersText.Sources("src/Holdfast.Web.Client", "*.cs")).Concat(ReadersText.Sources("src/Holdfast.Web", "*.cs")).Concat(ReadersText.Sources("src/Holdfast.Web", "*.js")))
        {
            Match found = Caller().Match(Files.Read(file));
            Assert.False(found.Success, $"{file} has {found.Value}.");
        }
    }

    // Grief words are not alarms: no page has a list of them, and none looks into what was typed.
    [Fact]
    public void No_list_of_words_watches_over_what_somebody_types()
    {
        string[] sources = [.. ReadersText.Razor, .. ReadersText.Sources("src/Holdfast.Web.Client", "*.cs"), .. ReadersText.Sources("src/Holdfast.Practice", "*.cs"), .. ReadersText.Sources("src/Holdfast.Web", "*.js")];
        Assert.Contains("src/Holdfast.Web.Client/Chair/ChairDesk.cs", sources);
        foreach (string file in sources)
        {
            string code = Files.Read(file);
            Match word = Alarm().Match(code);
            Assert.False(word.Success, $"{file} knows the word {word.Value}.");
            Match search = Search().Match(code);
            Assert.False(search.Success && file.StartsWith("src/Holdfast.Web.Client/", StringComparison.Ordinal), $"{file} searches in words: {search.Value}.");
        }
    }

    [Fact]
    public void Nothing_talks_with_a_language_model() =>
        Assert.All(ReadersText.Razor.Concat(ReadersText.Sources("src", "*.cs")).Concat(ReadersText.Sources("src", "*.js")).Append("Directory.Packages.props"), f => Assert.DoesNotMatch(Model(), Files.Read(f)));

    [Fact]
    public void On_every_page_stands_that_it_is_a_theory_and_that_the_people_are_invented()
    {
        Assert.Contains("DefaultLayout=\"typeof(Layout)\"", Files.Read("src/Holdfast.Web/App.razor"), StringComparison.Ordinal);
        string layout = Files.Read("src/Holdfast.Web/Layout.razor");
        Assert.Contains("@LayoutWords.Foot", layout, StringComparison.Ordinal);
        Assert.Contains("@LayoutWords.Help", layout, StringComparison.Ordinal);
        Assert.All(ReadersText.Razor.Where(f => Files.Read(f).Contains("@page \"", StringComparison.Ordinal)), f => Assert.DoesNotMatch(@"@layout (?!Layout\b)", Files.Read(f)));
        string foot = ReadersText.Says("LayoutWords", "Foot");
        Assert.All(new[] { "By this theory", "invented people", "Not a treatment", "no forecast" }, words => Assert.Contains(words, foot, StringComparison.Ordinal));
        Assert.All(ReadersText.Values("src/Holdfast.Web.Client/Language/Woerter.resx").Where(v => v.Name == "layout.Foot"), v => Assert.Matches("Theorie.*erfunden", v.Words));
    }

    // What is drawn beside no sentence of its own stands in one of these, which has one.
    [Theory]
    [InlineData("../Holdfast.Web/Pages/Home.razor", "HomeWords", "Picture")]
    [InlineData("../Holdfast.Web/Pages/Look.razor", "LookWords", "FiguresSays")]
    [InlineData("Understand/DemonstrationView.razor", "UnderstandWords", "ByTheory")]
    [InlineData("Practise/DebriefView.razor", "PractiseWords", "ByTheory")]
    [InlineData("Practise/YearDebrief.razor", "PractiseWords", "ByTheory")]
    [InlineData("Practise/ProgressView.razor", "PractiseWords", "ProgressHint")]
    [InlineData("Watch/WhyPanel.razor", "WatchWords", "ByTheory")]
    [InlineData("Chair/NumbersView.razor", "ChairWords", "NotTwice")]
    [InlineData("Lab/LabBoardView.razor", "LabWords", "BoardSays")]
    public void What_shows_an_outcome_of_the_model_says_by_this_theory_itself(string part, string words, string property)
    {
        Assert.Contains($"@{words}.{property}", Files.Read("src/Holdfast.Web.Client/" + part), StringComparison.Ordinal);
        Assert.Matches("(?i)this theory|a theory about invented people", ReadersText.Says(words, property));
    }

    [Fact]
    public void Every_part_that_draws_the_model_is_known_to_stand_by_such_words()
    {
        string[] known = ["CardView", "DemonstrationView", "DebriefView", "DecisionView", "YearDebrief", "YearView", "ProgressView", "WatchView", "WhyPanel", "NumbersView", "FigureView", "LabPicture", "LabBoardView", "Home", "Look"];
        IEnumerable<string> drawing = ReadersText.Razor.Where(f => Files.Read(f).Contains("Figure.Draw(", StringComparison.Ordinal) || Files.Read(f).Contains(".Svg)", StringComparison.Ordinal)).Select(f => Path.GetFileNameWithoutExtension(f));
        Assert.Empty(drawing.Except(known));
    }

    [Theory]
    [InlineData("Practise/SceneList.razor", "PractiseWords", "Invented", "SceneCard")]
    [InlineData("Practise/YearView.razor", "PractiseWords", "Invented", "YearWords.Who")]
    [InlineData("Chair/AnsweredView.razor", "ChairWords", "Rehearsal", "@Last.Answer")]
    [InlineData("Chair/TryView.razor", "ChairWords", "NotRead", "ChairWords.Said")]
    public void Before_an_invented_person_speaks_it_is_said_that_they_are_invented(string part, string words, string property, string speaks)
    {
        string markup = Files.Read("src/Holdfast.Web.Client/" + part);
        int said = markup.IndexOf($"@{words}.{property}", StringComparison.Ordinal);
        Assert.InRange(said, 0, markup.IndexOf(speaks, StringComparison.Ordinal));
        Assert.Contains("invented", ReadersText.Says(words, property), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Practise/SceneIntro.razor", "Scene.Note", "PractiseWords.Begin")]
    [InlineData("Practise/YearView.razor", "Scene.Note", "<TurnView")]
    public void Before_a_hard_scene_stands_its_note(string part, string note, string begins)
    {
        string markup = Files.Read("src/Holdfast.Web.Client/" + part);
        Assert.InRange(markup.IndexOf("@PractiseWords.ContentNote", StringComparison.Ordinal), 0, markup.IndexOf(begins, StringComparison.Ordinal));
        Assert.Contains(note, markup, StringComparison.Ordinal);
        Assert.Contains("@card.Note", Files.Read("src/Holdfast.Web.Client/Practise/SceneList.razor"), StringComparison.Ordinal);
    }

    // The chair asks at its first step; everything else says it at the field.
    [Fact]
    public void Whoever_is_asked_to_write_is_told_before_where_it_stays()
    {
        (string Part, string Words, string Property)[] fields =
        [
            ("Understand/CardView", "UnderstandWords", "CardHint"), ("Practise/TurnView", "PractiseWords", "YourWords"), ("Practise/OwnScene", "PractiseWords", "OwnSceneHint"),
            ("Watch/OwnCourse", "WatchWords", "WriteHint"), ("Lab/LabPeople", "LabWords", "OwnHint"), ("Chair/TakeAlongView", "ChairWords", "TakeAlongHint"), ("Chair/TryView", "ChairWords", "KeepNever"),
        ];
        IEnumerable<string> parts = ReadersText.Razor.Where(f => f.StartsWith("src/Holdfast.Web.Client/", StringComparison.Ordinal) && Files.Read(f).Contains("<textarea", StringComparison.Ordinal));
        foreach (string part in parts)
        {
            (_, string words, string property) = Assert.Single(fields, f => part == $"src/Holdfast.Web.Client/{f.Part}.razor");
            Assert.Matches("device|window|[Nn]othing is sent", ReadersText.Says(words, property));
            string markup = Files.Read(property == "KeepNever" ? "src/Holdfast.Web.Client/Chair/ChooseView.razor" : part);
            int field = property == "KeepNever" ? markup.IndexOf("ChairWords.WhatIsHard", StringComparison.Ordinal) : markup.IndexOf("<textarea", StringComparison.Ordinal);
            Assert.InRange(markup.IndexOf($"@{words}.{property}", StringComparison.Ordinal), 0, field);
        }
    }

    private static void Nowhere(IEnumerable<(string File, string Words)> texts, Regex what, Regex? unless = null)
    {
        foreach ((string file, string words) in texts)
        {
            foreach (string sentence in ReadersText.Sentences(words).Where(s => unless?.IsMatch(s) != true))
            {
                Match found = what.Match(sentence);
                Assert.False(found.Success, $"{file} says \"{found.Value}\": {sentence}");
            }
        }
    }

    [GeneratedRegex(@"\b(treatments?|treats (you|people|patients|depression|anxiety)|diagnos(is|es|ed?)|diagnosing|monitor(s|ed|ing)?|forecasts?|predict(s|ed|ions?|ing)?|prognos\w+|competen(t|ce|cy)|cures?|clinically (proven|tested)|evidence-based|screening|Behandlung|Diagnose|Überwachung|Vorhersage|Prognose|Kompetenz|Heilmittel)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Claim();

    [GeneratedRegex(@"\b(no|not|nor|never|nobody|nothing|neither|none|without|cannot|nicht|kein\w*|nie|niemand\w*|nichts|weder|ohne)\b|n['’]t\b", RegexOptions.IgnoreCase)]
    private static partial Regex Denial();

    [GeneratedRegex(@"\b(streaks?|badges?|countdowns?|leaderboards?|high score|days in a row|keep it up|well done|great job|congratulations|you have not (come|been|written)|you haven['’]t|we miss(ed)? you|come back (soon|tomorrow)|are you sure you want to|before it['’]?i?s too late|last chance|level up|reminders?)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Lure();

    [GeneratedRegex(@"(?<!\bif )\byou (should|must|ought to|had better|need to|have to) (not )?(stay|leave|go|quit|end (it|therapy|the therapy)|cut|change therapists?)\b(?! (of|home|to (bed|work)))|\b(leave|stay with|find a new|change) your therapist\b|\btime to (leave|stay|quit)\b|\bdo(n['’]t| not) (leave|quit|give up)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Advice();

    [GeneratedRegex(@"\b(I am|I['’]m) (your|here for you|always here)\b|\byour inner child (says|wants|asks|tells|needs|feels)\b|\bas your (therapist|friend|companion)\b|\b(talk|chat) (to|with) me\b|\bhow are you feeling\b|\bI care about you\b", RegexOptions.IgnoreCase)]
    private static partial Regex Companion();

    [GeneratedRegex(@"\b(PHQ|GAD-?7|WHO-?5|SCS|BDI|CORE-?OM|OQ-?45)\b|\bquestionnaire\b", RegexOptions.IgnoreCase)]
    private static partial Regex Measure();

    [GeneratedRegex(@"\bsetInterval\b|\bnew Notification\b|Notification\.request|PushManager|pushManager|setAppBadge|beforeunload|PeriodicTimer|NavigationLock|RegisterLocationChangingHandler|\.vibrate\(|periodicSync", RegexOptions.None)]
    private static partial Regex Caller();

    [GeneratedRegex(@"suicid\w*|self-?harm|kill (myself|me)|want to die|end my life|hopeless\w*|\bdespair\w*|worthless\w*|\boverdose\w*", RegexOptions.IgnoreCase)]
    private static partial Regex Alarm();

    [GeneratedRegex(@"new Regex\(|GeneratedRegex|Regex\.(Is)?Match|\.(Contains|IndexOf)\(""[a-z]{3,}", RegexOptions.IgnoreCase)]
    private static partial Regex Search();

    [GeneratedRegex(@"openai|anthropic|ollama|\bgpt-?\d|chat/completions|SemanticKernel|LLamaSharp", RegexOptions.IgnoreCase)]
    private static partial Regex Model();
}
