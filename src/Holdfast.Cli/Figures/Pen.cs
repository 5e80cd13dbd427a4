namespace Holdfast.Cli;

/// <summary>Turns lines into outlines that can be filled: flat ends, round corners, dashes.</summary>
internal static class Pen
{
    private const int Corners = 12;

    /// <summary>The outline of a line of a width, with dashes and gaps in turn (none: unbroken), all in pixels.</summary>
    internal static Outline Stroke(Outline line, float width, IReadOnlyList<float> dashes)
    {
        Outline stroke = new();
        for (int c = 0; c < line.Contours.Count; c++)
        {
            List<Point> points = [.. line.Contours[c]];
            if (line.Closed[c] && points.Count > 1)
            {
                points.Add(points[0]);
            }

            foreach (List<Point> piece in dashes.Count == 0 ? [points] : Dash(points, dashes))
            {
                One(stroke, piece, width / 2, line.Closed[c] && dashes.Count == 0);
            }
        }

        return stroke;
    }

    private static void One(Outline stroke, List<Point> points, float half, bool closed)
    {
        for (int i = 0; i + 1 < points.Count; i++)
        {
            Point a = points[i];
            Point b = points[i + 1];
            float length = Length(a, b);
            if (length == 0)
            {
                continue;
            }

            float nx = -(b.Y - a.Y) / length * half;
            float ny = (b.X - a.X) / length * half;
            stroke.AddTurned([new(a.X + nx, a.Y + ny), new(b.X + nx, b.Y + ny), new(b.X - nx, b.Y - ny), new(a.X - nx, a.Y - ny)]);
            if (i > 0 || closed)
            {
                Corner(stroke, a, half);
            }
        }
    }

    private static void Corner(Outline stroke, Point at, float radius)
    {
        List<Point> round = [];
        for (int k = 0; k < Corners; k++)
        {
            (float sin, float cos) = MathF.SinCos(k * 2 * MathF.PI / Corners);
            round.Add(new(at.X + (cos * radius), at.Y + (sin * radius)));
        }

        stroke.AddTurned(round);
    }

    private static IEnumerable<List<Point>> Dash(List<Point> points, IReadOnlyList<float> dashes)
    {
        int turn = 0;
        float left = dashes[0];
        List<Point> piece = [points[0]];
        for (int i = 0; i + 1 < points.Count; i++)
        {
            Point a = points[i];
            Point b = points[i + 1];
            float length = Length(a, b);
            float gone = 0;
            while (length - gone > left)
            {
                gone += left;
                Point at = new(a.X + ((b.X - a.X) * gone / length), a.Y + ((b.Y - a.Y) * gone / length));
                if (turn % 2 == 0)
                {
                    piece.Add(at);
                    yield return piece;
                }

                turn++;
                left = dashes[turn % dashes.Count];
                piece = [at];
            }

            left -= length - gone;
            piece.Add(b);
        }

        if (turn % 2 == 0)
        {
            yield return piece;
        }
    }

    private static float Length(Point a, Point b) => MathF.Sqrt(((b.X - a.X) * (b.X - a.X)) + ((b.Y - a.Y) * (b.Y - a.Y)));
}
