namespace Holdfast.Web;

/// <summary>What stands around every page.</summary>
internal static class LayoutWords
{
    public const string News = "A newer Holdfast is here. What you are typing stays; the new one comes when you next open Holdfast, or now, if nothing here still has to be kept.";
    public const string UseNews = "Use it now";
}
