using System.Globalization;
using Holdfast.Help;
using Holdfast.Web.Client.Language;

namespace Holdfast.Web.Help;

/// <summary>What the page "If it is too much now" says.</summary>
public static class HelpWords
{
    public static string Title => Text.Of("help.Title");
    public static string Stop => Text.Of("help.Stop");
    public static string Danger => Text.Of("help.Danger");
    public static string DangerElsewhere => Text.Of("help.DangerElsewhere");
    public static string ToNumbers => Text.Of("help.ToNumbers");

    public static string Minutes => Text.Of("help.Minutes");
    public static string MinutesWhy => Text.Of("help.MinutesWhy");
    public static IReadOnlyList<string> Grounding => [Text.Of("help.Grounding.1"), Text.Of("help.Grounding.2"), Text.Of("help.Grounding.3"), Text.Of("help.Grounding.4")];

    public static string Person => Text.Of("help.Person");
    public static string PersonWhy => Text.Of("help.PersonWhy");
    public static string WriteIt => Text.Of("help.WriteIt");
    public static IReadOnlyList<string> ToWrite => [Text.Of("help.ToWrite.1"), Text.Of("help.ToWrite.2")];

    public static string SayIt => Text.Of("help.SayIt");
    public static IReadOnlyList<string> ToSay => [Text.Of("help.ToSay.1")];
    public static string NoAnswer => Text.Of("help.NoAnswer");
    public static string Therapist => Text.Of("help.Therapist");

    public static string Lines => Text.Of("help.Lines");
    public static string LinesWhy => Text.Of("help.LinesWhy");
    public static string Busy => Text.Of("help.Busy");
    public static string Letters => Text.Of("help.Letters");
    public static string Emergency => Text.Of("help.Emergency");
    public static string Call => Text.Of("help.Call");
    public static string Write => Text.Of("help.Write");
    public static string Chat => Text.Of("help.Chat");
    public static string Languages => Text.Of("help.Languages");
    public static string Hours => Text.Of("help.Hours");
    public static string Cost => Text.Of("help.Cost");

    public static string NotListed => Text.Of("help.NotListed");
    public static string NotHere => Text.Of("help.NotHere");
    public static string Changes => Text.Of("help.Changes");
    public static string InEnglish => Text.Of("help.InEnglish");
    public static string Kept => Text.Of("help.Kept");

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
    public static string Day(DateOnly day) => Text.Of("help.Day", day.Day, Text.Of("help.Month." + day.Month.ToString(CultureInfo.InvariantCulture)), day.Year.ToString(CultureInfo.InvariantCulture));

    /// <summary>Where and when something was seen, in small print.</summary>
    public static string Seen(Seen seen)
    {
        ArgumentNullException.ThrowIfNull(seen);
        string host = seen.Source.Host;
        string page = host.StartsWith("www.", StringComparison.Ordinal) ? host[4..] : host;
        return seen.Dated is { } dated ? Text.Of("help.SeenDated", page, dated, Day(seen.Checked)) : Text.Of("help.Seen", page, Day(seen.Checked));
    }
}
