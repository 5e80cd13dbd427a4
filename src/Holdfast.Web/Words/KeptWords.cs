using Holdfast.Web.Client.Language;

namespace Holdfast.Web;

/// <summary>What the page on what is kept says.</summary>
internal static class KeptWords
{
    public static string Title => Text.Of("kept.Title");
    public static string Lead => Text.Of("kept.Lead");
    public static string Nothing => Text.Of("kept.Nothing");
    public static string Cannot => Text.Of("kept.Cannot");
    public static string SaveAll => Text.Of("kept.SaveAll");
    public static string DeleteAll => Text.Of("kept.DeleteAll");
    public static string Sure => Text.Of("kept.Sure");
    public static string Yes => Text.Of("kept.Yes");
    public static string No => Text.Of("kept.No");
    public static string Gone => Text.Of("kept.Gone");
    public static string Show => Text.Of("kept.Show");
    public static string Delete => Text.Of("kept.Delete");
    public static string Theme => Text.Of("kept.Theme");
    public static string Place => Text.Of("kept.Place");
    public static string Card => Text.Of("kept.Card");
    public static string Practise => Text.Of("kept.Practise");
    public static string Progress => Text.Of("kept.Progress");
    public static string Year => Text.Of("kept.Year");
    public static string Chair => Text.Of("kept.Chair");
    public static string Other => Text.Of("kept.Other");
    public static string Pages => Text.Of("kept.Pages");
    public static string PagesSays => Text.Of("kept.PagesSays");
    public static string PagesDelete => Text.Of("kept.PagesDelete");
    public static string NoScript => Text.Of("kept.NoScript");
}
