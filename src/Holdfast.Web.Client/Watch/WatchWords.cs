using Holdfast.Web.Client.Language;

namespace Holdfast.Web.Client.Watch;

/// <summary>What the page says on which a course is watched.</summary>
public static class WatchWords
{
    public static string Title => Text.Of("watch.Title");
    public static string Intro => Text.Of("watch.Intro");
    public static string Course => Text.Of("watch.Course");
    public static string Own => Text.Of("watch.Own");
    public static string Beside => Text.Of("watch.Beside");
    public static string Nothing => Text.Of("watch.Nothing");
    public static string Who => Text.Of("watch.Who");
    public static string One => Text.Of("watch.One");
    public static string Another => Text.Of("watch.Another");
    public static string PersonNumber => Text.Of("watch.PersonNumber");
    public static string Curves => Text.Of("watch.Curves");
    public static string UsualCurves => Text.Of("watch.UsualCurves");
    public static string Write => Text.Of("watch.Write");
    public static string WriteHint => Text.Of("watch.WriteHint");
    public static string Run => Text.Of("watch.Run");
    public static string Open => Text.Of("watch.Open");
    public static string StartFrom => Text.Of("watch.StartFrom");
    public static string Wrong => Text.Of("watch.Wrong");
    public static string Stretch => Text.Of("watch.Stretch");
    public static string StretchHint => Text.Of("watch.StretchHint");
    public static string Begins => Text.Of("watch.Begins");
    public static string Ends => Text.Of("watch.Ends");
    public static string AskAbout => Text.Of("watch.AskAbout");
    public static string NoStretch => Text.Of("watch.NoStretch");
    public static string ByTheory => Text.Of("watch.ByTheory");
    public static string Table => Text.Of("watch.Table");
    public static string Happened => Text.Of("watch.Happened");
    public static string Week => Text.Of("watch.Week");
    public static string Working => Text.Of("watch.Working");
    public static string InEnglish => Text.Of("watch.InEnglish");

    /// <summary>As many persons as a population has.</summary>
    public static string Many(int persons) => Text.Of("watch.Many", persons);

    /// <summary>Whom the picture shows.</summary>
    public static string Drawn(int person) => Text.Of("watch.Drawn", person);

    /// <summary>How many persons have been run, of how many.</summary>
    public static string Persons(int run, int of) => run == of ? Text.Of("watch.Persons", run) : Text.Of("watch.PersonsSoFar", run, of);
}
