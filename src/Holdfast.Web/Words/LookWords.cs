using Holdfast.Web.Client.Language;

namespace Holdfast.Web;

/// <summary>What the page of the look says.</summary>
internal static class LookWords
{
    public static string Title => Text.Of("look.Title");
    public static string Lead => Text.Of("look.Lead");
    public static string Colours => Text.Of("look.Colours");
    public static string ColoursSays => Text.Of("look.ColoursSays");
    public static string Type => Text.Of("look.Type");
    public static string Large => Text.Of("look.Large");
    public static string Middle => Text.Of("look.Middle");
    public static string Small => Text.Of("look.Small");
    public static string LeadText => Text.Of("look.LeadText");
    public static string BodyText => Text.Of("look.BodyText");
    public static string NoteText => Text.Of("look.NoteText");
    public static string Actions => Text.Of("look.Actions");
    public static string Begin => Text.Of("look.Begin");
    public static string Do => Text.Of("look.Do");
    public static string Quiet => Text.Of("look.Quiet");
    public static string Off => Text.Of("look.Off");
    public static string Forms => Text.Of("look.Forms");
    public static string Field => Text.Of("look.Field");
    public static string Choice => Text.Of("look.Choice");
    public static string First => Text.Of("look.First");
    public static string Second => Text.Of("look.Second");
    public static string Tick => Text.Of("look.Tick");
    public static string Range => Text.Of("look.Range");
    public static string Long => Text.Of("look.Long");
    public static string States => Text.Of("look.States");
    public static string Empty => Text.Of("look.Empty");
    public static string Wrong => Text.Of("look.Wrong");
    public static string Figures => Text.Of("look.Figures");
    public static string FiguresSays => Text.Of("look.FiguresSays");
    public static string Cards => Text.Of("look.Cards");
    public static string CardText => Text.Of("look.CardText");
    public static string Motion => Text.Of("look.Motion");
    public static string MotionSays => Text.Of("look.MotionSays");
}
