using System.Diagnostics;

namespace Holdfast.Cli;

/// <summary>
/// Work that may take hours: on a terminal with a bar and the time left; elsewhere, as in the log of a cluster, with a line now and then.
/// </summary>
internal static class LongWork
{
    /// <summary>How long nothing is said, where there is no terminal.</summary>
    public static readonly TimeSpan Quiet = TimeSpan.FromSeconds(30);

    /// <summary>Does the work. It tells how much of it is done, from 0 to 1.</summary>
    public static T Do<T>(Screen screen, string words, Func<Action<double>, T> work)
    {
        if (screen.ShowsProgress)
        {
            return screen.Work(words, work);
        }

        Stopwatch watch = Stopwatch.StartNew();
        TimeSpan next = Quiet;
        Lock door = new();
        return work(done =>
        {
            lock (door)
            {
                if (watch.Elapsed >= next)
                {
                    next = watch.Elapsed + Quiet;
                    screen.PlainError.WriteLine(Line(words, done, watch.Elapsed));
                }
            }
        });
    }

    /// <summary>"Sweeping: 12%, about 4 min left".</summary>
    internal static string Line(string words, double done, TimeSpan passed) =>
        done > 0 ? $"{words}: {done * 100:0}%, about {Left(passed * ((1 - done) / done))} left" : $"{words} ...";

    private static string Left(TimeSpan time) => time.TotalSeconds < 90 ? $"{time.TotalSeconds:0} s" : time.TotalMinutes < 90 ? $"{time.TotalMinutes:0} min" : $"{time.TotalHours:0.0} h";
}
