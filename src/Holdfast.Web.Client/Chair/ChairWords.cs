using System.Globalization;

namespace Holdfast.Web.Client.Chair;

/// <summary>Every word of the page but the ladders and the listener's lines, in one place for translation.</summary>
public static class ChairWords
{
    public const string Title = "Rehearse the telling";
    public const string Lead = "Some things are hard to say to the very person they are about: that your therapist matters to you, that you were hurt, that you think of stopping. Here you can say one of them where nobody hears.";
    public const string Lowest = "You need not say the whole of it. The lowest rung says only how hard it is: “There is something I don't know how to say.” That one sentence is enough to take into a room, on paper if need be.";
    public const string HowItGoes = "You choose a sentence, and say it aloud or type it. A listener answers: kindly, awkwardly or badly, as you choose. The listener is invented, and the answers were written beforehand. Nothing here hears you, or reads what you type.";
    public const string NotYours = "It is a rehearsal. It stands in for nobody, and does not know how your own therapist will answer.";
    public const string NeedsScript = "To try it, this page needs JavaScript and WebAssembly, because all of it happens on your own device. Nothing is sent anywhere. The sentence above works without them.";

    public const string KeepAsk = "Before you begin: is anything kept?";
    public const string KeepNothing = "No. When this page is closed, all of it is gone.";
    public const string KeepHere = "Yes, on this device, until I press “Forget all of it”. Whoever uses this browser could find it.";
    public const string KeepNever = "Either way, nothing you say, type or choose leaves this device.";
    public const string KeepBox = "Keep it on this device";
    public const string KeptNow = "Kept on this device, until you forget it.";
    public const string NotKept = "Not kept: it is gone when this page is closed.";
    public const string Forget = "Forget all of it";
    public const string Forgotten = "All of it is forgotten.";
    public const string WasKept = "You kept a rehearsal on this device.";
    public const string NoLonger = "What you had kept does not fit this page any more, and could not be opened. You can forget it, or leave it.";
    public const string GoOn = "Go on with it";

    public const string WhatIsHard = "What is hard to say?";
    public const string Ladder = "Where would you like to begin?";
    public const string LadderHint = "The lowest rung is first. Nobody has to climb, and any rung is enough. You can put each of them in your own words.";
    public const string OtherThing = "Something else is hard to say";
    public const string ToLadder = "Another rung";
    public const string ToCard = "Write it down instead";
    public const string StopHere = "Stop here";

    public const string NowBefore = "How much does it frighten or shame you now?";
    public const string NowAfter = "And now?";
    public const string Scale = "0 is not at all, 10 is the most you can think of. You can leave it out.";
    public const string LeaveOut = "leave it out";
    public const string WhichManner = "How shall the listener answer?";
    public const string Surprise = "I don't want to know beforehand: any of the three";
    public const string SayIt = "Say it";
    public const string SayItHow = "Say it aloud, where nobody hears you, or type it. Then press the button.";
    public const string OwnWords = "In your own words, if you like";
    public const string NotRead = "The listener is invented, and does not hear you or read this.";
    public const string Said = "I have said it";

    public const string Rehearsal = "This is a rehearsal. The listener is invented, and has not heard or read what you said.";
    public const string YouSaid = "You, in these words or in others";
    public const string YouTyped = "You";
    public const string WentWrong = "What went wrong there";
    public const string Again = "Say it again";
    public const string Otherwise = "Say it again, answered in another way";
    public const string ToNumbers = "Look at your numbers";
    public const string ToTakeAlong = "Make something to take along";

    public const string Numbers = "Try by try";
    public const string NotAScore = "This is no score. Low is not better, and nobody sees it but you.";
    public const string NotTwice = "The two pictures have two scales. The upper one is a theory about invented people, and no forecast about you.";
    public const string MannerIsNothing = "In the theory, a rehearsal counts the same however the listener answers. For you that may not be so.";
    public const string NotStudied = "As far as we know, nobody has studied whether rehearsing with a page helps.";
    public const string InWords = "The same in words";
    public const string WorkingOut = "The theory's curve is being worked out on this device.";
    public const string Back = "Back";
    public const string TooFew = "You gave fewer than two numbers, so there is nothing to compare. You need not give any.";
    public const string NotFallen = "By this theory, telling costs less with each rehearsal. The theory may be wrong, or wrong for you, or one evening may be too short. It does not mean that you did it badly, and it does not say whether to tell.";
    public const string HasFallen = "That is how it was here. In the room it may be more again, and that would be no step back.";
    public const string Climbed = "You tried sentences from more than one rung. A higher one can frighten more, so the numbers do not all belong to the same thing.";

    public const string TakeAlong = "Something to take along";
    public const string TakeAlongHint = "It begins with your sentence. Change it as you like. Nothing is sent from here.";
    public const string Between = "Not every therapist reads messages between hours. If you do not know, you can bring it with you.";
    public const string ACard = "A card, to hold or to hand over";
    public const string AMessage = "A message, to send yourself or to read out";
    public const string WhichForm = "What shall it be?";
    public const string TheText = "The words";
    public const string Print = "Print it";
    public const string Save = "Save it as a text file";
    public const string FileHint = "What you print or save stays where you put it. “Forget all of it” cannot reach it there.";
    public const string FileName = "note.txt";
    public const string LeaveUnsent = "Leave it unsent";

    public const string Unsent = "It stays here";
    public const string UnsentMore = "You do not have to send it, or say it. Some words are for you alone, and that is an end too. If you ever want to say them, the lowest rung will still be there.";
    public const string Stopped = "You can stop here";
    public const string StoppedMore = "Nothing has to be finished. You can get up, drink some water, and leave it. If more has come up than you can carry alone tonight, there are people to talk to.";
    public const string Help = "If it is too much now";
    public const string GoBack = "Go back to where I was";
    public const string ToStart = "Back to the beginning";

    private const string CardEnd = "I have written it down because it is hard to say.";
    private const string MessageBegin = "I would rather say this in person, and I am not sure that I can. So I am writing it.";
    private const string MessageEnd = "You need not answer before we meet. Please help me to speak of it then.";

    /// <summary>A kind of rung, as a heading.</summary>
    public static string Of(RungKind kind) => kind switch
    {
        RungKind.HowHardItIs => "Lowest: how hard it is",
        RungKind.AHint => "Higher: a hint",
        _ => "Highest: the thing itself",
    };

    /// <summary>A manner, to choose.</summary>
    public static string Of(ListenerManner manner) => manner switch
    {
        ListenerManner.Kindly => "Kindly, as somebody who can bear it",
        ListenerManner.Awkwardly => "Awkwardly, as somebody who means well and stumbles",
        _ => "Badly, as a decent person who is frightened. It is never cruel, and one line says what went wrong.",
    };

    /// <summary>Who answers, and how.</summary>
    public static string Speaker(ListenerManner manner) => manner switch
    {
        ListenerManner.Kindly => "The listener answers kindly",
        ListenerManner.Awkwardly => "The listener answers awkwardly",
        _ => "The listener answers badly",
    };

    /// <summary>What became of one's own numbers.</summary>
    public static string Of(IReadOnlyList<RehearsedTry> tries)
    {
        IReadOnlyList<int> given = RehearsedTries.Given(tries);
        return RehearsedTries.Became(tries) switch
        {
            OwnNumbers.TooFew => TooFew,
            OwnNumbers.Lower => $"Your first number was {Whole(given[0])}, your last is {Whole(given[^1])}. {HasFallen}",
            OwnNumbers.Same => $"Your first number was {Whole(given[0])}, and so is your last. It has not fallen. {NotFallen}",
            _ => $"Your first number was {Whole(given[0])}, your last is {Whole(given[^1])}. It has not fallen; it has risen. {NotFallen}",
        };
    }

    /// <summary>A card that begins with somebody's words.</summary>
    public static string CardOf(string words) => words + "\n\n" + CardEnd;

    /// <summary>A message that holds somebody's words.</summary>
    public static string MessageOf(string words) => MessageBegin + "\n\n" + words + "\n\n" + MessageEnd;

    private static string Whole(int value) => value.ToString(CultureInfo.InvariantCulture);
}
