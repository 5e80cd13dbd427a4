using Holdfast.Web.Client.Language;

namespace Holdfast.Web;

/// <summary>What the first page says.</summary>
internal static class HomeWords
{
    public static string Title => Text.Of("home.Title");
    public static string Lead => Text.Of("home.Lead");
    public static string Picture => Text.Of("home.Picture");
    public static string InTherapy => Text.Of("home.InTherapy");
    public static string InTherapySays => Text.Of("home.InTherapySays");
    public static string Therapist => Text.Of("home.Therapist");
    public static string TherapistSays => Text.Of("home.TherapistSays");
    public static string Student => Text.Of("home.Student");
    public static string StudentSays => Text.Of("home.StudentSays");
    public static string Read => Text.Of("home.Read");
    public static string Questions => Text.Of("home.Questions");
    public static string Rehearse => Text.Of("home.Rehearse");
    public static string Practise => Text.Of("home.Practise");
    public static string Year => Text.Of("home.Year");
    public static string Watch => Text.Of("home.Watch");
    public static string Lab => Text.Of("home.Lab");
    public static string About => Text.Of("home.About");
    public static string Before => Text.Of("home.Before");
    public static string Invented => Text.Of("home.Invented");
    public static string Private => Text.Of("home.Private");
    public static string Stop => Text.Of("home.Stop");
    public static string Later => Text.Of("home.Later");
}
