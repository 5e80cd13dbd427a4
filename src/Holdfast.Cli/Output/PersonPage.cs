using Spectre.Console;

namespace Holdfast.Cli;

/// <summary>One person's course, for people to read and as data.</summary>
internal sealed class PersonPage(Trajectory trajectory, IReadOnlyList<Channel> shown)
{
    private const int LabelWidth = 18, WidthForAll = 80;

    private static readonly (MarkKind Kind, char Sign, string Words)[] Signs =
    [
        (MarkKind.Ending, '†', "ending"), (MarkKind.Beginning, '○', "a helper begins"), (MarkKind.Rupture, '×', "rupture"), (MarkKind.Repair, '+', "repair"),
        (MarkKind.Telling, '◆', "telling"), (MarkKind.Falter, '!', "falter"), (MarkKind.Promise, '=', "promise"), (MarkKind.Announcement, '‹', "announcement"),
        (MarkKind.Change, '~', "change"), (MarkKind.Experiment, '#', "experiment"), (MarkKind.Break, '░', "break"),
    ];

    private readonly IReadOnlyList<(Mode Mode, double Share)> modes = [.. Enum.GetValues<Mode>()
        .Select(m => (m, Enumerable.Range(0, trajectory.Ticks + 1).Count(t => trajectory.ModeAt(t) == m) / (trajectory.Ticks + 1.0)))];

    /// <summary>Writes it for people.</summary>
    public void Show(Screen screen)
    {
        IAnsiConsole to = screen.Out;
        bool wide = screen.Width >= WidthForAll;
        int columns = Math.Clamp(screen.Width - LabelWidth - (wide ? 32 : 16), 24, 96);
        string names = string.Join(", then ", trajectory.Course.Helpers.Select(h => h.Name.Length > 0 ? h.Name : "a helper"));
        string who = trajectory.Course.Client.Name.Length > 0 ? trajectory.Course.Client.Name : "A client";
        to.MarkupLine($"[bold]{Markup.Escape(trajectory.Course.Title)}[/]");
        to.MarkupLine($"[grey]{Markup.Escape($"{who}{(names.Length > 0 ? " with " + names : ", with nobody")}; {trajectory.Course.Lasts}; person {trajectory.Options.FirstPerson} of seed {trajectory.Options.Seed}")}[/]");
        to.WriteLine();
        to.MarkupLine($"[grey]{"",LabelWidth} begins {new string(' ', columns)}  ends{(wide ? "  lowest highest" : "")}[/]");
        foreach (Channel channel in shown)
        {
            ReadOnlySpan<float> curve = trajectory.Curve(channel);
            (float low, float high) = (float.MaxValue, float.MinValue);
            foreach (float value in curve)
            {
                (low, high) = (Math.Min(low, value), Math.Max(high, value));
            }

            string line = Spark.Draw(Spark.Columns(curve, columns), Math.Max(1, high));
            to.MarkupLine($"{channel.Key,-LabelWidth}  {Say.Level(curve[0]),5} [teal]{line}[/] {Say.Level(curve[^1]),5}{(wide ? $"  [grey]{Say.Level(low),6} {Say.Level(high),7}[/]" : "")}");
        }

        to.MarkupLine($"{"mode",-LabelWidth}        {Ribbon(columns)}");
        to.MarkupLine($"{"what happens",-LabelWidth}        {Markup.Escape(Happenings(columns))}");
        to.MarkupLine($"[grey]{"week",-LabelWidth}        {TimeRuler.Draw(trajectory.Course.Lasts.InDays, columns)}[/]");
        to.WriteLine();
        to.WriteLine("Modes: " + string.Join(" · ", modes.Where(m => m.Share > 0).OrderByDescending(m => m.Share).Select(m => $"{Words.Of(m.Mode)} {Say.Share(Math.Round(m.Share, 2))}")));
        to.WriteLine("Signs: " + string.Join(" · ", Signs.Where(s => trajectory.Marks.Any(m => m.Kind == s.Kind)).Select(s => $"{s.Sign} {s.Words}").DefaultIfEmpty("none")));
        to.WriteLine("In all: " + string.Join(" · ", Counts().Select(c => Say.Count(c.Number, c.One, c.Many)).DefaultIfEmpty("nothing happens")));
        to.WriteLine("By this theory, for this invented person; another differs (--person 1). 'holdfast why' gives reasons.");
    }

    /// <summary>Writes it as JSON.</summary>
    public void Json(TextWriter to, int ticksPerSample)
    {
        int[] ticks = [.. Enumerable.Range(0, (trajectory.Ticks / ticksPerSample) + 1).Select(i => i * ticksPerSample)];
        Data.Json(to, new
        {
            trajectory.Course.Title,
            Model = Catalogue.ModelVersion,
            trajectory.Options.Seed,
            Person = trajectory.Options.FirstPerson,
            Days = trajectory.Course.Lasts.InDays,
            Hash = trajectory.Hash().ToString("x16", System.Globalization.CultureInfo.InvariantCulture),
            Modes = modes.ToDictionary(m => Words.Of(m.Mode), m => m.Share),
            Day = ticks.Select(t => t * trajectory.DaysPerTick),
            Mode = ticks.Select(t => Words.Of(trajectory.ModeAt(t))),
            Curves = shown.ToDictionary(c => c.Key, c => ticks.Select(t => trajectory[c, t]).ToArray()),
            Marks = trajectory.Marks.Select(m => new { Day = m.Tick * trajectory.DaysPerTick, UntilDay = m.UntilTick * trajectory.DaysPerTick, Kind = Words.Of(m.Kind), m.Text }),
        });
    }

    // The most frequent mode in each column, by its first letter.
    private string Ribbon(int columns)
    {
        System.Text.StringBuilder ribbon = new();
        for (int c = 0; c < columns; c++)
        {
            (int from, int until) = Spark.Stretch(c, columns, trajectory.Ticks + 1);
            Mode most = Enumerable.Range(from, until - from).Select(trajectory.ModeAt).GroupBy(m => m).MaxBy(g => g.Count())!.Key;
            string colour = most switch
            {
                Mode.Underground => "grey",
                Mode.Protesting => "red",
                Mode.Testing => "yellow",
                Mode.Grieving => "blue",
                Mode.Internalising or Mode.Weaning => "green",
                _ => "default",
            };
            ribbon.Append('[').Append(colour).Append(']').Append(most.ToString()[..1].ToLowerInvariant()).Append("[/]");
        }

        return ribbon.ToString();
    }

    private string Happenings(int columns)
    {
        char[] line = new string('·', columns).ToCharArray();
        foreach ((MarkKind kind, char sign, _) in Signs.Reverse())
        {
            foreach (Mark mark in trajectory.Marks.Where(m => m.Kind == kind))
            {
                int last = Column(mark.Kind == MarkKind.Break ? Math.Max(mark.Tick, mark.UntilTick - 1) : mark.Tick);
                for (int c = Column(mark.Tick); c <= last; c++)
                {
                    line[c] = sign;
                }
            }
        }

        return new(line);

        int Column(int tick) => Math.Clamp((int)((long)tick * columns / (trajectory.Ticks + 1)), 0, columns - 1);
    }

    private IEnumerable<(int Number, string One, string Many)> Counts()
    {
        (MarkKind Kind, string One, string Many)[] kinds =
        [
            (MarkKind.Session, "session", "sessions"), (MarkKind.CancelledSession, "cancelled session", "cancelled sessions"), (MarkKind.Contact, "contact between", "contacts between"),
            (MarkKind.Request, "request", "requests"), (MarkKind.Telling, "telling", "tellings"), (MarkKind.Falter, "falter", "falters"),
            (MarkKind.Rupture, "rupture", "ruptures"), (MarkKind.Repair, "repair", "repairs"), (MarkKind.Break, "break", "breaks"),
        ];
        return kinds.Select(k => (trajectory.Marks.Count(m => m.Kind == k.Kind), k.One, k.Many)).Where(k => k.Item1 > 0);
    }
}
