namespace Holdfast.Figures.Tests;

/// <summary>Courses made up for drawing: curves by formula, marks by hand, no engine.</summary>
internal static class Courses
{
    internal static Trajectory Made(string title, int days, Func<Channel, double, double> curve, IReadOnlyList<Mark> marks, Func<double, Mode>? mode = null)
    {
        RunOptions options = new();
        int ticks = days * options.TicksPerDay;
        float[] values = new float[Channel.Count * (ticks + 1)];
        Mode[] modes = new Mode[ticks + 1];
        foreach (Channel channel in Channel.All)
        {
            for (int t = 0; t <= ticks; t++)
            {
                values[(channel.Index * (ticks + 1)) + t] = (float)curve(channel, t / (double)options.TicksPerDay);
            }
        }

        for (int t = 0; t <= ticks; t++)
        {
            modes[t] = mode is null ? Mode.Seeking : mode(t / (double)options.TicksPerDay);
        }

        return new(new Course { Title = title, Lasts = Duration.Days(days) }, options, ticks, values, modes, marks, new Ledger([], [], 0));
    }

    /// <summary>Half a year with a break of three weeks in which hope falls and the guard closes.</summary>
    internal static Trajectory HalfAYear { get; } = Made(
        "A break in spring",
        182,
        (channel, day) =>
        {
            bool away = day is >= 133 and < 154;
            double week = day % 7 / 7;
            if (channel == Quantity.Hope)
            {
                return away ? 0.6 - ((day - 133) / 21 * 0.425) : day < 133 ? 0.52 + (day / 133 * 0.08) : 0.3 + ((day - 154) / 28 * 0.31);
            }

            if (channel == Quantity.Guard)
            {
                return away ? 0.7 : 0.3;
            }

            return channel == Quantity.Longing ? 0.3 + (0.2 * week) : channel == Quantity.Wound ? 0.8 - (day / 1000) : 0.1;
        },
        Marks(182),
        day => day is >= 136 and < 160 ? Mode.Underground : day < 60 ? Mode.Testing : Mode.Grieving);

    /// <summary>A course that moves as much as any: twelve waves with noise, sessions twice a week, requests every six days.</summary>
    internal static Trajectory Restless(int days) => Made(
        "Restless",
        days,
        (channel, day) => 0.5 + (0.3 * Math.Sin((day / 3.5) + channel.Index)) + (0.15 * Math.Sin(day * (7 + channel.Index) * 12.9898)),
        Marks(days),
        day => (Mode)((int)(day / 5) % 7));

    /// <summary>Marks of every kind.</summary>
    internal static IReadOnlyList<Mark> Marks(int days)
    {
        List<Mark> marks = [new(0, 0, MarkKind.Beginning, "Dr Example begins")];
        Act[] answers = [Act.Grant, Act.Cannot, Act.Cold, Act.Understand];
        for (int day = 0; day < days; day += 7)
        {
            int tick = day * 4;
            if (day is >= 133 and < 154)
            {
                continue;
            }

            marks.Add(new(tick, tick, day % 70 == 35 ? MarkKind.CancelledSession : MarkKind.Session, "a session"));
            if (day % 14 == 0)
            {
                marks.Add(new(tick + 8, tick + 8, MarkKind.Request, "asks: time; answer: as it comes", answers[day / 14 % 4]));
            }
        }

        marks.AddRange(
        [
            new(30 * 4, 30 * 4, MarkKind.Telling, "tells, and is met well", Act.MeetTelling),
            new(44 * 4, 44 * 4, MarkKind.Rupture, "a rupture", Act.Rupture),
            new(50 * 4, 50 * 4, MarkKind.Repair, "it is repaired", Act.Repair),
            new(70 * 4, 70 * 4, MarkKind.Promise, "a promise", Act.Promise),
            new(91 * 4, 91 * 4, MarkKind.Promise, "the promise is kept", Act.KeepPromise),
            new(98 * 4, 98 * 4, MarkKind.Falter, "asks: touch; answer: cold, not meant so", Act.Cold),
            new(112 * 4, 112 * 4, MarkKind.Announcement, "a break is announced"),
            new(133 * 4, 154 * 4, MarkKind.Break, "a break"),
            new(160 * 4, 175 * 4, MarkKind.Stretch, "self compassion"),
            new(days * 4, days * 4, MarkKind.Ending, "a planned ending"),
        ]);
        marks.RemoveAll(m => m.Tick > days * 4);
        marks.Sort((a, b) => a.Tick.CompareTo(b.Tick));
        return marks;
    }

    /// <summary>A population in which every channel lies evenly between 0 and 1, the middle person at one half.</summary>
    internal static Ensemble Population(int persons, int samples)
    {
        float[] values = new float[Channel.Count * samples * persons];
        for (int i = 0; i < values.Length; i++)
        {
            values[i] = (i % persons) / (float)Math.Max(1, persons - 1);
        }

        return new(new Course { Title = "Many", Lasts = Duration.Weeks(samples - 1) }, new RunOptions(), persons, samples, 28, values);
    }
}
