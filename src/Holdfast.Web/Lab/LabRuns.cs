using System.Runtime.InteropServices;
using System.Text;
using Holdfast.Courses;
using Holdfast.Lab;
using Holdfast.Simulation;
using Holdfast.Web.Client.Lab;
using Holdfast.Web.Client.Watch;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Http.Features;

namespace Holdfast.Web.Lab;

/// <summary>
/// Works out the Lab's curves for those who chose that the server should: a setting comes in, curves go out block by block, and
/// nothing stays. One run at a time, so that the pages, the help page first, are never kept waiting; a few may wait in line,
/// and whoever leaves is forgotten at once.
/// </summary>
internal sealed class LabRuns
{
    /// <summary>Where it is asked.</summary>
    public const string Path = "/lab/run";

    /// <summary>Set to "no", it switches the runs off; pages then say nothing of them.</summary>
    public const string Setting = "HOLDFAST_LAB_RUNS";

    /// <summary>The largest request, in bytes: a long course.</summary>
    public const int MostBytes = 131_072;

    /// <summary>The longest course that is run here, in years.</summary>
    public const int MostYears = 12;

    /// <summary>How many may wait.</summary>
    public const int MostWaiting = 4;

    private const int FirstBlock = 16, Block = 64;
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(20);
    private readonly SemaphoreSlim one = new(1);
    private int inLine;

    /// <summary>Whether the host allows it.</summary>
    public static bool IsOn { get; } = !string.Equals(Environment.GetEnvironmentVariable(Setting), "no", StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether a request is one for a run: a small text that a page of this very site sends.</summary>
    public static bool Takes(HttpRequest request) =>
        IsOn && HttpMethods.IsPost(request.Method) && request.Path == Path && request.ContentType == "application/json"
        && request.Headers["Sec-Fetch-Site"].ToString() is "" or "same-origin";

    /// <summary>Answers one request.</summary>
    public async Task Answer(HttpContext context)
    {
        // A refusal has no page of its own.
        if (context.Features.Get<IStatusCodePagesFeature>() is { } pages)
        {
            pages.Enabled = false;
        }

        if (Interlocked.Increment(ref inLine) > MostWaiting + 1)
        {
            Interlocked.Decrement(ref inLine);
            context.Response.StatusCode = StatusCodes.Status429TooManyRequests;
            return;
        }

        using CancellationTokenSource until = CancellationTokenSource.CreateLinkedTokenSource(context.RequestAborted);
        until.CancelAfter(Longest);
        bool mine = false;
        try
        {
            if (await Read(context, until.Token) is not { } run)
            {
                context.Response.StatusCode = StatusCodes.Status400BadRequest;
                return;
            }

            await one.WaitAsync(until.Token);
            mine = true;
            await Run(context.Response, run.Of, run.Channels, until.Token);
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
            if (mine)
            {
                one.Release();
            }

            Interlocked.Decrement(ref inLine);
        }
    }

    /// <summary>The blocks in which persons are run: a small one first, to have something to look at.</summary>
    internal static IEnumerable<(int First, int Count)> Blocks(int persons)
    {
        for (int first = 0, size = FirstBlock; first < persons; first += size, size = Block)
        {
            size = Math.Min(size, persons - first);
            yield return (first, size);
        }
    }

    private static async Task<(Experiment Of, Channel[] Channels)?> Read(HttpContext context, CancellationToken until)
    {
        if (context.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } size)
        {
            size.MaxRequestBodySize = MostBytes;
        }

        string text;
        try
        {
            using StreamReader reader = new(context.Request.Body, Encoding.UTF8);
            text = await reader.ReadToEndAsync(until);
        }
        catch (BadHttpRequestException)
        {
            return null;
        }

        if (LabRequest.Read(text) is not { } request)
        {
            return null;
        }

        LabState state = LabState.Parse(request.State);
        Course? course = state.Course is { } name ? CourseShelf.Read(name).Value : CourseShelf.Read(request.Text ?? "", LabDesk.OwnFile).Value;
        Channel[] channels = [.. request.Curves.Where(k => k is not null && Channel.TryParse(k, out _)).Distinct().Select(k => Channel.TryParse(k, out Channel c) ? c : default)];
        return course is not null && course.Lasts.InDays <= MostYears * 365 && channels.Length is > 0 and <= LabState.MostCurves ? (state.Experiment(course), channels) : null;
    }

    private static async Task Run(HttpResponse response, Experiment of, Channel[] channels, CancellationToken until)
    {
        response.ContentType = "application/x-ndjson";
        response.Headers.CacheControl = "no-store";
        Course course = of.Population;
        RunOptions options = of.Options with { Threads = Math.Max(1, Environment.ProcessorCount - 1) };
        int ticksPerSample = LabDesk.TicksPerSample(of.Course);
        Case[] cases = of.Cases();
        foreach ((int first, int count) in Blocks(cases.Length))
        {
            Ensemble ensemble = await Task.Run(() => Simulator.RunCases(course, options, cases[first..(first + count)], ticksPerSample, null, until), until);
            float[] values = new float[channels.Length * ensemble.Samples * count];
            for (int c = 0; c < channels.Length; c++)
            {
                for (int s = 0; s < ensemble.Samples; s++)
                {
                    ensemble.At(channels[c], s).CopyTo(values.AsSpan(((c * ensemble.Samples) + s) * count));
                }
            }

            string bytes = Convert.ToBase64String(MemoryMarshal.AsBytes(values.AsSpan()));
            await response.WriteAsync($"{{\"first\":{first},\"persons\":{count},\"values\":\"{bytes}\"}}\n", until);
            await response.Body.FlushAsync(until);
        }

        await response.WriteAsync("{\"end\":true}\n", until);
    }
}
