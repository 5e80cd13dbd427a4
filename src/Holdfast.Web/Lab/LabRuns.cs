using System.Text;
using Holdfast.Courses;
using Holdfast.Simulation;
using Holdfast.Web.Client.Lab;
using Holdfast.Web.Client.Watch;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Http.Features;

namespace Holdfast.Web.Lab;

/// <summary>
/// Works out what the Lab shows for those who chose that the server should: a setting comes in, blocks of numbers go out, and
/// nothing stays. One run of curves and one longer look at a time, so that the pages, the help page first, are never kept
/// waiting; a few may wait in line, and whoever leaves is forgotten at once.
/// </summary>
internal sealed class LabRuns
{
    /// <summary>Where it is asked.</summary>
    public const string Path = LabWork.Path;

    /// <summary>Set to "no", it switches the runs off; pages then say nothing of them.</summary>
    public const string Setting = "HOLDFAST_LAB_RUNS";

    /// <summary>The largest request, in bytes: a long course.</summary>
    public const int MostBytes = 131_072;

    /// <summary>How many may wait.</summary>
    public const int MostWaiting = 4;

    private static readonly TimeSpan LongestCurves = TimeSpan.FromSeconds(20), LongestLook = TimeSpan.FromSeconds(60);
    private readonly SemaphoreSlim curves = new(1), looks = new(1);
    private int inLine;

    /// <summary>Whether the host allows it.</summary>
    public static bool IsOn { get; } = !string.Equals(Environment.GetEnvironmentVariable(Setting), "no", StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether a request is one for a run: a small text that a page of this very site sends.</summary>
    public static bool Takes(HttpRequest request) =>
        IsOn && HttpMethods.IsPost(request.Method) && request.Path == Path && request.ContentType == "application/json"
        && request.Headers["Sec-Fetch-Site"].ToString() is "" or "same-origin";

    /// <summary>Runs a few invented persons, so that the first visitor who asks does not wait for the compiler.</summary>
    public static void Warm() => new Thread(() =>
    {
        Course course = CourseShelf.Read(new LabState().Course!).Value!;
        for (int i = 0; i < 3; i++)
        {
            Simulator.RunCases(course, new() { Threads = 1 }, [.. Enumerable.Range(0, 32).Select(p => new Case(p, 0, null))]);
        }
    })
    { IsBackground = true, Priority = ThreadPriority.Lowest }.Start();

    /// <summary>Answers one request.</summary>
    public async Task Answer(HttpContext context)
    {
        // A refusal has no page of its own.
        if (context.Features.Get<IStatusCodePagesFeature>() is { } pages)
        {
            pages.Enabled = false;
        }

        if (Interlocked.Increment(ref inLine) > MostWaiting + 2)
        {
            Interlocked.Decrement(ref inLine);
            context.Response.StatusCode = StatusCodes.Status429TooManyRequests;
            return;
        }

        using CancellationTokenSource until = CancellationTokenSource.CreateLinkedTokenSource(context.RequestAborted);
        until.CancelAfter(LongestCurves);
        SemaphoreSlim? mine = null;
        try
        {
            if (await Read(context, until.Token) is not { } job)
            {
                context.Response.StatusCode = StatusCodes.Status400BadRequest;
                return;
            }

            until.CancelAfter(job.IsLong ? LongestLook : LongestCurves);
            SemaphoreSlim turn = job.IsLong ? looks : curves;
            await turn.WaitAsync(until.Token);
            mine = turn;
            LabFrames frames = new(context.Response);
            await job.Run(frames, until.Token);
            await frames.Close(until.Token);
        }
        catch (OperationCanceledException)
        {
            // Whoever asked has gone, or it took too long. What was begun is cut off, and its reader sees that it has no end.
            if (!context.Response.HasStarted)
            {
                context.Response.StatusCode = StatusCodes.Status503ServiceUnavailable;
            }
        }
        finally
        {
            mine?.Release();
            Interlocked.Decrement(ref inLine);
        }
    }

    private static async Task<LabJob?> Read(HttpContext context, CancellationToken until)
    {
        if (context.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } size)
        {
            size.MaxRequestBodySize = MostBytes;
        }

        try
        {
            using StreamReader reader = new(context.Request.Body, Encoding.UTF8);
            return LabRequest.Read(await reader.ReadToEndAsync(until)) is { } request ? LabJob.Of(request) : null;
        }
        catch (BadHttpRequestException)
        {
            return null;
        }
    }
}
