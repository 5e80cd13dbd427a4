using System.Collections.Concurrent;
using System.Globalization;

namespace Holdfast.Web.Client.Language;

/// <summary>What figures say, in the language of the page. Figures themselves know no lists of words; here they are given them.</summary>
public static class FigureWordsNow
{
    private static readonly ConcurrentDictionary<Tongue, FigureWords> Known = new();

    /// <summary>The words for figures in the current language.</summary>
    public static FigureWords Current => Known.GetOrAdd(Tongue.Current, static t => t == Tongue.English ? FigureWords.English : Read());

    /// <summary>Reads them from the lists of words.</summary>
    public static FigureWords Read() => FigureWords.English with
    {
        BreakWord = Text.Of("figure.BreakWord"),
        CourseTitle = Text.Of("figure.CourseTitle"),
        TwoCoursesTitle = Text.Of("figure.TwoCoursesTitle"),
        EnsembleTitle = Text.Of("figure.EnsembleTitle"),
        TwoEnsemblesTitle = Text.Of("figure.TwoEnsemblesTitle"),
        Begins = Text.Of("figure.Begins"),
        Rises = Text.Of("figure.Rises"),
        Falls = Text.Of("figure.Falls"),
        Ends = Text.Of("figure.Ends"),
        EndsAfterTurn = Text.Of("figure.EndsAfterTurn"),
        Stays = Text.Of("figure.Stays"),
        DuringBreak = Text.Of("figure.DuringBreak"),
        AfterRupture = Text.Of("figure.AfterRupture"),
        AfterFalter = Text.Of("figure.AfterFalter"),
        AfterEnding = Text.Of("figure.AfterEnding"),
        AfterColdAnswer = Text.Of("figure.AfterColdAnswer"),
        ModesAre = Text.Of("figure.ModesAre"),
        ModeShare = Text.Of("figure.ModeShare"),
        ThereAre = Text.Of("figure.ThereAre"),
        SessionCount = Text.Of("figure.SessionCount"),
        RequestCount = Text.Of("figure.RequestCount"),
        BreakIs = Text.Of("figure.BreakIs"),
        Happens = Text.Of("figure.Happens"),
        MoreHappens = Text.Of("figure.MoreHappens"),
        Chosen = Text.Of("figure.Chosen"),
        TwoEnds = Text.Of("figure.TwoEnds"),
        FurthestApart = Text.Of("figure.FurthestApart"),
        MedianIs = Text.Of("figure.MedianIs"),
        ChannelIn = Text.Of("figure.ChannelIn"),
        BandKey = Text.Of("figure.BandKey"),
        TwoBandsKey = Text.Of("figure.TwoBandsKey"),
        ByThisTheory = Text.Of("figure.ByThisTheory"),
        ReasonsTitle = Text.Of("figure.ReasonsTitle"),
        CardTitle = Text.Of("figure.CardTitle"),
        HourTitle = Text.Of("figure.HourTitle"),
        HourIs = Text.Of("figure.HourIs"),
        FromTo = Text.Of("figure.FromTo"),
        WeeksTitle = Text.Of("figure.WeeksTitle"),
        WeeksAre = Text.Of("figure.WeeksAre"),
        ProgressIs = Text.Of("figure.ProgressIs"),
        FuturesTitle = Text.Of("figure.FuturesTitle"),
        AfterWeeks = Text.Of("figure.AfterWeeks"),
        FutureIs = Text.Of("figure.FutureIs"),
        InAll = Text.Of("figure.InAll"),
        SmallerOnes = Text.Of("figure.SmallerOnes"),
        ReasonsAre = Text.Of("figure.ReasonsAre"),
        ReasonIs = Text.Of("figure.ReasonIs"),
        NoReasons = Text.Of("figure.NoReasons"),
        ClaimsTitle = Text.Of("figure.ClaimsTitle"),
        Threshold = Text.Of("figure.Threshold"),
        ClaimsAre = Text.Of("figure.ClaimsAre"),
        ClaimFails = Text.Of("figure.ClaimFails"),
        TellingTitle = Text.Of("figure.TellingTitle"),
        TellingTheory = Text.Of("figure.TellingTheory"),
        TellingOwn = Text.Of("figure.TellingOwn"),
        TellingAxis = Text.Of("figure.TellingAxis"),
        TellingMiddle = Text.Of("figure.TellingMiddle"),
        TellingBand = Text.Of("figure.TellingBand"),
        TellingBefore = Text.Of("figure.TellingBefore"),
        TellingAfter = Text.Of("figure.TellingAfter"),
        TellingIs = Text.Of("figure.TellingIs"),
        TellingOwnIs = Text.Of("figure.TellingOwnIs"),
        TellingTry = Text.Of("figure.TellingTry"),
        TellingLeftOut = Text.Of("figure.TellingLeftOut"),
        TellingNoOwn = Text.Of("figure.TellingNoOwn"),
        DecimalMark = NumberFormatInfo.GetInstance(Text.Numbers).NumberDecimalSeparator,
        Nought = Tongue.IsGerman ? "0" : "",
        PercentText = Text.Of("figure.PercentText"),
        ChannelNames = Channel.All.ToDictionary(c => c.Key, Names.Of),
        ModeNames = [.. Enum.GetValues<Mode>().Select(Names.Of)],
        RuleNames = Names.Rules.ToDictionary(r => r, Names.OfRule),
        PanelNames = [.. Enum.GetNames<Panel>().Select(p => Text.Of("figure.panel." + p))],
        GlyphNames = [.. Enum.GetNames<Glyph>().Select(g => Text.Of("figure.glyph." + g))],
        GlyphWords = [.. Enum.GetNames<Glyph>().Select(g => Text.Has("figure.mark." + g) ? Text.Of("figure.mark." + g) : "")],
        UnitPlaces = [Text.Of("figure.unit.Week"), Text.Of("figure.unit.Month"), Text.Of("figure.unit.Year")],
        UnitPlurals = [Text.Of("figure.units.Week"), Text.Of("figure.units.Month"), Text.Of("figure.units.Year")],
        Lengths = [.. Units.SelectMany(u => new[] { Text.Of($"figure.length.{u}.one"), Text.Of("figure.length." + u) })],
        ListMarks = [Text.Of("figure.list.Between"), Text.Of("figure.list.Last")],
        HoldsOrNot = [Text.Of("figure.Holds"), Text.Of("figure.HoldsNot")],
        MarkText = MarkWords.Of,
        ReasonText = Names.Sentence,
    };

    private static readonly string[] Units = ["Day", "Week", "Month", "Year"];
}
