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

    /// <summary>From this strain on you are spent: scenes for that open.</summary>
    public const float Spent = 0.25f;

    /// <summary>From this strain on somebody who goes to consultations brings it there.</summary>
    public const float Heavy = 0.15f;

    private const int HoursPerTick = 6;
    private const int PerDay = Duration.Day / HoursPerTick;
    private const int PerWeek = Duration.Week / HoursPerTick;

    private readonly List<YearMove> moves = [];
    private readonly List<YearHour> hours = [];
    private readonly Dictionary<string, Scene> scenes;
    private readonly Course ground;
    private Duration broken;

    /// <summary>A year with a client. Throws <see cref="ArgumentException"/> when there is no scene of this client in a session that can open in a year.</summary>
    public Year(IReadOnlyList<Scene> scenes, ulong seed)
    {
        ArgumentNullException.ThrowIfNull(scenes);
        this.scenes = scenes.Where(s => s.Opens != Opening.Never).ToDictionary(s => s.Key);
        Scene first = this.scenes.Values.FirstOrDefault(s => s.Place == HourPlace.Session) ?? throw new ArgumentException("A year needs a scene in a session.", nameof(scenes));
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
    public IReadOnlyList<YearHour> Hours => hours;

    /// <summary>How you work now; a rhythm that is being cut back is the one that was agreed on.</summary>
    public Way Way => moves.Where(m => m.Kind is "way" or "less").Aggregate(new Way(), After);

    /// <summary>Promises that were made in the hours played, and what became of them.</summary>
    public IReadOnlyList<YearPromise> Promises
    {
        get
        {
            Dictionary<int, bool> settled = moves.Where(m => m.Kind == "promise").Select(PromiseOf).ToDictionary(p => p.Number, p => p.Kept);
            return [.. hours.SelectMany(h => h.Answers.Where(a => a.Stance == Stance.Promise).Select(a => (h, a)))
                .Select((p, i) => new YearPromise(i, p.h, p.a, settled.TryGetValue(i, out bool kept) ? kept : null))];
        }
    }

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

    /// <summary>Agrees to meet less often. Throws <see cref="ArgumentException"/> when it would not be less often, or takes longer than the year.</summary>
    /// <param name="days">Days from one session to the next, in the end: 7 or 14.</param>
    /// <param name="over">Over how many weeks: 0 (from the next session on) to 26.</param>
    /// <param name="together">Whether it was talked over and wanted by both; otherwise it is your decision.</param>
    public void CutBack(int days, int over, bool together)
    {
        Check();
        if (days is not (7 or 14) || days <= Way.Days || over is < 0 or > 26 || Week + over > (EndsIn ?? Weeks))
        {
            throw new ArgumentException("Less often is once a week or every other week, over 0 to 26 weeks, within the year.", nameof(days));
        }

        moves.RemoveAll(m => m.Kind == "less" && m.Week == Week);
        moves.Add(new(Week, "less", string.Create(CultureInfo.InvariantCulture, $"{days}-{over}-{(together ? 1 : 0)}")));
    }

    /// <summary>Keeps a promise, or breaks it. Throws <see cref="ArgumentException"/> when there is none of this number that is open.</summary>
    public void Settle(int promise, bool kept)
    {
        Check();
        if (Promises.FirstOrDefault(p => p.Number == promise) is not { Kept: null })
        {
            throw new ArgumentException("There is no such promise that is open.", nameof(promise));
        }

        moves.Add(new(Week, "promise", string.Create(CultureInfo.InvariantCulture, $"{promise}-{(kept ? 1 : 0)}")));
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
        int from = Week * PerWeek;
        double left = Lost(Outcome.Leaving, ahead, 0, from, "leaves"), spent = Lost(Outcome.Dismissal, ahead, 0, from, "spent");
        Mark[] sessions = [.. ahead.Marks.Where(m => m.Kind == MarkKind.Session)];
        foreach (Mark mark in sessions.Where(m => m.Tick > from + PerWeek - 1).Append(new(Math.Min(ahead.Ticks, (EndsIn ?? Weeks) * PerWeek), 0, MarkKind.Ending, "", null)))
        {
            for (int t = from; t < mark.Tick; t++)
            {
                left -= ahead[Outcome.Leaving, t] / 4;
                spent -= ahead[Outcome.Dismissal, t] / 4;
                if (left <= 0 || spent <= 0)
                {
                    Week = Math.Max(Week, t / PerWeek);
                    broken = new((t + 1) * HoursPerTick);
                    End = left <= 0 ? YearEnd.ClientLeft : YearEnd.YouWereSpent;
                    return null;
                }
            }

            from = mark.Tick;
            if (mark.Kind == MarkKind.Ending)
            {
                break;
            }

            if (Next(ahead, sessions, mark.Tick) is { } play)
            {
                Week = mark.Tick / PerWeek;
                return play;
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
        hours.Add(new(play.Scene, play.Course.Happenings.OfType<Hour>().MaxBy(h => h.At.Hours)!.At, [.. play.Hour.Turns], play.Since, [.. play.Taken.Select(t => t.Answer)]));
    }

    /// <summary>Leaves a moment out that has opened. It does not open again in this year. Throws <see cref="ArgumentException"/> when something in it has been answered.</summary>
    public void LeaveOut(ScenePlay play)
    {
        ArgumentNullException.ThrowIfNull(play);
        Check();
        if (play.Taken.Count > 0)
        {
            throw new ArgumentException("The hour has begun.", nameof(play));
        }

        moves.Add(new(Week, "without", play.Scene.Key));
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
        Way way = instead ?? new();
        List<Change> changes = [];
        foreach (YearMove move in instead is null ? moves.Where(m => m.Kind is "way" or "less") : [])
        {
            way = After(way, move);
            (int over, Party by) = move.Kind == "less" ? (LessOf(move).Over, LessOf(move).Together ? Party.Together : Party.Helper) : (0, Party.Helper);
            changes.Add(new(new(move.Week * Duration.Week), new(over * Duration.Week), by, way.Practice()));
        }

        Way start = instead ?? moves.Where(m => m.Week == 0 && (m.Kind == "way" || (m.Kind == "less" && LessOf(m).Over == 0))).Aggregate(new Way(), After);
        Helper you = ground.Helpers[0] with
        {
            Practice = start.Practice(),
            Changes = [.. changes.Where(c => c.At.Hours > 0 || c.Over.Hours > 0)],
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

        happenings.AddRange(moves.Where(m => m.Kind == "promise").Select(m => new Deed(new(m.Week * Duration.Week), PromiseOf(m).Kept ? Act.KeepPromise : Act.BreakPromise, null, null)));
        Course course = ground with { Lasts = new(Math.Max(1, weeks) * Duration.Week), Helpers = [you], Happenings = happenings };
        foreach (YearHour hour in hours)
        {
            course = hour.Since.Before(course, hour.At);
            course = course with { Happenings = [.. course.Happenings, new Hour(hour.At, hour.Scene.Place, hour.Turns)] };
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
            _ = move.Kind switch { "way" => (object)Way.Read(move.What), "less" => LessOf(move), "promise" => PromiseOf(move), "break" => BreakOf(move), "end" => int.Parse(move.What, CultureInfo.InvariantCulture), "without" when scenes.ContainsKey(move.What) => move.What, _ => throw new ArgumentException($"\"{move.Kind}\" is no move of a year.", nameof(move)) };
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

    // The moment that a session brings, if it brings one. What an occasion calls for comes before what may come at any time.
    private ScenePlay? Next(Trajectory ahead, Mark[] sessions, int tick)
    {
        int rested = (tick - (hours.Count == 0 ? 0 : hours[^1].At.Hours / HoursPerTick)) / PerWeek;
        if (hours.Count > 0 && rested < 1)
        {
            return null;
        }

        foreach (Opening occasion in new[] { Opening.LastHour, Opening.AfterBreak, Opening.AfterSnapping, Opening.BeforeBreak, Opening.WhenSpent, Opening.FirstWeeks })
        {
            if (Is(occasion, ahead, sessions, tick) && Left(occasion, ahead, tick).FirstOrDefault() is { } called)
            {
                return Open(called, tick);
            }
        }

        return rested >= Rest && (rested >= Longest || Calls(ahead, tick))
            ? Left(Opening.AnyTime, ahead, tick).Select(s => Open(s, tick)).FirstOrDefault(p => p.Scene.Needs.Holds(new(p.Hour, [])))
            : null;
    }

    private bool Is(Opening occasion, Trajectory ahead, Mark[] sessions, int tick) => occasion switch
    {
        Opening.LastHour => EndsIn is { } end && sessions.Last(m => m.Tick < end * PerWeek).Tick == tick,
        Opening.AfterBreak => moves.Where(m => m.Kind == "break").Select(BreakOf).Any(b => sessions.FirstOrDefault(m => m.Tick >= (b.From + b.Length) * PerWeek)?.Tick == tick),
        Opening.BeforeBreak => moves.Where(m => m.Kind == "break").Any(m => m.Week * PerWeek <= tick && tick < BreakOf(m).From * PerWeek),
        Opening.AfterSnapping => hours.Count > 0 && hours[^1].Answers.Any(a => a.Stance == Stance.Retaliate),
        Opening.FirstWeeks => tick / PerWeek is >= 4 and <= 10,
        Opening.WhenSpent => ahead[Quantity.Strain, tick] >= Spent,
        _ => true,
    };

    // Scenes of an occasion that were not played, those first whose own week lies nearest. A message needs messages, a consultation somebody who goes.
    private IEnumerable<Scene> Left(Opening occasion, Trajectory ahead, int tick) => scenes.Values
        .Where(s => s.Opens == occasion && hours.All(h => h.Scene != s) && moves.All(m => m.Kind != "without" || m.What != s.Key))
        .Where(s => s.Place switch { HourPlace.Message => Way.Messages > 0, HourPlace.Consultation => Way.Consults && ahead[Quantity.Strain, tick] >= Heavy, _ => true })
        .OrderBy(s => Math.Abs((s.Course.Happenings.OfType<Hour>().Single().At.Hours / Duration.Week) - (tick / PerWeek)))
        .ThenBy(s => s.Key, StringComparer.Ordinal);

    // A session's scene is the session itself; a message comes two days later, a consultation one.
    private ScenePlay Open(Scene scene, int session)
    {
        Duration at = new((session + (scene.Place switch { HourPlace.Message => 2 * PerDay, HourPlace.Consultation => PerDay, _ => 0 })) * HoursPerTick);

        // What happened before one hour does not happen again before another, as long as there is something else.
        Since[] fresh = [.. Client.Since.Where(s => hours.All(h => h.Since != s) || s == Since.Nothing)];
        Since since = fresh[(int)(Lot.Even(Seed, 0, "year/" + scene.Key, (uint)hours.Count) * fresh.Length)];
        Course course = since.Before(CourseOf(Weeks), at);
        course = course with { Happenings = [.. course.Happenings, new Hour(at, scene.Place, [])] };
        return ScenePlay.Begin(scene, Seed, course, since);
    }

    // What calls for a scene: somebody hidden, angry, asking or afraid of a loss.
    private static bool Calls(Trajectory ahead, int tick) =>
        ahead.ModeAt(tick) is Mode.Underground or Mode.Protesting || ahead[Outcome.Asking, tick] > 0.08f || ahead[Quantity.Dread, tick] > 0.25f || ahead[Quantity.Grief, tick] > 0.25f;

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

    private static (int From, int Length, bool Contact) BreakOf(YearMove move) =>
        Numbers(move) is [var wait, var length, var contact] ? (move.Week + wait, length, contact == 1) : throw new FormatException($"\"{move.What}\" is no break.");

    private static Way After(Way way, YearMove move) => move.Kind == "less" ? way with { Days = LessOf(move).Days } : Way.Read(move.What);

    private static (int Days, int Over, bool Together) LessOf(YearMove move) =>
        Numbers(move) is [7 or 14, >= 0 and <= 26, 0 or 1] parts ? (parts[0], parts[1], parts[2] == 1) : throw new FormatException($"\"{move.What}\" is no cutting back.");

    private static (int Number, bool Kept) PromiseOf(YearMove move) =>
        Numbers(move) is [>= 0, 0 or 1] parts ? (parts[0], parts[1] == 1) : throw new FormatException($"\"{move.What}\" is no promise.");

    private static int[] Numbers(YearMove move) => [.. move.What.Split('-').Select(p => int.Parse(p, NumberStyles.None, CultureInfo.InvariantCulture))];

    private void Check()
    {
        if (End != YearEnd.None)
        {
            throw new InvalidOperationException("The year is over.");
        }
    }
}
