namespace Holdfast.Figures;

/// <summary>A filled area between two curves.</summary>
internal static class Area
{
    /// <summary>Writes the data of a closed path: along one curve and back along the other.</summary>
    internal static void Write(SvgWriter svg, Polyline polyline, ReadOnlySpan<float> one, ReadOnlySpan<float> other, double left, double step, double bottom, double height)
    {
        polyline.Take(one, left, step, bottom, height);
        polyline.Write(svg);
        float[] back = new float[other.Length];
        for (int i = 0; i < back.Length; i++)
        {
            back[i] = other[other.Length - 1 - i];
        }

        polyline.TakeBack(back, left + ((other.Length - 1) * step), step, bottom, height);
        svg.Raw("L").Tenths(polyline.X(0)).Raw(" ").Tenths(polyline.Y(0));
        polyline.WriteOn(svg);
        svg.Raw("z");
    }
}
