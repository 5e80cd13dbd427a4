using Holdfast.Web.Client.Language;

namespace Holdfast.Web.Client.Chair;

/// <summary>What the page says on which a telling is rehearsed; the ladders and the listener's lines stand in files of their own.</summary>
public static class ChairWords
{
    public static string Title => Text.Of("chair.Title");
    public static string Lead => Text.Of("chair.Lead");
    public static string Lowest => Text.Of("chair.Lowest");
    public static string HowItGoes => Text.Of("chair.HowItGoes");
    public static string NotYours => Text.Of("chair.NotYours");
    public static string NeedsScript => Text.Of("chair.NeedsScript");

    public static string KeepAsk => Text.Of("chair.KeepAsk");
    public static string KeepNothing => Text.Of("chair.KeepNothing");
    public static string KeepHere => Text.Of("chair.KeepHere");
    public static string KeepNever => Text.Of("chair.KeepNever");
    public static string KeepBox => Text.Of("chair.KeepBox");
    public static string Forget => Text.Of("chair.Forget");
    public static string Forgotten => Text.Of("chair.Forgotten");
    public static string WasKept => Text.Of("chair.WasKept");
    public static string NoLonger => Text.Of("chair.NoLonger");
    public static string GoOn => Text.Of("chair.GoOn");

    public static string WhatIsHard => Text.Of("chair.WhatIsHard");
    public static string Ladder => Text.Of("chair.Ladder");
    public static string LadderHint => Text.Of("chair.LadderHint");
    public static string OtherThing => Text.Of("chair.OtherThing");
    public static string ToLadder => Text.Of("chair.ToLadder");
    public static string ToCard => Text.Of("chair.ToCard");
    public static string StopHere => Text.Of("chair.StopHere");

    public static string NowBefore => Text.Of("chair.NowBefore");
    public static string NowAfter => Text.Of("chair.NowAfter");
    public static string Scale => Text.Of("chair.Scale");
    public static string LeaveOut => Text.Of("chair.LeaveOut");
    public static string WhichManner => Text.Of("chair.WhichManner");
    public static string Surprise => Text.Of("chair.Surprise");
    public static string SayIt => Text.Of("chair.SayIt");
    public static string SayItHow => Text.Of("chair.SayItHow");
    public static string OwnWords => Text.Of("chair.OwnWords");
    public static string NotRead => Text.Of("chair.NotRead");
    public static string Said => Text.Of("chair.Said");

    public static string Rehearsal => Text.Of("chair.Rehearsal");
    public static string YouSaid => Text.Of("chair.YouSaid");
    public static string YouTyped => Text.Of("chair.YouTyped");
    public static string WentWrong => Text.Of("chair.WentWrong");
    public static string Again => Text.Of("chair.Again");
    public static string Otherwise => Text.Of("chair.Otherwise");
    public static string ToNumbers => Text.Of("chair.ToNumbers");
    public static string ToTakeAlong => Text.Of("chair.ToTakeAlong");

    public static string Numbers => Text.Of("chair.Numbers");
    public static string NotAScore => Text.Of("chair.NotAScore");
    public static string NotTwice => Text.Of("chair.NotTwice");
    public static string MannerIsNothing => Text.Of("chair.MannerIsNothing");
    public static string NotStudied => Text.Of("chair.NotStudied");
    public static string InWords => Text.Of("chair.InWords");
    public static string WorkingOut => Text.Of("chair.WorkingOut");
    public static string Back => Text.Of("chair.Back");
    public static string TooFew => Text.Of("chair.TooFew");
    public static string NotFallen => Text.Of("chair.NotFallen");
    public static string HasFallen => Text.Of("chair.HasFallen");
    public static string Climbed => Text.Of("chair.Climbed");

    public static string TakeAlong => Text.Of("chair.TakeAlong");
    public static string TakeAlongHint => Text.Of("chair.TakeAlongHint");
    public static string Between => Text.Of("chair.Between");
    public static string ACard => Text.Of("chair.ACard");
    public static string AMessage => Text.Of("chair.AMessage");
    public static string WhichForm => Text.Of("chair.WhichForm");
    public static string TheText => Text.Of("chair.TheText");
    public static string Print => Text.Of("chair.Print");
    public static string Save => Text.Of("chair.Save");
    public static string FileHint => Text.Of("chair.FileHint");
    public static string FileName => Text.Of("chair.FileName");
    public static string LeaveUnsent => Text.Of("chair.LeaveUnsent");

    public static string Unsent => Text.Of("chair.Unsent");
    public static string UnsentMore => Text.Of("chair.UnsentMore");
    public static string Stopped => Text.Of("chair.Stopped");
    public static string StoppedMore => Text.Of("chair.StoppedMore");
    public static string Help => Text.Of("chair.Help");
    public static string GoBack => Text.Of("chair.GoBack");
    public static string ToStart => Text.Of("chair.ToStart");


    private static string CardEnd => Text.Of("chair.CardEnd");
    private static string MessageBegin => Text.Of("chair.MessageBegin");
    private static string MessageEnd => Text.Of("chair.MessageEnd");

    /// <summary>A kind of rung, as a heading.</summary>
    public static string Of(RungKind kind) => kind switch
    {
        RungKind.HowHardItIs => Text.Of("chair.RungLowest"),
        RungKind.AHint => Text.Of("chair.RungHigher"),
        _ => Text.Of("chair.RungHighest"),
    };

    /// <summary>A manner, to choose.</summary>
    public static string Of(ListenerManner manner) => manner switch
    {
        ListenerManner.Kindly => Text.Of("chair.Kindly"),
        ListenerManner.Awkwardly => Text.Of("chair.Awkwardly"),
        _ => Text.Of("chair.Badly"),
    };

    /// <summary>Who answers, and how.</summary>
    public static string Speaker(ListenerManner manner) => manner switch
    {
        ListenerManner.Kindly => Text.Of("chair.AnswersKindly"),
        ListenerManner.Awkwardly => Text.Of("chair.AnswersAwkwardly"),
        _ => Text.Of("chair.AnswersBadly"),
    };

    /// <summary>What became of one's own numbers.</summary>
    public static string Of(IReadOnlyList<RehearsedTry> tries)
    {
        IReadOnlyList<int> given = RehearsedTries.Given(tries);
        return RehearsedTries.Became(tries) switch
        {
            OwnNumbers.TooFew => TooFew,
            OwnNumbers.Lower => Text.Of("chair.Lower", given[0], given[^1]) + " " + HasFallen,
            OwnNumbers.Same => Text.Of("chair.Same", given[0]) + " " + NotFallen,
            _ => Text.Of("chair.Higher", given[0], given[^1]) + " " + NotFallen,
        };
    }

    /// <summary>A card that begins with somebody's words.</summary>
    public static string CardOf(string words) => words + "\n\n" + CardEnd;

    /// <summary>A message that holds somebody's words.</summary>
    public static string MessageOf(string words) => MessageBegin + "\n\n" + words + "\n\n" + MessageEnd;
}
