namespace Holdfast.Figures;

/// <summary>
/// How wide words are likely to be. Fonts are not at hand where figures are made, so this is an estimate for a book face,
/// a little on the wide side.
/// </summary>
internal static class TextWidth
{
    /// <summary>Pixels of a text at a size in pixels.</summary>
    internal static double Of(string text, double size)
    {
        int hundredths = 0;
        foreach (char c in text)
        {
            hundredths += c switch
            {
                'i' or 'j' or 'l' or 't' or 'f' or 'r' or '.' or ',' or ';' or ':' or '\'' or '!' or '|' or '(' or ')' or ' ' or 'I' => 34,
                'm' or 'w' or 'M' or 'W' => 86,
                >= 'A' and <= 'Z' => 70,
                >= 'a' and <= 'z' or >= '0' and <= '9' => 53,
                >= '\u0300' and <= '\u036f' => 0,
                >= '\u2e80' => 100,
                _ => 58,
            };
        }

        return hundredths * size / 100;
    }

    /// <summary>Breaks a text into lines of at most so many pixels, even where faces are wide; a word that is too long stands alone.</summary>
    internal static List<string> Wrap(string text, double size, double width)
    {
        List<string> lines = [];
        int start = 0;
        int end = 0;
        while (end < text.Length)
        {
            int next = text.IndexOf(' ', end + 1);
            int stop = next < 0 ? text.Length : next;
            if (end > start && Of(text[start..stop], size * Sheet.Wide) > width)
            {
                lines.Add(text[start..end]);
                start = end + 1;
            }

            end = stop;
        }

        if (start < text.Length)
        {
            lines.Add(text[start..]);
        }

        return lines;
    }
}
