using Holdfast.Web.Client.Language;

namespace Holdfast.Web;

/// <summary>What the page on privacy says.</summary>
internal static class PrivacyWords
{
    public static string Title => Text.Of("privacy.Title");
    public static string Lead => Text.Of("privacy.Lead");
    public static string Comes => Text.Of("privacy.Comes");
    public static string ComesSays => Text.Of("privacy.ComesSays");
    public static string Stays => Text.Of("privacy.Stays");
    public static string StaysSays => Text.Of("privacy.StaysSays");
    public static string See => Text.Of("privacy.See");
    public static string Others => Text.Of("privacy.Others");
    public static string OthersSays => Text.Of("privacy.OthersSays");
    public static string Cannot => Text.Of("privacy.Cannot");
    public static string CannotSays => Text.Of("privacy.CannotSays");
    public static string Asked => Text.Of("privacy.Asked");
    public static string AskedSays => Text.Of("privacy.AskedSays");
}
