using Holdfast.Web.Client.Language;

namespace Holdfast.Web;

/// <summary>What the page "What it is" says.</summary>
internal static class AboutWords
{
    public static string Title => Text.Of("about.Title");
    public static string Lead => Text.Of("about.Lead");
    public static string Theory => Text.Of("about.Theory");
    public static string TheorySays => Text.Of("about.TheorySays");
    public static string Trust => Text.Of("about.Trust");
    public static string TrustSays => Text.Of("about.TrustSays");
    public static string Not => Text.Of("about.Not");
    public static string NotSays => Text.Of("about.NotSays");
    public static string Free => Text.Of("about.Free");
    public static string FreeSays => Text.Of("about.FreeSays");
}
