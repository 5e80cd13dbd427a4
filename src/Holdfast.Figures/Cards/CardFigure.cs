using System.Globalization;

namespace Holdfast.Figures;

/// <summary>A card to carry: a few words on paper, as a picture.</summary>
public static class CardFigure
{
    /// <summary>Characters on a card, at most.</summary>
    public const int Longest = 400;

    private const double Size = 30, Line = 44, Margin = 64;

    /// <summary>Draws a card. What is longer than <see cref="Longest"/> is cut.</summary>
    public static Figure Draw(string words, FigureOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(words);
        Sheet sheet = new(options ?? new() { Width = 800, Id = "card" });
        string text = words.Length > Longest ? words[..Longest] : words;
        List<string> lines = [.. text.Split('\n').SelectMany(part => part.Trim().Length == 0 ? [""] : TextWidth.Wrap(part.Trim(), Size, sheet.Width - (2 * Margin)))];
        sheet.Y = Margin + Size;
        foreach (string line in lines)
        {
            sheet.Svg.Text(Margin, sheet.Y, line, $"font-size=\"{Size.ToString(CultureInfo.InvariantCulture)}\" {sheet.Ink}");
            sheet.Y += Line;
        }

        sheet.Y = Math.Max(sheet.Y + (Margin / 2), sheet.Width * 0.5);
        sheet.Under.Box(Margin / 2, Margin / 2, 4, sheet.Y - Margin, sheet.Fill(Tone.Accent));
        return sheet.Finish(sheet.Words.CardTitle, text);
    }
}
