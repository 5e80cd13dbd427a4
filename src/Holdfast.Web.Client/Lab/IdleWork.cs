using System.Diagnostics;

namespace Holdfast.Web.Client.Lab;

/// <summary>
/// Long work on the one thread of a browser, in slices that are too short to be noticed. It waits while something more urgent
/// runs, and stops between two slices.
/// </summary>
public sealed class IdleWork
{
    /// <summary>The longest that a slice should take.</summary>
    public static TimeSpan Slice { get; } = TimeSpan.FromMilliseconds(40);

    private const int Ticks = 48;
    private int version;

    /// <summary>Whether it runs.</summary>
    public bool Runs { get; private set; }

    /// <summary>Does the work until it is done, stopped, or begun anew.</summary>
    /// <param name="waits">Whether something more urgent runs.</param>
    /// <param name="done">Whether all is done.</param>
    /// <param name="step">Walks at most so many ticks; whether there is something new to show.</param>
    /// <param name="show">Shows it.</param>
    /// <param name="before">What is awaited before any of it is done here, or nothing.</param>
    public async Task Run(Func<bool> waits, Func<bool> done, Func<int, bool> step, Action show, Func<Task>? before = null)
    {
        int mine = ++version;
        Runs = true;
        show();
        await (before is null ? Task.Delay(1) : before());
        while (mine == version && !done())
        {
            if (waits())
            {
                await Task.Delay(50);
                continue;
            }

            if (For(step))
            {
                show();
            }

            await Task.Delay(1);
        }

        if (mine == version)
        {
            Runs = false;
            show();
        }
    }

    /// <summary>Stops it.</summary>
    public void Stop()
    {
        version++;
        Runs = false;
    }

    /// <summary>One slice; whether there is something new.</summary>
    public static bool For(Func<int, bool> step)
    {
        long began = Stopwatch.GetTimestamp();
        while (Stopwatch.GetElapsedTime(began) < Slice)
        {
            if (step(Ticks))
            {
                return true;
            }
        }

        return false;
    }
}
