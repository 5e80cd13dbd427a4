using Holdfast.Web.Client.Language;

namespace Holdfast.Web.Client.Understand;

/// <summary>What the pages of Understand say.</summary>
public static class UnderstandWords
{
    public static string Title => Text.Of("understand.Title");
    public static string Lead => Text.Of("understand.Lead");
    public static string Chapters => Text.Of("understand.Chapters");
    public static string Questions => Text.Of("understand.Questions");
    public static string QuestionsLead => Text.Of("understand.QuestionsLead");
    public static string ForTherapists => Text.Of("understand.ForTherapists");
    public static string ForThoseWhoFear => Text.Of("understand.ForThoseWhoFear");
    public static string Unsure => Text.Of("understand.Unsure");
    public static string Sources => Text.Of("understand.Sources");
    public static string Card => Text.Of("understand.Card");
    public static string CardHint => Text.Of("understand.CardHint");
    public static string CardWords => Text.Of("understand.CardWords");
    public static string Print => Text.Of("understand.Print");
    public static string Picture => Text.Of("understand.Picture");
    public static string KeepCard => Text.Of("understand.KeepCard");
    public static string Kept => Text.Of("understand.Kept");
    public static string First => Text.Of("understand.First");
    public static string Another => Text.Of("understand.Another");
    public static string Working => Text.Of("understand.Working");
    public static string Others => Text.Of("understand.Others");
    public static string BesideItself => Text.Of("understand.BesideItself");
    public static string WhyTitle => Text.Of("understand.WhyTitle");
    public static string InWords => Text.Of("understand.InWords");
    public static string ByTheory => Text.Of("understand.ByTheory");
    public static string Next => Text.Of("understand.Next");
    public static string Back => Text.Of("understand.Back");
    public static string AllChapters => Text.Of("understand.AllChapters");
    public static string KeepPlace => Text.Of("understand.KeepPlace");
    public static string PlaceKept => Text.Of("understand.PlaceKept");
    public static string GoOn => Text.Of("understand.GoOn");
    public static string ForgetPlace => Text.Of("understand.ForgetPlace");
    public static string NoScript => Text.Of("understand.NoScript");
    public static string Reasons => Text.Of("understand.Reasons");
    public static string Unknown => Text.Of("understand.Unknown");
    public static string AskTherapist => Text.Of("understand.AskTherapist");
    public static string ReadOn => Text.Of("understand.ReadOn");

    /// <summary>"Chapter 2 of 10".</summary>
    public static string Place(int number, int of) => Text.Of("understand.Place", number, of);

    /// <summary>"Person 3".</summary>
    public static string Who(int person) => Text.Of("understand.Who", person);

    /// <summary>How many of how many it is so for.</summary>
    public static string So(string says, int count, int of) => Text.Of("understand.So", says.TrimEnd('.'), count, of);

    /// <summary>The name of a course, before its reasons.</summary>
    public static string When(string stop) => Text.Of("understand.When", stop);
}
