using Holdfast.Web.Lab;
using Microsoft.AspNetCore.Server.Kestrel.Core;

namespace Holdfast.Web;

/// <summary>What keeps a visit private: nothing is asked of others, nothing a person writes or looks at is taken or logged.</summary>
internal static class Privacy
{
    // Styles stand in elements because figures and the overlay on them are placed so.
    private const string Policy =
        "default-src 'self'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; "
        + "connect-src 'self'; font-src 'self'; object-src 'none'; base-uri 'self'; form-action 'none'; frame-ancestors 'none'";

    private const string NotAllowed =
        "accelerometer=(), camera=(), clipboard-read=(), display-capture=(), geolocation=(), gyroscope=(), microphone=(), payment=(), usb=()";

    /// <summary>Errors of the program only: no addresses, no queries, no texts. No setting of a host opens more by accident.</summary>
    internal static void QuietLogs(WebApplicationBuilder builder)
    {
        builder.Logging.ClearProviders();
        builder.Logging.AddSimpleConsole(o => o.SingleLine = true);
        builder.Services.PostConfigure<LoggerFilterOptions>(o =>
        {
            o.MinLevel = LogLevel.Warning;
            o.Rules.Clear();
            o.Rules.Add(new(null, "Microsoft", LogLevel.Error, null));
        });
    }

    /// <summary>
    /// Nothing is uploaded here: a small body is thrown away unread, so that its sender hears that it was refused, and a larger
    /// one ends the connection. And nobody needs to know what serves the pages.
    /// </summary>
    internal static void Narrow(KestrelServerOptions server)
    {
        server.AddServerHeader = false;
        server.Limits.MaxRequestBodySize = 16_384;
    }

    /// <summary>Headers that keep the browser from talking to anybody else.</summary>
    internal static Task Headers(HttpContext context, RequestDelegate next)
    {
        IHeaderDictionary headers = context.Response.Headers;
        headers.ContentSecurityPolicy = Policy;
        headers["Referrer-Policy"] = "no-referrer";
        headers.XContentTypeOptions = "nosniff";
        headers["Permissions-Policy"] = NotAllowed;
        headers["Cross-Origin-Opener-Policy"] = "same-origin";
        headers["Cross-Origin-Resource-Policy"] = "same-origin";
        context.Response.OnStarting(() =>
        {
            if (headers.CacheControl.Count == 0)
            {
                headers.CacheControl = "no-cache";
            }

            return Task.CompletedTask;
        });
        return next(context);
    }

    /// <summary>Pages are only read: whatever else is asked is refused before anything looks at it, but for the runs of the Lab where the host allows them.</summary>
    internal static Task OnlyReading(HttpContext context, RequestDelegate next)
    {
        HttpRequest request = context.Request;
        if (!HttpMethods.IsGet(request.Method) && !HttpMethods.IsHead(request.Method) && !LabRuns.Takes(request))
        {
            context.Response.StatusCode = StatusCodes.Status405MethodNotAllowed;
            context.Response.Headers.Allow = "GET, HEAD";
            return Task.CompletedTask;
        }

        if (!HasHost(request))
        {
            context.Response.StatusCode = StatusCodes.Status400BadRequest;
            return Task.CompletedTask;
        }

        return next(context);
    }

    /// <summary>What goes wrong is logged by its kind and its place in the program, without its message: that can repeat an address.</summary>
    internal static async Task Mishaps(HttpContext context, RequestDelegate next)
    {
        try
        {
            await next(context);
        }
        catch (Exception e) when (!context.RequestAborted.IsCancellationRequested)
        {
            context.RequestServices.GetRequiredService<ILoggerFactory>().CreateLogger(nameof(Holdfast)).LogError("{Kind}{Place}", e.GetType().FullName, e.StackTrace);
            if (context.Response.HasStarted)
            {
                context.Abort();
            }
            else
            {
                context.Response.StatusCode = StatusCodes.Status500InternalServerError;
            }
        }
    }

    private static bool HasHost(HttpRequest request)
    {
        try
        {
            return Uri.TryCreate($"{request.Scheme}://{request.Host}/", UriKind.Absolute, out _);
        }
        catch (ArgumentException)
        {
            return false;
        }
    }
}
