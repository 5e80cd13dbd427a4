namespace Holdfast.Practice;

/// <summary>What could be seen of the client in an hour before the one that is played.</summary>
/// <param name="Week">The week of the course.</param>
/// <param name="Line">How the client came, was silent, or left; by the state of that week.</param>
public sealed record Glimpse(int Week, Line Line)
{
    // How somebody comes, is silent, and leaves: one each, from one of the last hours, in this order.
    private static readonly (string Pool, int From, int Until)[] Looks = [("arrives", 9, 6), ("is silent", 5, 3), ("leaves", 2, 1)];

    // Lines for any state come in one of four; the others show the state.
    private const double Plain = 0.25;

    /// <summary>Glimpses of the hours before the last hour of a course.</summary>
    internal static IReadOnlyList<Glimpse> Of(VirtualClient client, Course course, string scene, ulong seed, int person)
    {
        const int PerWeek = Duration.Week / 6;
        int hour = course.Happenings.OfType<Hour>().Max(h => h.At.Hours) / 6;
        int from = course.Helpers[^1].From.Hours / 6;
        Trajectory run = Simulator.RunOne(course, new() { Seed = seed, FirstPerson = person, Threads = 1 });
        Mark[] sessions = [.. run.Marks.Where(m => m.Kind == MarkKind.Session && m.Tick >= from && m.Tick < hour - PerWeek + 4)];
        List<Glimpse> seen = [];
        foreach ((string pool, int first, int last) in Looks)
        {
            int back = Math.Min(sessions.Length, first - (int)(Lot.Even(seed, person, "glimpse/" + scene + "/" + pool, 1) * (first - last + 1)));
            if (back < last || !client.Pools.TryGetValue(pool, out IReadOnlyList<Line>? lines))
            {
                continue;
            }

            int tick = sessions[^back].Tick;
            Situation situation = new(run.ModeAt(tick), c => run[c, tick], []);
            if (Pick(lines, situation, i => Lot.Even(seed, person, "glimpse/" + scene + "/" + pool, (uint)(2 + i))) is { } line)
            {
                seen.Add(new(tick / PerWeek, line));
            }
        }

        return seen;
    }

    /// <summary>A line that fits the state: mostly one that shows it.</summary>
    internal static Line? Pick(IReadOnlyList<Line> lines, Situation situation, Func<int, double> lot)
    {
        Line[] fitting = [.. lines.Where(l => l.When.Holds(situation))];
        bool plain = fitting.All(l => l.When.Specificity == 0) || (fitting.Any(l => l.When.Specificity == 0) && lot(0) < Plain);
        fitting = [.. fitting.Where(l => l.When.Specificity == 0 == plain)];
        return fitting.Length == 0 ? null : fitting[(int)(lot(1) * fitting.Length)];
    }
}
