using System.Globalization;

namespace Holdfast.Practice;

/// <summary>
/// A year in the chair: a practice of one. Weeks pass in the model; hard moments open as scenes, when the state brings
/// them; you change how you work, plan breaks, and end it, or it ends. Same client, seed and moves: same year.
/// </summary>
public sealed class Year
{
    /// <summary>Weeks of a year.</summary>
    public const int Weeks = 52;

    /// <summary>At least so many weeks lie between two hard moments.</summary>
    public const int Rest = 3;

    /// <summary>After so many weeks a moment opens even if nothing calls for it.</summary>
    public const int Longest = 7;

    private readonly List<YearMove> moves = [];
    private readonly List<(Scene Scene, Duration At, IReadOnlyList<Turn> Turns, Since Since)> hours = [];
    private readonly Dictionary<string, Scene> scenes;
    private readonly Course ground;
    private Duration broken;

    /// <summary>A year with a client. Throws <see cref="ArgumentException"/> when there is no scene of this client in a session.</summary>
    public Year(IReadOnlyList<Scene> scenes, ulong seed)
    {
        ArgumentNullException.ThrowIfNull(scenes);
        this.scenes = scenes.Where(s => s.Place == HourPlace.Session).ToDictionary(s => s.Key);
        Scene first = this.scenes.Values.FirstOrDefault() ?? throw new ArgumentException("A year needs a scene in a session.", nameof(scenes));
        Client = first.Client;
        Seed = seed;
        ground = new()
        {
            Title = Client.Name,
            Lasts = new(Weeks * Duration.Week),
            Client = first.Course.Client,
            Helpers = [new() { Name = "You", From = Duration.Zero, Traits = first.Course.Helpers[^1].Traits, Practice = new Way().Practice() }],
        };
    }

    /// <summary>Who comes.</summary>
    public VirtualClient Client { get; }

    /// <summary>The seed.</summary>
    public ulong Seed { get; }

    /// <summary>The week that the year has reached.</summary>
    public int Week { get; private set; }

    /// <summary>How it came to its end, once it has.</summary>
    public YearEnd End { get; private set; }

    /// <summary>All moves so far.</summary>
    public IReadOnlyList<YearMove> Moves => moves;

    /// <summary>The hours that were played, in order.</summary>
    public IReadOnlyList<(Scene Scene, Duration At, IReadOnlyList<Turn> Turns, Since Since)> Hours => hours;

    /// <summary>How you work now.</summary>
    public Way Way => moves.LastOrDefault(m => m.Kind == "way") is { } last ? Way.Read(last.What) : new();

    /// <summary>A break that is planned and not yet over, as its first week and its length; or nothing.</summary>
    public (int From, int Length)? NextBreak => moves.Where(m => m.Kind == "break").Select(m => BreakOf(m)).Where(b => b.From + b.Length > Week).Select(b => ((int, int)?)(b.From, b.Length)).FirstOrDefault();

    /// <summary>The week of a planned ending, or nothing.</summary>
    public int? EndsIn => moves.LastOrDefault(m => m.Kind == "end") is { } end ? end.Week + int.Parse(end.What, CultureInfo.InvariantCulture) : null;

    /// <summary>Works otherwise from now on.</summary>
    public void Change(Way way)
    {
        ArgumentNullException.ThrowIfNull(way);
        Check();
        moves.RemoveAll(m => m.Kind == "way" && m.Week == Week);
        moves.Add(new(Week, "way", way.Write()));
    }

    /// <summary>Announces a break. Throws <see cref="ArgumentException"/> when it would lie over another or beyond the year.</summary>
    /// <param name="inWeeks">When it begins: 1 to 12 weeks from now.</param>
    /// <param name="length">How many weeks: 1 to 6.</param>
    /// <param name="contact">Whether there is a message a week in it.</param>
    public void Announce(int inWeeks, int length, bool contact)
    {
        Check();
        if (inWeeks is < 1 or > 12 || length is < 1 or > 6 || NextBreak is not null || Week + inWeeks + length > (EndsIn ?? Weeks))
        {
            throw new ArgumentException("A break begins in 1 to 12 weeks, lasts 1 to 6, lies over no other, and ends before the work does.", nameof(inWeeks));
        }

        moves.Add(new(Week, "break", string.Create(CultureInfo.InvariantCulture, $"{inWeeks}-{length}-{(contact ? 1 : 0)}")));
    }

    /// <summary>Agrees on an ending in some weeks, 1 to 26. Throws <see cref="ArgumentException"/> when one is agreed already, or it lies beyond the year.</summary>
    public void PlanEnding(int inWeeks)
    {
        Check();
        if (inWeeks is < 1 or > 26 || EndsIn is not null || Week + inWeeks > Weeks)
        {
            throw new ArgumentException("An ending lies 1 to 26 weeks ahead, within the year, and there is one.", nameof(inWeeks));
        }

        moves.Add(new(Week, "end", inWeeks.ToString(CultureInfo.InvariantCulture)));
    }

    /// <summary>Lets weeks pass until a hard moment opens (its play is given) or the year ends (nothing is given).</summary>
    public ScenePlay? LetPass()
    {
        Check();
        Trajectory ahead = Run(CourseOf(Weeks));
        int perWeek = 7 * 4;
        int from = Week * perWeek;
        int last = hours.Count == 0 ? 0 : hours[^1].At.Hours / 6;
        double left = Lost(Outcome.Leaving, ahead, 0, from, "leaves"), spent = Lost(Outcome.Dismissal, ahead, 0, from, "spent");
        foreach (Mark mark in ahead.Marks.Where(m => m.Kind == MarkKind.Session && m.Tick > from + perWeek - 1).Append(new(Math.Min(ahead.Ticks, (EndsIn ?? Weeks) * perWeek), 0, MarkKind.Ending, "", null)))
        {
            for (int t = from; t < mark.Tick; t++)
            {
                left -= ahead[Outcome.Leaving, t] / 4;
                spent -= ahead[Outcome.Dismissal, t] / 4;
                if (left <= 0 || spent <= 0)
                {
                    Week = Math.Max(Week, t / perWeek);
                    broken = new((t + 1) * 6);
                    End = left <= 0 ? YearEnd.ClientLeft : YearEnd.YouWereSpent;
                    return null;
                }
            }

            from = mark.Tick;
            if (mark.Kind == MarkKind.Ending)
            {
                break;
            }

            int rested = (mark.Tick - last) / perWeek;
            if (rested >= Rest && (rested >= Longest || Calls(ahead, mark.Tick)) && Pick(mark.Tick / perWeek) is { } scene)
            {
                Week = mark.Tick / perWeek;
                return Open(scene, new(mark.Tick * 6));
            }
        }

        Week = EndsIn ?? Weeks;
        End = EndsIn is null ? YearEnd.WorkGoesOn : YearEnd.Planned;
        return null;
    }

    /// <summary>Takes a hard moment that was played to its end into the year.</summary>
    public void Take(ScenePlay play)
    {
        ArgumentNullException.ThrowIfNull(play);
        Check();
        if (!play.Over)
        {
            throw new ArgumentException("The hour is not over.", nameof(play));
        }

        moves.Add(new(Week, "hour", play.Scene.Key + "|" + string.Join('|', play.Taken.Select(t => t.Turn.ToString(CultureInfo.InvariantCulture) + ":" + t.Answer.Key))));
        hours.Add((play.Scene, play.Course.Happenings.OfType<Hour>().MaxBy(h => h.At.Hours)!.At, [.. play.Hour.Turns], play.Since));
    }

    /// <summary>Makes the moves of a year again. Throws <see cref="ArgumentException"/> or <see cref="FormatException"/> when one does not fit.</summary>
    public static Year Replay(IReadOnlyList<Scene> scenes, ulong seed, IReadOnlyList<YearMove> moves)
    {
        ArgumentNullException.ThrowIfNull(moves);
        Year year = new(scenes, seed);
        foreach (YearMove move in moves)
        {
            year.Again(move);
        }

        return year;
    }

    /// <summary>The year so far as a course; with another way of working in every week that was not played, if one is given.</summary>
    public Course CourseOf(int weeks, Way? instead = null)
    {
        YearMove[] ways = instead is null ? [.. moves.Where(m => m.Kind == "way")] : [];
        Helper you = ground.Helpers[0] with
        {
            Practice = (instead ?? (ways.FirstOrDefault(w => w.Week == 0) is { } first ? Way.Read(first.What) : new Way())).Practice(),
            Changes = [.. ways.Where(w => w.Week > 0).Select(w => new Change(new(w.Week * Duration.Week), Duration.Zero, Party.Helper, Way.Read(w.What).Practice()))],
            Ending = End switch
            {
                YearEnd.ClientLeft => new(broken, EndingKind.Escaped, Duration.Zero, false),
                YearEnd.YouWereSpent => new(broken, EndingKind.Dismissed, Duration.Zero, false),
                _ when EndsIn is { } at => new(new(at * Duration.Week), EndingKind.Planned, new((at - moves.Last(m => m.Kind == "end").Week) * Duration.Week), true),
                _ => null,
            },
        };
        List<Happening> happenings = [];
        foreach (YearMove move in moves.Where(m => m.Kind == "break"))
        {
            (int from, int length, bool contact) = BreakOf(move);
            happenings.Add(new Break(new(from * Duration.Week), new(length * Duration.Week), Party.Helper, new((from - move.Week) * Duration.Week), true, contact ? new(ContactKind.Text, 1, 1, 0, new(12)) : null));
        }

        Course course = ground with { Lasts = new(Math.Max(1, weeks) * Duration.Week), Helpers = [you], Happenings = happenings };
        foreach ((_, Duration at, IReadOnlyList<Turn> turns, Since since) in hours)
        {
            course = since.Before(course, at);
            course = course with { Happenings = [.. course.Happenings, new Hour(at, HourPlace.Session, turns)] };
        }

        return course;
    }

    /// <summary>Runs a course of this year's person.</summary>
    public Trajectory Run(Course course) => Simulator.RunOne(course, new() { Seed = Seed, Threads = 1 });

    private void Again(YearMove move)
    {
        if (move.Kind != "hour")
        {
            Week = Math.Max(Week, move.Week);
            moves.Add(move);
            _ = move.Kind switch { "way" => (object)Way.Read(move.What), "break" => BreakOf(move), "end" => int.Parse(move.What, CultureInfo.InvariantCulture), _ => throw new ArgumentException($"\"{move.Kind}\" is no move of a year.", nameof(move)) };
            return;
        }

        ScenePlay play = LetPass() ?? throw new ArgumentException("No moment opens here.", nameof(move));
        string[] parts = move.What.Split('|');
        if (play.Scene.Key != parts[0])
        {
            throw new ArgumentException($"Another moment opens here than \"{parts[0]}\".", nameof(move));
        }

        foreach (string answer in parts.Skip(1))
        {
            play.Make(new("answer", answer[(answer.IndexOf(':', StringComparison.Ordinal) + 1)..]));
        }

        Take(play);
    }

    private ScenePlay Open(Scene scene, Duration at)
    {
        // What happened before one hour does not happen again before another, as long as there is something else.
        Since[] fresh = [.. Client.Since.Where(s => hours.All(h => h.Since != s) || s == Since.Nothing)];
        Since since = fresh[(int)(Lot.Even(Seed, 0, "year/" + scene.Key, (uint)hours.Count) * fresh.Length)];
        Course course = since.Before(CourseOf(Weeks), at);
        course = course with { Happenings = [.. course.Happenings, new Hour(at, HourPlace.Session, [])] };
        return ScenePlay.Begin(scene, Seed, course, since);
    }

    // What calls for a scene: somebody hidden, angry, asking or afraid of a loss.
    private static bool Calls(Trajectory ahead, int tick) =>
        ahead.ModeAt(tick) is Mode.Underground or Mode.Protesting || ahead[Outcome.Asking, tick] > 0.08f || ahead[Quantity.Dread, tick] > 0.25f || ahead[Quantity.Grief, tick] > 0.25f;

    // The scene that was not played yet and whose own time lies nearest; all have been played: none.
    private Scene? Pick(int week) => scenes.Values
        .Where(s => hours.All(h => h.Scene != s))
        .OrderBy(s => Math.Abs((s.Course.Happenings.OfType<Hour>().Single().At.Hours / Duration.Week) - week))
        .ThenBy(s => s.Key, StringComparer.Ordinal)
        .FirstOrDefault();

    // What is left of an exponential waiting time after the weeks that have passed.
    private double Lost(Outcome hazard, Trajectory ahead, int from, int until, string name)
    {
        double wait = -Elementary.Log(1 - Lot.Even(Seed, 0, "year/" + name, 0));
        for (int t = from; t < until; t++)
        {
            wait -= ahead[hazard, t] / 4;
        }

        return Math.Max(wait, 1e-9);
    }

    private (int From, int Length, bool Contact) BreakOf(YearMove move)
    {
        int[] parts = [.. move.What.Split('-').Select(p => int.Parse(p, NumberStyles.None, CultureInfo.InvariantCulture))];
        return parts is [var wait, var length, var contact] ? (move.Week + wait, length, contact == 1) : throw new FormatException($"\"{move.What}\" is no break.");
    }

    private void Check()
    {
        if (End != YearEnd.None)
        {
            throw new InvalidOperationException("The year is over.");
        }
    }
}
