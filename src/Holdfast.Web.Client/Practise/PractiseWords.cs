namespace Holdfast.Web.Client.Practise;

/// <summary>Every word of the page, in one place for translation.</summary>
public static class PractiseWords
{
    public const string Title = "Practise";
    public const string Intro = "Sit with an invented client through an hour that frightens therapists. Answer. Afterwards, see what each answer did, to the adult and to the child, and what another would have led to.";
    public const string Invented = "Everybody here is invented. No crisis is played, nobody is laughed at, and nobody counts your answers but you.";
    public const string Choose = "Choose a scene";
    public const string WhichSkill = "What would you like to practise?";
    public const string AnySkill = "Anything";
    public const string GoOnWith = "You left a scene before its end.";
    public const string Resume = "Go on with it";
    public const string Forget = "Forget it";
    public const string NotThere = "There is no scene at this address. Here are all of them.";
    public const string ContentNote = "In this scene:";
    public const string OtherScenes = "All scenes";
    public const string WhereWeAre = "Where you are";
    public const string HowToPlay = "How you would like it";
    public const string FeedbackEach = "Feedback after each answer";
    public const string FeedbackLate = "Feedback at the end";
    public const string OwnFirst = "Write your own answer first, then choose the nearest";
    public const string SeedIs = "Seed";
    public const string SeedHint = "The seed decides who exactly this is today. The same seed is the same session.";
    public const string Another = "Another seed";
    public const string Begin = "Begin";
    public const string FeelsQuestion = "Before you answer: what is strongest in the child now?";
    public const string FeelsSay = "That is my guess";
    public const string YourWords = "Your own words (they stay on this device)";
    public const string Nearest = "Now choose the answer that is nearest to yours.";
    public const string WhatDoYouSay = "What do you say?";
    public const string YouSaid = "You";
    public const string YouWrote = "You wrote";
    public const string HeardAsk = "What was heard";
    public const string AdultHeard = "The adult heard";
    public const string ChildHeard = "The child heard";
    public const string Glimpses = "What you saw in the weeks before";
    public const string Colleague = "Your colleague";
    public const string InYou = "In you";
    public const string ChildElsewhere = "The child, who is not there, if it could hear";
    public const string BetterLine = "A better neighbour";
    public const string WorseLine = "A worse neighbour";
    public const string TryAgain = "Try this turn again";
    public const string GoOn = "Go on";
    public const string ToDebrief = "The hour is over: look back";
    public const string StopHere = "Stop here";
    public const string Stopped = "You stopped, and that is a good reason in itself.";
    public const string StoppedMore = "Nothing has to be finished. What you had answered is kept on this device, if you want to come back. If something of your own has come up, it may be more than an exercise; there are people to talk to.";
    public const string Help = "If it is too much now";
    public const string LookBack = "Looking back";
    public const string ByTheory = "By this theory, for this invented person. It is agreement with a theory, not competence, and no forecast about anybody.";
    public const string NotKnown = "What you could not know";
    public const string NothingHappened = "Nothing out of the ordinary had happened since the last hour.";
    public const string TheHour = "The hour";
    public const string ForgetPlay = "Forget what I answered and wrote";
    public const string YourProgress = "Your own curve";
    public const string ProbeSays = "A probe is three scenes without feedback: one before you practise, one after, one some weeks later. What is learnt with feedback can vanish without it; a probe shows you whether it has stayed.";
    public const string BeginProbe = "Begin a probe of three scenes";
    public const string ProgressHint = "Each point is an hour: probes are squares. It is agreement with this theory, skill by skill; there is no total, and nobody to compare yourself with. It is kept on this device only.";
    public const string ForgetProgress = "Forget my curves";
    public const string InProbe = "This is a scene of a probe: no feedback, and no going back.";
    public const string ProbeNext = "The next scene of the probe";
    public const string ProbeDone = "The probe is over";
    public const string ProbeDoneSays = "Its three hours are in your curves. There is no feedback on a probe; the scenes can be played again, with feedback, at any time.";
    public const string YearSays = "keep a practice of one, and let the weeks pass.";
    public const string OwnScene = "A scene of your own";
    public const string OwnSceneHint = "Paste the text of a scene, or open a file. It stays in this window and is not kept. How scenes are written is told in docs/authoring.md.";
    public const string OpenFile = "Open a file:";
    public const string PlayIt = "Play it";
    public const string NotRead = "The scene was not read. What is the matter:";
    public const string WeeksAfter = "The weeks after";
    public const string WeeksHint = "The same person, and chance of its own in each future. The line is the middle of them, the band half of them.";
    public const string Answers = "Your answers";
    public const string WhatItDid = "What it did at once";
    public const string NothingMoved = "Nothing moved by more than a hundredth.";
    public const string Otherwise = "What would other answers have led to?";
    public const string Following = "The same person and the same chance, the rest of the hour as you answered it, and then the weeks as the course goes on.";
    public const string Show = "Look at";
    public const string Counted = "What can be counted";
    public const string YourView = "Your own view";
    public const string RateHint = "Rate the hour yourself, from 1 (hardly) to 5 (fully). It stands beside what was counted, and is not corrected by it.";
    public const string FirstTry = "The first time through";
    public const string Export = "Keep it";
    public const string Print = "Print";
    public const string SaveJson = "Save as data (JSON)";
    public const string SavePage = "Save as a page";
    public const string Again = "Play it again from the start";

    /// <summary>What a feeling is, as a child would have it.</summary>
    public static string Of(Feeling feeling) => feeling switch
    {
        Feeling.Hope => "Hope: somebody may be there",
        Feeling.Longing => "Longing: I miss you, I want more",
        Feeling.Fear => "Fear: you will go",
        Feeling.Shame => "Shame: I should not want this",
        Feeling.Anger => "Anger: you could, and you do not",
        Feeling.Grief => "Grief: the old pain",
        _ => "Hiding: there is nobody here",
    };

    /// <summary>A week of a course.</summary>
    public static string Week(int week) => $"Week {week}";

    /// <summary>What was seen and heard, in one line.</summary>
    public static string Seen(Line line) => line.Words.Length == 0 ? line.How : line.How.Length == 0 ? $"“{line.Words}”" : $"{line.How} “{line.Words}”";

    /// <summary>How many scenes there are to choose from.</summary>
    public static string ScenesFound(int count) => count == 1 ? "One scene." : $"{count} scenes.";

    /// <summary>A skill, for people.</summary>
    public static string Of(Skill skill) => skill switch
    {
        Skill.Validating => "Letting it stand",
        Skill.Exploring => "Wanting to know",
        Skill.Limits => "Answering a wish to the state",
        Skill.Repair => "Repair",
        Skill.Asking => "Asking about the two of you",
        Skill.Goodbyes => "Goodbyes",
        Skill.Patience => "No change before its time",
        _ => "Noticing who has gone underground",
    };

    /// <summary>A feeling in one word.</summary>
    public static string Short(Feeling feeling) => feeling.ToString().ToLowerInvariant();

    /// <summary>What a person rates.</summary>
    public static IReadOnlyList<(string Key, string Says)> Rated { get; } =
    [
        ("validating", "I let it stand before I did anything with it"),
        ("exploring", "I wanted to know"),
        ("child", "I knew what the child felt"),
        ("limits", "Where I set a limit, it was kind"),
        ("goodbye", "I said goodbye so that it could be felt"),
    ];

    /// <summary>What can be counted, as sentences.</summary>
    public static IReadOnlyList<string> Told(Measure m)
    {
        ArgumentNullException.ThrowIfNull(m);
        List<string> all = [];
        all.Add($"You let something stand {Times(m.Validated)}, asked {Times(m.Explored)}, and wanted something to change {Times(m.Changed)}.");
        if (m.InRupture > 0)
        {
            all.Add(m.TooSoon > 0
                ? $"In a rupture the order that helps is: let it stand, ask, and change on another day. A change came first {Times(m.TooSoon)}."
                : "In a rupture the order that helps is: let it stand, ask, and change on another day. You kept to it.");
            all.Add(m.TurnsToRepair is { } turns ? $"From the first sign of the break to a repair: {(turns == 1 ? "one turn" : $"{turns} turns")}." : "What lay broken was not repaired in this hour.");
        }

        if (m.KindLimits.Said > 0)
        {
            all.Add($"Kind limits: {m.KindLimits.Said}; {m.KindLimits.Ready} of them met a child that was ready for one.");
        }

        if (m.Underground.Turns > 0)
        {
            all.Add($"Underground in {(m.Underground.Turns == 1 ? "one turn" : $"{m.Underground.Turns} turns")}; invited or asked about in {m.Underground.Noticed}.");
        }

        if (m.Promises > 0)
        {
            all.Add($"Promises made: {m.Promises}. They will be remembered.");
        }

        if (m.Goodbye is { } said)
        {
            all.Add(said ? "The goodbye was said, and could be felt." : "The goodbye was cut off.");
        }

        if (m.Accuracy is { } accuracy)
        {
            all.Add($"At marked moments your guess agreed with the model to {accuracy:0%} (the strongest feeling counts one, the next one half).");
        }

        return all;
    }

    private static string Times(int n) => n switch { 0 => "not once", 1 => "once", 2 => "twice", _ => $"{n} times" };
}
