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
    public void Luck_given_piece_by_piece_is_the_replicate_when_all_pieces_are_it()
    {
        Course course = Diary.Until(Shelf.Course("attuned"), 120);
        MomentReader reader = new(course, new() { Seed = 3 }, Channels, [100, 300, 479]);
        float[] whole = new float[32 * reader.PerCase];
        float[] pieces = new float[whole.Length];
        float[] other = new float[whole.Length];
        reader.Read([.. Enumerable.Range(0, 32).Select(i => new Case(i, 7))], whole);
        reader.Read([.. Enumerable.Range(0, 32).Select(i => new Case(i, 0, null, [7, 7, 7]))], pieces);
        reader.Read([.. Enumerable.Range(0, 32).Select(i => new Case(i, 0, null, [7, 8, 7]))], other);
        Assert.Equal(whole, pieces);
        Assert.NotEqual(whole, other);
    }

    [Fact]
    public void Ticks_that_do_not_rise_are_refused() =>
        Assert.Throws<ArgumentException>(() => new MomentReader(Diary.Until(Shelf.Course("attuned"), 5), new(), Channels, [3, 3]));
}
