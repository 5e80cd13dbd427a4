namespace Holdfast.Figures;

/// <summary>The tint between two curves. It follows their means over a few pixels, so that weekly waves do not turn it to noise.</summary>
internal static class Difference
{
    private const double Column = 5;

    internal static void Draw(Sheet sheet, Polyline polyline, ReadOnlySpan<float> first, Scale firstTime, ReadOnlySpan<float> second, Scale secondTime, double top, double bottom, double largest)
    {
        double right = Math.Min(firstTime.Right, secondTime.Right);
        double height = (bottom - top) / largest;
        Windows one = new(first, firstTime, right, Column);
        Windows other = new(second, secondTime, right, Column);
        bool apart = false;
        for (int i = 0; i < one.Count; i++)
        {
            apart |= Math.Abs(one.Means[i] - other.Means[i]) * height > 2;
        }

        if (apart)
        {
            sheet.Svg.Raw("<path class=\"hf-difference\" ").Raw(sheet.Fill(Tone.Accent)).Raw(" fill-opacity=\".13\" d=\"");
            Area.Write(sheet.Svg, polyline, one.Means, other.Means, firstTime.Left, one.Step, bottom, height);
            sheet.Svg.Raw("\"/>");
        }
    }
}
