using System.Globalization;

namespace Holdfast.Cli;

/// <summary>Reads the path data that figures write: M, L, H, V, Z in both cases, and half circles.</summary>
internal sealed class PathData
{
    private readonly string data;
    private readonly float scale;
    private readonly Outline outline = new();
    private int at;
    private List<Point> run = [];
    private Point pen;
    private Point start;

    private PathData(string data, float scale)
    {
        this.data = data;
        this.scale = scale;
    }

    /// <summary>The outline, scaled. Throws a <see cref="FormatException"/> for a command that figures do not write.</summary>
    internal static Outline Read(string data, float scale)
    {
        PathData reader = new(data, scale);
        reader.Read();
        return reader.outline;
    }

    private void Read()
    {
        char command = 'M';
        while (More())
        {
            if (char.IsAsciiLetter(data[at]))
            {
                command = data[at++];
            }

            switch (command)
            {
                case 'M' or 'm':
                    Begin(command == 'm' ? Relative(Number(), Number()) : Absolute(Number(), Number()));
                    command = command == 'm' ? 'l' : 'L';
                    break;
                case 'L':
                    To(Absolute(Number(), Number()));
                    break;
                case 'l':
                    To(Relative(Number(), Number()));
                    break;
                case 'H':
                    To(new(Number() * scale, pen.Y));
                    break;
                case 'h':
                    To(Relative(Number(), 0));
                    break;
                case 'V':
                    To(new(pen.X, Number() * scale));
                    break;
                case 'v':
                    To(Relative(0, Number()));
                    break;
                case 'a':
                    HalfCircle();
                    break;
                case 'Z' or 'z':
                    End(closed: true);
                    pen = start;
                    break;
                default:
                    throw new FormatException($"The path command '{command}' at {at} is not one that figures write.");
            }
        }

        End(closed: false);
    }

    private void Begin(Point point)
    {
        End(closed: false);
        pen = start = point;
    }

    private void To(Point point)
    {
        if (run.Count == 0)
        {
            run.Add(pen);
        }

        run.Add(point);
        pen = point;
    }

    private void End(bool closed)
    {
        if (run.Count > 1)
        {
            outline.Add(run, closed);
        }

        run = [];
    }

    private void HalfCircle()
    {
        const int pieces = 12;
        for (int skipped = 0; skipped < 5; skipped++)
        {
            Number();
        }

        Point from = pen;
        Point to = Relative(Number(), Number());
        Point middle = new((from.X + to.X) / 2, (from.Y + to.Y) / 2);
        for (int k = 1; k <= pieces; k++)
        {
            (float sin, float cos) = MathF.SinCos(-k * MathF.PI / pieces);
            float dx = from.X - middle.X;
            float dy = from.Y - middle.Y;
            To(k == pieces ? to : new(middle.X + (dx * cos) - (dy * sin), middle.Y + (dx * sin) + (dy * cos)));
        }
    }

    private Point Absolute(float x, float y) => new(x * scale, y * scale);

    private Point Relative(float x, float y) => new(pen.X + (x * scale), pen.Y + (y * scale));

    private bool More()
    {
        while (at < data.Length && data[at] is ' ' or ',')
        {
            at++;
        }

        return at < data.Length;
    }

    private float Number()
    {
        More();
        int from = at;
        bool point = false;
        while (at < data.Length && (char.IsAsciiDigit(data[at]) || (data[at] == '-' && at == from) || (data[at] == '.' && !point)))
        {
            point |= data[at] == '.';
            at++;
        }

        return float.Parse(data.AsSpan(from, at - from), NumberStyles.Float, CultureInfo.InvariantCulture);
    }
}
