using Holdfast.Lab;
using Holdfast.Web.Client.Language;

namespace Holdfast.Web.Client.Lab;

/// <summary>What the Lab says.</summary>
public static class LabWords
{
    public static string Title => Text.Of("lab.Title");
    public static string Lead => Text.Of("lab.Lead");
    public static string NotYou => Text.Of("lab.NotYou");
    public static string InEnglish => Text.Of("lab.InEnglish");
    public static string Who => Text.Of("lab.Who");
    public static string Course => Text.Of("lab.Course");
    public static string Own => Text.Of("lab.Own");
    public static string OwnHint => Text.Of("lab.OwnHint");
    public static string OwnRun => Text.Of("lab.OwnRun");
    public static string OwnStart => Text.Of("lab.OwnStart");
    public static string Wrong => Text.Of("lab.Wrong");
    public static string Persons => Text.Of("lab.Persons");
    public static string Seed => Text.Of("lab.Seed");
    public static string Parts => Text.Of("lab.Parts");
    public static string PartsHint => Text.Of("lab.PartsHint");
    public static string Whole => Text.Of("lab.Whole");
    public static string Low => Text.Of("lab.Low");
    public static string Middle => Text.Of("lab.Middle");
    public static string High => Text.Of("lab.High");
    public static string Change => Text.Of("lab.Change");
    public static string Client => Text.Of("lab.Client");
    public static string Helper => Text.Of("lab.Helper");
    public static string AsDrawn => Text.Of("lab.AsDrawn");
    public static string Release => Text.Of("lab.Release");
    public static string Parameters => Text.Of("lab.Parameters");
    public static string AllParameters => Text.Of("lab.AllParameters");
    public static string FindParameter => Text.Of("lab.FindParameter");
    public static string Slider => Text.Of("lab.Slider");
    public static string Readings => Text.Of("lab.Readings");
    public static string Rules => Text.Of("lab.Rules");
    public static string RulesHint => Text.Of("lab.RulesHint");
    public static string FindRule => Text.Of("lab.FindRule");
    public static string OffNow => Text.Of("lab.OffNow");
    public static string Reset => Text.Of("lab.Reset");
    public static string Happens => Text.Of("lab.Happens");
    public static string Here => Text.Of("lab.Here");
    public static string There => Text.Of("lab.There");
    public static string Working => Text.Of("lab.Working");
    public static string Stop => Text.Of("lab.Stop");
    public static string GoOn => Text.Of("lab.GoOn");
    public static string InWords => Text.Of("lab.InWords");
    public static string Curves => Text.Of("lab.Curves");
    public static string UsualCurves => Text.Of("lab.UsualCurves");
    public static string Server => Text.Of("lab.Server");
    public static string ServerHint => Text.Of("lab.ServerHint");
    public static string ServerNot => Text.Of("lab.ServerNot");
    public static string Board => Text.Of("lab.Board");
    public static string BoardSays => Text.Of("lab.BoardSays");
    public static string Choose => Text.Of("lab.Choose");
    public static string FindClaim => Text.Of("lab.FindClaim");
    public static string BoardPersons => Text.Of("lab.BoardPersons");
    public static string Look => Text.Of("lab.Look");
    public static string GoesAlong => Text.Of("lab.GoesAlong");
    public static string Earlier => Text.Of("lab.Earlier");
    public static string AllOfIt => Text.Of("lab.AllOfIt");
    public static string Nothing => Text.Of("lab.Nothing");
    public static string Waits => Text.Of("lab.Waits");
    public static string Tornado => Text.Of("lab.Tornado");
    public static string Of => Text.Of("lab.Of");
    public static string Work => Text.Of("lab.Work");
    public static string Thing => Text.Of("lab.Thing");
    public static string MuStar => Text.Of("lab.MuStar");
    public static string Mu => Text.Of("lab.Mu");
    public static string Sigma => Text.Of("lab.Sigma");
    public static string TornadoMeans => Text.Of("lab.TornadoMeans");
    public static string TornadoWalks => Text.Of("lab.TornadoWalks");
    public static string TornadoVaries => Text.Of("lab.TornadoVaries");
    public static string TornadoSteady => Text.Of("lab.TornadoSteady");
    public static string InNumbers => Text.Of("lab.InNumbers");
    public static string Matrix => Text.Of("lab.Matrix");
    public static string MatrixSays => Text.Of("lab.MatrixSays", LabBoard.PersonChoices[0]);
    public static string MatrixRules => Text.Of("lab.MatrixRules");
    public static string AllOn => Text.Of("lab.AllOn");
    public static string Rule => Text.Of("lab.Rule");
    public static string Holds => Text.Of("lab.Holds");
    public static string Fails => Text.Of("lab.Fails");
    public static string NotYet => Text.Of("lab.NotYet");
    public static string Take => Text.Of("lab.Take");
    public static string TakeSays => Text.Of("lab.TakeSays");
    public static string SaveFigure => Text.Of("lab.SaveFigure");
    public static string SaveSummary => Text.Of("lab.SaveSummary");
    public static string SavePersons => Text.Of("lab.SavePersons");
    public static string SaveTable => Text.Of("lab.SaveTable");
    public static string SaveCourse => Text.Of("lab.SaveCourse");
    public static string SaveCitation => Text.Of("lab.SaveCitation");
    public static string Cite => Text.Of("lab.Cite");

    /// <summary>Everybody has this value, in this unit.</summary>
    public static string SetTo(double value, string unit = "1")
    {
        string shown = value.ToString(value >= 100 ? "0" : value >= 1 ? "0.0" : value >= 0.095 ? "0.00" : "0.000", Text.Numbers);
        return unit == "1" ? Text.Of("lab.SetTo", shown) : Text.Of("lab.SetToUnit", shown, Text.Has("lab.Unit." + unit) ? Text.Of("lab.Unit." + unit) : unit);
    }

    /// <summary>Takes back what was set, for those who hear only the button.</summary>
    public static string ReleaseThis(string name) => Text.Of("lab.ReleaseThis", name);

    /// <summary>Adds a slider, for those who hear only the button.</summary>
    public static string SliderFor(string key) => Text.Of("lab.SliderFor", key);

    /// <summary>How many of a list are shown.</summary>
    public static string FoundOf(int shown, int found) => shown == found ? Text.Count("lab.FoundAll", found) : Text.Of("lab.Found", shown, found);

    /// <summary>How far it has got.</summary>
    public static string Progress(int done, int of, bool stopped) =>
        done == 0 ? Working : done == of ? Text.Count("lab.AllDone", done) : stopped ? Text.Of("lab.Stopped", done, of) : Text.Of("lab.SoFar", done, of);

    /// <summary>How much of something is done.</summary>
    public static string Part(double share) => Text.Of("lab.Done", (int)(share * 100));

    /// <summary>Where curves end, in the middle of persons.</summary>
    public static string Ends(int persons, string curves) => Text.Of("lab.Ends", persons, curves);

    /// <summary>Where one curve ends.</summary>
    public static string EndsAt(Channel channel, double value) => Text.Of("lab.EndsAt", Names.Of(channel), Numbers.Two(value));

    /// <summary>What has moved most.</summary>
    public static string Moved(int persons, Channel channel, double now, double was, int more, int less) => Math.Abs(now - was) < 0.005
        ? Text.Of("lab.MovedHardly", persons)
        : Text.Of("lab.Moved", persons, Names.Of(channel), Numbers.Two(now), Numbers.Two(was), more, less);

    /// <summary>The heading of a saved picture.</summary>
    public static string PictureHeading(string course, int persons, ulong seed) => Text.Of("lab.PictureHeading", course, persons, seed.ToString(System.Globalization.CultureInfo.InvariantCulture));

    /// <summary>How the tornado comes about.</summary>
    public static string TornadoSays => Text.Of("lab.TornadoSays", LabEffects.Persons);

    /// <summary>A number with its interval.</summary>
    public static string Between(Estimate estimate) => Text.Of("lab.Between", Three(estimate.Value), Three(estimate.Low), Three(estimate.High));

    /// <summary>The heaviest of a tornado, in words.</summary>
    public static string TornadoIs(Channel outcome, double mean, double spread, int points, string name, MorrisEffect effect) =>
        Text.Of("lab.TornadoIs", points, Names.Of(outcome), Numbers.Two(mean), Numbers.Two(spread), name, Between(effect.MuStar), Between(effect.Sigma));

    /// <summary>Where nothing that was varied moves an outcome.</summary>
    public static string TornadoNothing(Channel outcome) => Text.Of("lab.TornadoNothing", Names.Of(outcome));

    /// <summary>The heading of a saved picture of persons under many settings.</summary>
    public static string SavedHeading(string title, int persons, ulong seed) => Text.Of("lab.SavedHeading", title, persons, seed.ToString(System.Globalization.CultureInfo.InvariantCulture));

    /// <summary>A number to three places, without a sign where nothing is left of it.</summary>
    public static string Three(double value) => (Math.Abs(value) < 0.0005 ? 0 : value).ToString("0.000", Text.Numbers).Replace('-', '\u2212');
}
