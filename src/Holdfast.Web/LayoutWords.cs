using Holdfast.Web.Client.Language;

namespace Holdfast.Web;

/// <summary>What stands around every page.</summary>
internal static class LayoutWords
{
    public static string News => Text.Of("layout.News");
    public static string UseNews => Text.Of("layout.UseNews");
    public static string Description => Text.Of("layout.Description");
    public static string Skip => Text.Of("layout.Skip");
    public static string Doors => Text.Of("layout.Doors");
    public static string Understand => Text.Of("layout.Understand");
    public static string Practise => Text.Of("layout.Practise");
    public static string Chair => Text.Of("layout.Chair");
    public static string Watch => Text.Of("layout.Watch");
    public static string Lab => Text.Of("layout.Lab");
    public static string About => Text.Of("layout.About");
    public static string Help => Text.Of("layout.Help");
    public static string Dark => Text.Of("layout.Dark");
    public static string Light => Text.Of("layout.Light");
    public static string Foot => Text.Of("layout.Foot");
    public static string Kept => Text.Of("layout.Kept");
    public static string Privacy => Text.Of("layout.Privacy");
    public static string Look => Text.Of("layout.Look");
    public static string More => Text.Of("layout.More");
    public static string Languages => Text.Of("layout.Languages");
    public static string NotHere => Text.Of("layout.NotHere");
    public static string NotHereMore => Text.Of("layout.NotHereMore");
    public static string NeedsScript => Text.Of("layout.NeedsScript");
    public static string ToStart => Text.Of("layout.ToStart");
}
