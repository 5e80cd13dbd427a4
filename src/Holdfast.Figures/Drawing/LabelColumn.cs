namespace Holdfast.Figures;

/// <summary>Sets labels one under another so that none covers another and each stays as near its line as it can.</summary>
internal static class LabelColumn
{
    /// <summary>
    /// Moves wished places apart to at least <paramref name="gap"/>, within top and bottom as far as there is room. The
    /// sum of squared moves is the least possible; labels with the same wish keep their order.
    /// </summary>
    internal static double[] Place(ReadOnlySpan<double> wished, double gap, double top, double bottom)
    {
        int n = wished.Length;
        double[] wish = wished.ToArray();
        int[] order = new int[n];
        for (int i = 0; i < n; i++)
        {
            order[i] = i;
        }

        Array.Sort(order, (a, b) => wish[a] != wish[b] ? wish[a].CompareTo(wish[b]) : a.CompareTo(b));

        // Neighbours that want to overlap are pooled and share their mean; "base" is the place of a pool's first label.
        double[] start = new double[n];
        int[] size = new int[n];
        int pools = 0;
        for (int k = 0; k < n; k++)
        {
            start[pools] = wish[order[k]];
            size[pools] = 1;
            pools++;
            while (pools > 1 && start[pools - 2] + (size[pools - 2] * gap) > start[pools - 1])
            {
                int a = pools - 2;
                int b = pools - 1;
                start[a] = ((start[a] * size[a]) + ((start[b] - (size[a] * gap)) * size[b])) / (size[a] + size[b]);
                size[a] += size[b];
                pools--;
            }
        }

        double[] places = new double[n];
        int next = 0;
        for (int p = 0; p < pools; p++)
        {
            for (int i = 0; i < size[p]; i++)
            {
                places[order[next++]] = start[p] + (i * gap);
            }
        }

        KeepWithin(places, order, gap, top, bottom);
        return places;
    }

    private static void KeepWithin(double[] places, int[] order, double gap, double top, double bottom)
    {
        double limit = bottom;
        for (int k = order.Length - 1; k >= 0; k--)
        {
            places[order[k]] = Math.Min(places[order[k]], limit);
            limit = places[order[k]] - gap;
        }

        limit = top;
        for (int k = 0; k < order.Length; k++)
        {
            places[order[k]] = Math.Max(places[order[k]], limit);
            limit = places[order[k]] + gap;
        }
    }
}
