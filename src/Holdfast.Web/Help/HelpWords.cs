using System.Globalization;
using Holdfast.Help;

namespace Holdfast.Web.Help;

/// <summary>Every word of the page "If it is too much now", in one place for translation.</summary>
public static class HelpWords
{
    public const string Title = "If it is too much now";
    public const string Stop = "You can stop here. Nothing on these pages has to be finished.";
    public const string Danger = "If you or someone near you may be in danger, ring the emergency number.";
    public const string DangerElsewhere = "For other countries it stands in the list below.";
    public const string ToNumbers = "To the numbers, by country";

    public const string Minutes = "For the next few minutes";
    public const string MinutesWhy = "Take one of these. If it makes things worse, leave it and take another.";
    public static readonly IReadOnlyList<string> Grounding =
    [
        "Feel what holds you up, the floor, the chair or the bed, and let it have your weight.",
        "Breathe out slowly, as if you blew on hot soup, and let the next breath come by itself.",
        "Press your palms together hard, count to ten, and let go.",
        "Look round and say out loud the names of five things that you see.",
    ];

    public const string Person = "Your own person";
    public const string PersonWhy = "If there is someone you trust, you may ring or write to them, even now. You need no good reason, and you need not find the right words. You can take these.";
    public const string WriteIt = "To write";
    public static readonly IReadOnlyList<string> ToWrite =
    [
        "Tonight is bad. You don’t have to fix it. Can you stay on the phone with me for a while?",
        "I can’t talk. Could you write to me, about anything at all?",
    ];

    public const string SayIt = "To say when a machine answers";
    public static readonly IReadOnlyList<string> ToSay = ["It’s me. I’m not all right. Please ring me when you hear this, at any hour."];
    public const string NoAnswer = "If nobody answers, it says nothing about you. People sleep. On most of the lines below somebody is awake.";
    public const string Therapist = "If you have a therapist, it is all right to tell them that it was this hard, and that you looked for help tonight. Write down one line now, and you will not have to find it again.";

    public const string Lines = "Somebody to talk to, by country";
    public const string LinesWhy = "This page does not know where you are, and does not try to find out. On a phone, a tap on a number dials it. You need no emergency to ring. You can say: I would like not to be alone for a while.";
    public const string Busy = "If a line is busy, try again. It often takes a few tries.";
    public const string Letters = "Countries by first letter";
    public const string Emergency = "Emergency";
    public const string Call = "Call";
    public const string Text = "Text";
    public const string Chat = "Chat";
    public const string Languages = "Languages";
    public const string Hours = "Hours";
    public const string Cost = "Cost";

    public const string NotListed = "Not in the list";
    public const string NotHere = "If your country is not here, ring its emergency number, or look up “crisis line” with the name of your country.";
    public const string Changes = "Numbers change. Under each stands where it was read, and when. If one does not answer, try another, or the emergency number.";
    public const string Kept = "This page is kept on your device after your first visit, so it also opens without a network.";

    /// <summary>What the program says when the file has been read and was only to be checked.</summary>
    public static string Read(HelpDirectory directory)
    {
        ArgumentNullException.ThrowIfNull(directory);
        return string.Create(CultureInfo.InvariantCulture, $"{HelpFile.Name} can be read: {directory.Countries.Count} countries, {directory.Countries.Sum(c => c.Services.Count)} services.");
    }

    /// <summary>What the program says when the file is not there.</summary>
    public static string NoFile(string path) =>
        $"{path} is not there, or cannot be read. The page for those for whom it is too much is made from it. Copy it from the release, to {HelpFile.Name} in the program's folder.";

    /// <summary>A day that nobody can misread.</summary>
    public static string Day(DateOnly day) => day.ToString("d MMMM yyyy", CultureInfo.InvariantCulture);

    /// <summary>Where and when something was seen, in small print.</summary>
    public static string Seen(Seen seen)
    {
        ArgumentNullException.ThrowIfNull(seen);
        string host = seen.Source.Host;
        string page = host.StartsWith("www.", StringComparison.Ordinal) ? host[4..] : host;
        return $"Read at {page}{(seen.Dated is { } dated ? $", written {dated}" : "")}; looked up {Day(seen.Checked)}.";
    }
}
