namespace Holdfast.Web.Client.Practise;

/// <summary>Every word of a year in the chair, in one place for translation.</summary>
public static class YearWords
{
    public const string Title = "A year in the chair";
    public const string Intro = "You keep a practice of one. You say how you work; weeks pass; hard moments open, and are played. You can plan a break, change how you work, take somebody’s advice, or end it; and it can end without you. Ten to thirty minutes.";
    public const string Who = "With whom?";
    public const string Begin = "Begin the year";
    public const string GoOnWith = "You left a year before its end.";
    public const string How = "How you work";
    public const string Rhythm = "Sessions";
    public const string Messages = "Messages a week that you answer";
    public const string Wishes = "Wishes between the hard moments";
    public const string Asks = "Ask about the two of you, and invite who is hidden";
    public const string Goodbyes = "Take time for goodbyes";
    public const string Consults = "Go to a consultation";
    public const string Pass = "Let the weeks pass";
    public const string Plan = "Plan";
    public const string PlanBreak = "A break";
    public const string PlanLess = "Fewer sessions";
    public const string PlanTheEnd = "An ending";
    public const string InWeeks = "In how many weeks";
    public const string BreakFor = "For how many weeks";
    public const string BreakContact = "With a message a week in it";
    public const string Announce = "Announce the break";
    public const string PlanEnd = "Agree on the ending";
    public const string Less = "From then on";
    public const string LessOver = "Over how many weeks (0: at once)";
    public const string LessTogether = "Talked over, and wanted by both";
    public const string CutBack = "Cut back";
    public const string CannotLess = "Less often than now: once a week or every other week, over 0 to 26 weeks, within the year.";
    public const string Promises = "Promises you have made";
    public const string PromisesMade = "Promises";
    public const string NoPromises = "You made none.";
    public const string Kept = "I kept it";
    public const string Broke = "I could not keep it";
    public const string StrainAtEnd = "Your strain at the end";
    public const string CannotBreak = "A break begins in 1 to 12 weeks, lasts 1 to 6, and lies over no other.";
    public const string CannotEnd = "An ending lies 1 to 26 weeks ahead, within the year.";
    public const string Moment = "A moment opens";
    public const string Written = "Scenes are told as they were written, each with its own past. In your year some of it may have gone otherwise.";
    public const string ToYear = "Back to the year";
    public const string SoFar = "The year so far";
    public const string Strain = "Your strain";
    public const string Debrief = "The year, looked back on";
    public const string Hours = "The hours that were played";
    public const string Why = "Why did it change over the year?";
    public const string Otherwise = "The same year, had you worked otherwise between the hours";
    public const string OtherwiseSays = "The same person and chance, the same answers in the hours; only the weeks between them differ. The first line is your year.";
    public const string Forget = "Forget this year";
    public const string Again = "Another year";

    /// <summary>How a year ended.</summary>
    public static string Of(YearEnd end, string name) => end switch
    {
        YearEnd.WorkGoesOn => "The year is over. The work goes on.",
        YearEnd.Planned => "You ended it as you had agreed, with a goodbye.",
        YearEnd.ClientLeft => $"{name} did not come back. It had become too much, or too little; by this theory people leave to escape the pain, more often than the therapist.",
        YearEnd.YouWereSpent => "You could not go on, and you ended it. By this theory strain that nobody shares ends in this.",
        _ => "",
    };

    /// <summary>What became of a promise.</summary>
    public static string Of(bool? kept) => kept switch { true => "kept", false => "not kept", _ => "still open" };

    /// <summary>Promises in one sentence.</summary>
    public static string Of(IReadOnlyList<YearPromise> promises) =>
        promises.Count == 0 ? NoPromises : $"Made: {promises.Count}. Kept: {promises.Count(p => p.Kept == true)}. Not kept: {promises.Count(p => p.Kept == false)}. Still open: {promises.Count(p => p.Kept is null)}. By this theory a promise lifts hope when it is made, and one that is broken costs more than an honest no.";

    /// <summary>A way with wishes, for people.</summary>
    public static string Of(WayWithWishes way) => way switch
    {
        WayWithWishes.Given => "are given",
        WayWithWishes.RefusedKindly => "are refused, kindly",
        WayWithWishes.Understood => "are understood, neither given nor refused",
        _ => "are answered to the state",
    };

    /// <summary>A rhythm, for people.</summary>
    public static string Rhythms(int days) => days switch { 3 => "twice a week", 14 => "every other week", _ => "once a week" };
}
