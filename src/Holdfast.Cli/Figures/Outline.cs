namespace Holdfast.Cli;

/// <summary>A place in pixels.</summary>
internal readonly record struct Point(float X, float Y);

/// <summary>Closed or open runs of straight pieces.</summary>
internal sealed class Outline
{
    /// <summary>The runs.</summary>
    internal List<List<Point>> Contours { get; } = [];

    /// <summary>Which runs end where they began, by an explicit close.</summary>
    internal List<bool> Closed { get; } = [];

    /// <summary>Adds a run.</summary>
    internal void Add(List<Point> contour, bool closed)
    {
        Contours.Add(contour);
        Closed.Add(closed);
    }

    /// <summary>Adds a closed run, turned so that all such runs go round the same way.</summary>
    internal void AddTurned(List<Point> contour)
    {
        float area = 0;
        for (int i = 0; i < contour.Count; i++)
        {
            Point a = contour[i];
            Point b = contour[(i + 1) % contour.Count];
            area += (a.X * b.Y) - (b.X * a.Y);
        }

        if (area < 0)
        {
            contour.Reverse();
        }

        Add(contour, true);
    }
}
