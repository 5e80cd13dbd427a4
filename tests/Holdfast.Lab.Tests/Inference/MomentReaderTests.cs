namespace Holdfast.Lab.Tests;

public class MomentReaderTests
{
    private static readonly Channel[] Channels = [Quantity.Hope, Outcome.Ache];

    [Fact]
    public void Reads_what_a_run_shows_and_the_rest_of_the_course_does_not_matter()
    {
        Course course = Shelf.Course("the-fourth-chair");
        Case[] cases = [.. Enumerable.Range(0, 21).Select(i => new Case(i, i % 3))];
        Ensemble whole = Simulator.RunCases(course, new() { Seed = 3 }, cases, 1);
        int[] ticks = [0, 3, 7, 100, 239];
        MomentReader reader = new(Diary.Until(course, 60), new() { Seed = 3 }, Channels, ticks);
        float[] seen = new float[cases.Length * reader.PerCase];
        reader.Read(cases, seen);
        for (int i = 0; i < cases.Length; i++)
        {
            for (int c = 0; c < Channels.Length; c++)
            {
                for (int t = 0; t < ticks.Length; t++)
                {
                    Assert.Equal(whole[Channels[c], ticks[t], i], seen[(i * reader.PerCase) + (c * ticks.Length) + t]);
                }
            }
        }
    }

    [Fact]
    public void A_days_luck_drawn_anew_changes_nothing_before_that_day()
    {
        const int persons = 64;
        int[] ticks = [.. Enumerable.Range(0, 240)];
        Course course = Diary.Until(Shelf.Course("attuned"), 60);
        int[] days = [.. Enumerable.Range(100, 60)];
        int[] other = [.. days.Select((lot, day) => day == 30 ? 7 : lot)];
        foreach (int lanes in new[] { 16, 1 })
        {
            MomentReader reader = new(course, new() { Seed = 3, LaneWidth = lanes }, Channels, ticks);
            float[] plain = new float[persons * reader.PerCase];
            float[] moved = new float[plain.Length];
            reader.Read([.. Enumerable.Range(0, persons).Select(i => new Case(i, 0, null, days))], plain);
            reader.Read([.. Enumerable.Range(0, persons).Select(i => new Case(i, 0, null, other))], moved);
            int changed = 0;
            for (int i = 0; i < persons; i++)
            {
                ReadOnlySpan<float> was = plain.AsSpan(i * reader.PerCase, 240);
                ReadOnlySpan<float> now = moved.AsSpan(i * reader.PerCase, 240);
                Assert.True(was[..120].SequenceEqual(now[..120]));
                changed += was[120..].SequenceEqual(now[120..]) ? 0 : 1;
            }

            // A request comes on about one day in eighteen, so most persons do not notice, and some do.
            Assert.InRange(changed, 1, persons / 2);
        }
    }

    [Fact]
    public void Luck_given_day_by_day_has_the_same_chances()
    {
        const int persons = 6000;
        Channel[] counted = [Outcome.Requests, Outcome.Tellings, Outcome.Falters, Quantity.Guard, Quantity.Hope, Quantity.Reliability];
        foreach (string name in new[] { "attuned", "heads-or-tails" })
        {
            MomentReader reader = new(Diary.Until(Shelf.Course(name), 90), new() { Seed = 3, Threads = 2 }, counted, [359]);
            float[] byCount = new float[persons * reader.PerCase];
            float[] byDay = new float[byCount.Length];
            reader.Read([.. Enumerable.Range(0, persons).Select(i => new Case(i))], byCount);
            reader.Read([.. Enumerable.Range(persons, persons).Select(i => new Case(i, 0, null, [.. Enumerable.Range(0, 90)]))], byDay);
            for (int c = 0; c < counted.Length; c++)
            {
                // Two independent samples: means, and for requests also how much they vary, within four and a half standard errors.
                double[] a = [.. Enumerable.Range(0, persons).Select(i => (double)byCount[(i * reader.PerCase) + c])];
                double[] b = [.. Enumerable.Range(0, persons).Select(i => (double)byDay[(i * reader.PerCase) + c])];
                Alike(a, b);
                if (c == 0)
                {
                    Assert.True(a.Average() > 1, $"{name}: {a.Average():0.00} requests.");
                    Alike([.. a.Select(v => (v - a.Average()) * (v - a.Average()))], [.. b.Select(v => (v - b.Average()) * (v - b.Average()))]);
                }
            }
        }

        static void Alike(double[] a, double[] b)
        {
            double error = Math.Sqrt(((Posterior.Sd(a) * Posterior.Sd(a)) + (Posterior.Sd(b) * Posterior.Sd(b))) / persons);
            Assert.InRange(b.Average() - a.Average(), -4.5 * error, 4.5 * error);
        }
    }

    [Fact]
    public void Luck_is_given_day_by_day_to_all_or_to_none() =>
        Assert.Throws<ArgumentException>(() => new MomentReader(Diary.Until(Shelf.Course("attuned"), 5), new(), Channels, [3]).Read([new(0), new(1, 0, null, [4])], new float[4]));

    [Fact]
    public void Ticks_that_do_not_rise_are_refused() =>
        Assert.Throws<ArgumentException>(() => new MomentReader(Diary.Until(Shelf.Course("attuned"), 5), new(), Channels, [3, 3]));
}
