using System.Globalization;
using Holdfast.Simulation;

namespace Holdfast.Figures;

/// <summary>
/// Why one quantity changed over a stretch: a bar for each rule, to the right where it raised the quantity and to the
/// left where it lowered it, and the sum. The numbers that are shown add up exactly.
/// </summary>
public static class ReasonFigure
{
    /// <summary>Draws reasons. An empty list gives a sentence that says so.</summary>
    /// <param name="quantity">What changed: a channel that is a quantity.</param>
    /// <param name="reasons">The reasons, in any order.</param>
    /// <param name="options">The options.</param>
    public static Figure Draw(Channel quantity, IReadOnlyList<Reason> reasons, ReasonFigureOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(reasons);
        options ??= new();
        Sheet sheet = new(options);
        FigureWords words = sheet.Words;
        string title = FigureWords.Fill(words.ReasonsTitle, words.NameOf(quantity));
        sheet.Heading(4);
        Parts parts = new(reasons, options.Most);
        if (parts.Thousandths.Length == 0)
        {
            sheet.Svg.Text(4, sheet.Y + 16, words.NoReasons, "font-size=\"13\"");
            sheet.Y += 24;
            return sheet.Finish(title, words.NoReasons);
        }

        ReasonBars bars = new(sheet, parts);
        List<string> told = [];
        for (int i = 0; i < parts.Thousandths.Length; i++)
        {
            bool gathered = i == parts.Shown.Length;
            string name = gathered
                ? FigureWords.Fill(words.SmallerOnes, parts.Gathered.ToString(CultureInfo.InvariantCulture))
                : words.NameOf(parts.Shown[i]);
            bars.Row(name, gathered || !options.Sentences ? "" : words.ReasonText(parts.Shown[i]), parts.Thousandths[i], gathered);
            told.Add(FigureWords.Fill(words.ReasonIs, name, words.Part(parts.Thousandths[i])));
        }

        bars.Total(words.InAll, parts.Whole);
        string story = FigureWords.Fill(words.ReasonsAre, FigureWords.Sentence(words.NameOf(quantity)), words.Part(parts.Whole), words.List(told));
        return sheet.Finish(title, story + " " + words.ByThisTheory);
    }
}
