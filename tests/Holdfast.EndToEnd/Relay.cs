using System.Net;

namespace Holdfast.EndToEnd;

/// <summary>Stands between a browser and the site, as a host's proxy does, and writes down every address that passes.</summary>
internal sealed class Relay : IAsyncDisposable
{
    private readonly HttpListener listener = new();
    private readonly HttpClient client = new(new SocketsHttpHandler { AllowAutoRedirect = false });
    private readonly Task work;
    private readonly List<string> passed = [];

    internal Relay(string to)
    {
        Address = $"http://127.0.0.1:{Site.FreePort()}";
        listener.Prefixes.Add(Address + "/");
        listener.Start();
        work = Work(to);
    }

    /// <summary>The address for the browser, without a slash at its end.</summary>
    internal string Address { get; }

    /// <summary>Paths and queries, in order of time.</summary>
    internal string[] Passed
    {
        get
        {
            lock (passed)
            {
                return [.. passed];
            }
        }
    }

    public async ValueTask DisposeAsync()
    {
        listener.Stop();
        await work;
        listener.Close();
        client.Dispose();
    }

    private async Task Work(string to)
    {
        while (listener.IsListening)
        {
            try
            {
                HttpListenerContext context = await listener.GetContextAsync();
                lock (passed)
                {
                    passed.Add(context.Request.RawUrl!);
                }

                using HttpResponseMessage answer = await client.GetAsync(new Uri(to + context.Request.RawUrl));
                context.Response.StatusCode = (int)answer.StatusCode;
                context.Response.ContentType = answer.Content.Headers.ContentType?.ToString();
                context.Response.Headers["Content-Security-Policy"] = string.Join(' ', answer.Headers.GetValues("Content-Security-Policy"));
                await answer.Content.CopyToAsync(context.Response.OutputStream);
                context.Response.Close();
            }
            catch (Exception e) when (e is HttpListenerException or ObjectDisposedException)
            {
                // The browser went away, or the test is over.
            }
        }
    }
}
