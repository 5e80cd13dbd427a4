using Holdfast.Web.Client.Language;

namespace Holdfast.Web.Client.Practise;

/// <summary>What the pages of Practise say.</summary>
public static class PractiseWords
{
    public static string Title => Text.Of("practise.Title");
    public static string Intro => Text.Of("practise.Intro");
    public static string Answered => Text.Of("practise.Answered");
    public static string Reader => Text.Of("practise.Reader");
    public static string Invented => Text.Of("practise.Invented");
    public static string Choose => Text.Of("practise.Choose");
    public static string WhichSkill => Text.Of("practise.WhichSkill");
    public static string AnySkill => Text.Of("practise.AnySkill");
    public static string GoOnWith => Text.Of("practise.GoOnWith");
    public static string Resume => Text.Of("practise.Resume");
    public static string Forget => Text.Of("practise.Forget");
    public static string NotThere => Text.Of("practise.NotThere");
    public static string ContentNote => Text.Of("practise.ContentNote");
    public static string OtherScenes => Text.Of("practise.OtherScenes");
    public static string WhereWeAre => Text.Of("practise.WhereWeAre");
    public static string HowToPlay => Text.Of("practise.HowToPlay");
    public static string FeedbackEach => Text.Of("practise.FeedbackEach");
    public static string FeedbackLate => Text.Of("practise.FeedbackLate");
    public static string OwnFirst => Text.Of("practise.OwnFirst");
    public static string SeedIs => Text.Of("practise.SeedIs");
    public static string SeedHint => Text.Of("practise.SeedHint");
    public static string Another => Text.Of("practise.Another");
    public static string Begin => Text.Of("practise.Begin");
    public static string FeelsQuestion => Text.Of("practise.FeelsQuestion");
    public static string FeelsSay => Text.Of("practise.FeelsSay");
    public static string YourWords => Text.Of("practise.YourWords");
    public static string Nearest => Text.Of("practise.Nearest");
    public static string WhatDoYouSay => Text.Of("practise.WhatDoYouSay");
    public static string YouSaid => Text.Of("practise.YouSaid");
    public static string YouWrote => Text.Of("practise.YouWrote");
    public static string HeardAsk => Text.Of("practise.HeardAsk");
    public static string AdultHeard => Text.Of("practise.AdultHeard");
    public static string ChildHeard => Text.Of("practise.ChildHeard");
    public static string Glimpses => Text.Of("practise.Glimpses");
    public static string Colleague => Text.Of("practise.Colleague");
    public static string InYou => Text.Of("practise.InYou");
    public static string ChildElsewhere => Text.Of("practise.ChildElsewhere");
    public static string BetterLine => Text.Of("practise.BetterLine");
    public static string WorseLine => Text.Of("practise.WorseLine");
    public static string TryAgain => Text.Of("practise.TryAgain");
    public static string GoOn => Text.Of("practise.GoOn");
    public static string ToDebrief => Text.Of("practise.ToDebrief");
    public static string StopHere => Text.Of("practise.StopHere");
    public static string Stopped => Text.Of("practise.Stopped");
    public static string StoppedMore => Text.Of("practise.StoppedMore");
    public static string Help => Text.Of("practise.Help");
    public static string LookBack => Text.Of("practise.LookBack");
    public static string ByTheory => Text.Of("practise.ByTheory");
    public static string NotKnown => Text.Of("practise.NotKnown");
    public static string NothingHappened => Text.Of("practise.NothingHappened");
    public static string TheHour => Text.Of("practise.TheHour");
    public static string ForgetPlay => Text.Of("practise.ForgetPlay");
    public static string YourProgress => Text.Of("practise.YourProgress");
    public static string ProbeSays => Text.Of("practise.ProbeSays");
    public static string BeginProbe => Text.Of("practise.BeginProbe");
    public static string ProgressHint => Text.Of("practise.ProgressHint");
    public static string ForgetProgress => Text.Of("practise.ForgetProgress");
    public static string InProbe => Text.Of("practise.InProbe");
    public static string ProbeNext => Text.Of("practise.ProbeNext");
    public static string ProbeDone => Text.Of("practise.ProbeDone");
    public static string ProbeDoneSays => Text.Of("practise.ProbeDoneSays");
    public static string YearSays => Text.Of("practise.YearSays");
    public static string OwnScene => Text.Of("practise.OwnScene");
    public static string OwnSceneHint => Text.Of("practise.OwnSceneHint");
    public static string OpenFile => Text.Of("practise.OpenFile");
    public static string PlayIt => Text.Of("practise.PlayIt");
    public static string NotRead => Text.Of("practise.NotRead");
    public static string WeeksAfter => Text.Of("practise.WeeksAfter");
    public static string WeeksHint => Text.Of("practise.WeeksHint");
    public static string Answers => Text.Of("practise.Answers");
    public static string WhatItDid => Text.Of("practise.WhatItDid");
    public static string NothingMoved => Text.Of("practise.NothingMoved");
    public static string Otherwise => Text.Of("practise.Otherwise");
    public static string Following => Text.Of("practise.Following");
    public static string Show => Text.Of("practise.Show");
    public static string Counted => Text.Of("practise.Counted");
    public static string YourView => Text.Of("practise.YourView");
    public static string RateHint => Text.Of("practise.RateHint");
    public static string FirstTry => Text.Of("practise.FirstTry");
    public static string Export => Text.Of("practise.Export");
    public static string Print => Text.Of("practise.Print");
    public static string SaveJson => Text.Of("practise.SaveJson");
    public static string SavePage => Text.Of("practise.SavePage");
    public static string Again => Text.Of("practise.Again");
    public static string Neighbours => Text.Of("practise.Neighbours");
    public static string InEnglish => Text.Of("practise.InEnglish");

    /// <summary>What a feeling is, as a child would have it.</summary>
    public static string Of(Feeling feeling) => Text.Of("practise.Feeling." + feeling);

    /// <summary>A week of a course.</summary>
    public static string Week(int week) => Text.Of("practise.Week", week);

    /// <summary>The turn and the seed.</summary>
    public static string Turn(int turn, ulong seed) => Text.Of("practise.Turn", turn, seed);

    /// <summary>Which turn something belongs to, after what it is.</summary>
    public static string OfTurn(int turn) => Text.Of("practise.OfTurn", turn);

    /// <summary>The seed, as a sentence.</summary>
    public static string SeedOf(ulong seed) => Text.Of("practise.SeedOf", seed);

    /// <summary>How many scenes of a probe are over.</summary>
    public static string ProbePlace(int over, int of) => Text.Of("practise.ProbePlace", over, of);

    /// <summary>How many futures have been run, of how many.</summary>
    public static string Futures(int run, int of) => run == of ? Text.Of("practise.Futures", run) : Text.Of("practise.FuturesSoFar", run, of);

    /// <summary>How many futures of each answer have been run, of how many.</summary>
    public static string FuturesOfEach(int run, int of) => run == of ? Text.Of("practise.FuturesOfEach", run) : Text.Of("practise.FuturesOfEachSoFar", run, of);

    /// <summary>From what to what something moved.</summary>
    public static string FromTo(double before, double after) => Text.Of("practise.FromTo", Numbers.Two(before), Numbers.Two(after));

    /// <summary>What was guessed at a marked moment, and what was strongest.</summary>
    public static string Guessed(string turn, Guess guess)
    {
        ArgumentNullException.ThrowIfNull(guess);
        return Text.Of("practise.Guessed", turn, Names.Of(guess.Chosen), Names.Of(guess.Strongest), Names.Of(guess.Second));
    }

    /// <summary>What was seen and heard, in one line.</summary>
    public static string Seen(Line line) => line.Words.Length == 0 ? line.How : line.How.Length == 0 ? $"“{line.Words}”" : $"{line.How} “{line.Words}”";

    /// <summary>How many scenes there are to choose from.</summary>
    public static string ScenesFound(int count) => Text.Count("practise.ScenesFound", count);

    /// <summary>What a person rates.</summary>
    public static IReadOnlyList<(string Key, string Says)> Rated =>
    [
        ("validating", Text.Of("practise.RateValidating")),
        ("exploring", Text.Of("practise.RateExploring")),
        ("child", Text.Of("practise.RateChild")),
        ("limits", Text.Of("practise.RateLimits")),
        ("goodbye", Text.Of("practise.RateGoodbye")),
    ];

    /// <summary>What can be counted, as sentences.</summary>
    public static IReadOnlyList<string> Told(Measure m)
    {
        ArgumentNullException.ThrowIfNull(m);
        List<string> all = [Text.Of("practise.ToldSteps", Times(m.Validated), Times(m.Explored), Times(m.Changed))];
        if (m.InRupture > 0)
        {
            all.Add(m.TooSoon > 0 ? Text.Of("practise.ToldTooSoon", Times(m.TooSoon)) : Text.Of("practise.ToldInOrder"));
            all.Add(m.TurnsToRepair is { } turns ? Text.Count("practise.ToldRepair", turns) : Text.Of("practise.ToldNoRepair"));
        }

        if (m.KindLimits.Said > 0)
        {
            all.Add(Text.Of("practise.ToldLimits", m.KindLimits.Said, m.KindLimits.Ready));
        }

        if (m.Underground.Turns > 0)
        {
            all.Add(Text.Count("practise.ToldUnderground", m.Underground.Turns, m.Underground.Noticed));
        }

        if (m.Promises > 0)
        {
            all.Add(Text.Of("practise.ToldPromises", m.Promises));
        }

        if (m.Goodbye is { } said)
        {
            all.Add(said ? Text.Of("practise.ToldGoodbye") : Text.Of("practise.ToldCutOff"));
        }

        if (m.Accuracy is { } accuracy)
        {
            all.Add(Text.Of("practise.ToldAccuracy", accuracy));
        }

        return all;
    }

    private static string Times(int n) => n switch
    {
        0 => Text.Of("practise.Never"),
        1 => Text.Of("practise.Once"),
        2 => Text.Of("practise.Twice"),
        _ => Text.Of("practise.Times", n),
    };
}
