using Holdfast.Theory;

namespace Holdfast.Figures;

/// <summary>The key below a course: only what has no word of its own in the picture.</summary>
internal static class CourseKey
{
    internal static void Draw(Sheet sheet, double left, bool[] modes, bool[] glyphs)
    {
        List<(string, double, Action<double, double>)> keys = [];
        for (int g = 0; g < GlyphShape.Count; g++)
        {
            if (glyphs[g])
            {
                Glyph glyph = (Glyph)g;
                keys.Add((sheet.Words.GlyphNames[g], 8, (x, y) =>
                    sheet.Svg.Raw("<path ").Raw(GlyphShape.Attributes(glyph, sheet)).Raw(" d=\"M").Number(x + 4).Raw(" ").Number(y).Raw(GlyphShape.Path(glyph)).Raw("\"/>")));
            }
        }

        foreach (Mode mode in Enum.GetValues<Mode>())
        {
            if (modes[(int)mode])
            {
                keys.Add((sheet.Words.NameOf(mode), 16, (x, y) => sheet.Svg.Box(x, y - 5, 16, 10, sheet.Fill(Palette.ToneOf(mode)))));
            }
        }

        sheet.Keys(left, sheet.Width - 4, keys);
    }
}
