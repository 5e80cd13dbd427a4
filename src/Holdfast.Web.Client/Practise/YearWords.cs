using Holdfast.Web.Client.Language;

namespace Holdfast.Web.Client.Practise;

/// <summary>What a year in the chair says.</summary>
public static class YearWords
{
    public static string Title => Text.Of("year.Title");
    public static string Intro => Text.Of("year.Intro");
    public static string Who => Text.Of("year.Who");
    public static string Begin => Text.Of("year.Begin");
    public static string GoOnWith => Text.Of("year.GoOnWith");
    public static string How => Text.Of("year.How");
    public static string Rhythm => Text.Of("year.Rhythm");
    public static string Messages => Text.Of("year.Messages");
    public static string Wishes => Text.Of("year.Wishes");
    public static string Asks => Text.Of("year.Asks");
    public static string Goodbyes => Text.Of("year.Goodbyes");
    public static string Consults => Text.Of("year.Consults");
    public static string Pass => Text.Of("year.Pass");
    public static string Plan => Text.Of("year.Plan");
    public static string PlanBreak => Text.Of("year.PlanBreak");
    public static string PlanLess => Text.Of("year.PlanLess");
    public static string PlanTheEnd => Text.Of("year.PlanTheEnd");
    public static string InWeeks => Text.Of("year.InWeeks");
    public static string BreakFor => Text.Of("year.BreakFor");
    public static string BreakContact => Text.Of("year.BreakContact");
    public static string Announce => Text.Of("year.Announce");
    public static string PlanEnd => Text.Of("year.PlanEnd");
    public static string Less => Text.Of("year.Less");
    public static string LessOver => Text.Of("year.LessOver");
    public static string LessTogether => Text.Of("year.LessTogether");
    public static string CutBack => Text.Of("year.CutBack");
    public static string CannotLess => Text.Of("year.CannotLess");
    public static string Promises => Text.Of("year.Promises");
    public static string PromisesMade => Text.Of("year.PromisesMade");
    public static string NoPromises => Text.Of("year.NoPromises");
    public static string Kept => Text.Of("year.Kept");
    public static string Broke => Text.Of("year.Broke");
    public static string CannotBreak => Text.Of("year.CannotBreak");
    public static string CannotEnd => Text.Of("year.CannotEnd");
    public static string Written => Text.Of("year.Written");
    public static string SoFar => Text.Of("year.SoFar");
    public static string OpenIt => Text.Of("year.OpenIt");
    public static string NotThis => Text.Of("year.NotThis");
    public static string NotThisSays => Text.Of("year.NotThisSays");
    public static string ToYear => Text.Of("year.ToYear");
    public static string Debrief => Text.Of("year.Debrief");
    public static string Hours => Text.Of("year.Hours");
    public static string Why => Text.Of("year.Why");
    public static string Otherwise => Text.Of("year.Otherwise");
    public static string OtherwiseSays => Text.Of("year.OtherwiseSays");
    public static string Again => Text.Of("year.Again");
    public static string None => Text.Of("year.None");
    public static string YourYear => Text.Of("year.YourYear");
    public static string Elsewise => Text.Of("year.Elsewise");

    /// <summary>A moment opens, in which week.</summary>
    public static string Moment(int week) => Text.Of("year.Moment", week);

    /// <summary>With whom, and which week of how many.</summary>
    public static string WeekOf(string name, int week, int weeks) => Text.Of("year.WeekOf", name, week, weeks);

    /// <summary>The week in which something was.</summary>
    public static string InWeek(int week) => Text.Of("year.InWeek", week);

    /// <summary>The break that is planned.</summary>
    public static string BreakFrom(int week, int length) => Text.Count("year.BreakFrom", length, week);

    /// <summary>The ending that is agreed on.</summary>
    public static string EndingIn(int week) => Text.Of("year.EndingIn", week);

    /// <summary>The therapist's strain now.</summary>
    public static string Strain(double strain) => Text.Of("year.Strain", Numbers.Two(strain));

    /// <summary>The therapist's strain when the year was over.</summary>
    public static string StrainAtEnd(double strain) => Text.Of("year.StrainAtEnd", Numbers.Two(strain));

    /// <summary>The name of a file of a year.</summary>
    public static string FileName(string client, ulong seed) => Text.Of("year.FileName", client, seed);

    /// <summary>How a year ended.</summary>
    public static string Of(YearEnd end, string name) => end switch
    {
        YearEnd.WorkGoesOn => Text.Of("year.WorkGoesOn"),
        YearEnd.Planned => Text.Of("year.EndedAsPlanned"),
        YearEnd.ClientLeft => Text.Of("year.ClientLeft", name),
        YearEnd.YouWereSpent => Text.Of("year.YouWereSpent"),
        _ => "",
    };

    /// <summary>What became of a promise.</summary>
    public static string Of(bool? kept) => kept switch { true => Text.Of("year.PromiseKept"), false => Text.Of("year.PromiseBroken"), _ => Text.Of("year.PromiseOpen") };

    /// <summary>Promises in one sentence.</summary>
    public static string Of(IReadOnlyList<YearPromise> promises) => promises.Count == 0
        ? NoPromises
        : Text.Of("year.PromisesAre", promises.Count, promises.Count(p => p.Kept == true), promises.Count(p => p.Kept == false), promises.Count(p => p.Kept is null));

    /// <summary>A way with wishes, for people.</summary>
    public static string Of(WayWithWishes way) => Text.Of("year.Wishes." + way);

    /// <summary>A rhythm, for people.</summary>
    public static string Rhythms(int days) => days switch { 3 => Text.Of("year.TwiceAWeek"), 14 => Text.Of("year.EveryOtherWeek"), _ => Text.Of("year.OnceAWeek") };
}
