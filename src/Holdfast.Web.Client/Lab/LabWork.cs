using Microsoft.JSInterop;

namespace Holdfast.Web.Client.Lab;

/// <summary>
/// Long work of the Lab: a host does it block by block where one asked for that, and what it leaves is done here, in slices
/// that are too short to be noticed.
/// </summary>
/// <param name="script">The page's own script, which asks.</param>
public sealed class LabWork(IJSRuntime script) : IDisposable
{
    /// <summary>Where a host is asked.</summary>
    public const string Path = "/lab/run";

    private static int turns;
    private readonly IdleWork idle = new();
    private DotNetObjectReference<LabWork>? self;
    private Func<int, int, byte[], bool>? receive;
    private int turn, asks;

    /// <summary>Whether it runs.</summary>
    public bool Runs => idle.Runs;

    /// <summary>Does the work until it is done, stopped, or begun anew.</summary>
    /// <param name="request">What a host is asked, or nothing.</param>
    /// <param name="take">Takes a block from a host: its place, how many, the bytes; whether it fits.</param>
    /// <param name="refused">Is told when the host does not do it, or not all of it.</param>
    /// <param name="waits">Whether something more urgent runs on this device.</param>
    /// <param name="done">Whether all is done.</param>
    /// <param name="step">Walks at most so many ticks here; whether there is something new to show.</param>
    /// <param name="show">Shows it.</param>
    public async Task Run(LabRequest? request, Func<int, int, byte[], bool> take, Action refused, Func<bool> waits, Func<bool> done, Func<int, bool> step, Action show)
    {
        await Leave();
        await idle.Run(waits, done, step, show, request is null ? null : Ask);

        async Task Ask()
        {
            int mine = ++asks;
            bool whole = await Host(request, (first, count, bytes) =>
            {
                bool fits = take(first, count, bytes);
                show();
                return fits;
            });
            if (!whole && mine == asks && Runs)
            {
                refused();
            }
        }
    }

    /// <summary>Asks a host, whose blocks are handed on as they come.</summary>
    /// <param name="request">What it is asked.</param>
    /// <param name="take">Takes a block: its place, how many, the bytes; whether it fits and more is wanted.</param>
    /// <returns>Whether all has come.</returns>
    public async Task<bool> Host(LabRequest request, Func<int, int, byte[], bool> take)
    {
        ArgumentNullException.ThrowIfNull(request);
        int mine = turn = ++turns;
        receive = take;
        self ??= DotNetObjectReference.Create(this);
        bool whole = await script.InvokeAsync<bool>("holdfast.ask", Path, request.Print(), self, mine);
        turn = turn == mine ? 0 : turn;
        return whole;
    }

    /// <summary>A block that a host sent; false when it does not fit, and no more is wanted.</summary>
    [JSInvokable]
    public bool Block(int mine, int first, int count, byte[] bytes) => mine == turn && receive!(first, count, bytes);

    /// <summary>Stops it, here and at the host.</summary>
    public async Task Stop()
    {
        idle.Stop();
        await Leave();
    }

    /// <summary>Lets a host know that no more is wanted.</summary>
    public async Task Leave()
    {
        if (turn > 0)
        {
            (int left, turn) = (turn, 0);
            await script.InvokeVoidAsync("holdfast.stop", left);
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        idle.Stop();
        _ = Leave();
        self?.Dispose();
    }
}
