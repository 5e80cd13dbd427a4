using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using System.Text;
using Microsoft.Playwright;

[assembly: AssemblyFixture(typeof(Holdfast.EndToEnd.Site))]
[assembly: CollectionBehavior(MaxParallelThreads = 2)]

namespace Holdfast.EndToEnd;

/// <summary>The published pages, served on a free port of this machine, and a browser to visit them.</summary>
public sealed class Site : IAsyncLifetime
{
    private readonly StringBuilder log = new();
    private Process? server;
    private IPlaywright? playwright;

    /// <summary>The address of the home page, without a slash at its end.</summary>
    public string Address { get; private set; } = "";

    /// <summary>The browser.</summary>
    public IBrowser Browser { get; private set; } = null!;

    /// <summary>All that the server has written.</summary>
    public string Log
    {
        get
        {
            lock (log)
            {
                return log.ToString();
            }
        }
    }

    /// <inheritdoc/>
    public async ValueTask InitializeAsync()
    {
        Assert.True(File.Exists(Path.Combine(Published, "Holdfast.Web.dll")), "The pages are not published: run ./test, or dotnet publish src/Holdfast.Web -c Release -o artifacts/web.");
        Address = $"http://127.0.0.1:{FreePort()}";
        server = await Serve(Published, Address, Keep);
        playwright = await Playwright.CreateAsync();
        Browser = await playwright.Chromium.LaunchAsync(new()
        {
            ExecutablePath = Environment.GetEnvironmentVariable("HOLDFAST_CHROMIUM") is { Length: > 0 } path ? path : "/usr/bin/chromium",
            Args = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"],
        });
    }

    /// <summary>
    /// A fresh visitor. Everything that the visitor's browser asks for is written down. Only one who keeps has a worker that
    /// fetches all pages and the whole program while one looks at a page: it takes longer than most pages do.
    /// </summary>
    public async Task<Visit> Visit(int width = 1440, bool dark = false, bool scripts = true, bool keeps = false)
    {
        IBrowserContext context = await Browser.NewContextAsync(new()
        {
            ViewportSize = new() { Width = width, Height = 900 },
            ColorScheme = dark ? ColorScheme.Dark : ColorScheme.Light,
            ReducedMotion = ReducedMotion.Reduce,
            JavaScriptEnabled = scripts,
            ServiceWorkers = keeps ? ServiceWorkerPolicy.Allow : ServiceWorkerPolicy.Block,
        });
        return new(this, context, await context.NewPageAsync(), keeps);
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        if (Browser is not null)
        {
            await Browser.CloseAsync();
        }

        playwright?.Dispose();
        server?.Kill(entireProcessTree: true);
        server?.Dispose();
    }

    /// <summary>The pages, as ./run serves them.</summary>
    internal static string Published => Path.Combine(Root(), "artifacts", "web");

    /// <summary>Serves published pages at an address, and waits until they answer.</summary>
    internal static async Task<Process> Serve(string folder, string address, Action<string?>? keep = null, IReadOnlyDictionary<string, string>? settings = null)
    {
        Process server = new()
        {
            StartInfo = new("dotnet", [Path.Combine(folder, "Holdfast.Web.dll"), "--urls", address]) { WorkingDirectory = folder, RedirectStandardOutput = true, RedirectStandardError = true },
        };
        server.StartInfo.Environment["HOLDFAST_MADE_UP_LANGUAGES"] = "yes";
        foreach ((string name, string value) in settings ?? new Dictionary<string, string>())
        {
            server.StartInfo.Environment[name] = value;
        }

        server.OutputDataReceived += (_, e) => keep?.Invoke(e.Data);
        server.ErrorDataReceived += (_, e) => keep?.Invoke(e.Data);
        server.Start();
        server.BeginOutputReadLine();
        server.BeginErrorReadLine();
        using HttpClient client = new();
        for (int i = 0; ; i++)
        {
            try
            {
                (await client.GetAsync(new Uri(address))).EnsureSuccessStatusCode();
                return server;
            }
            catch (HttpRequestException) when (i < 100)
            {
                await Task.Delay(100);
            }
        }
    }

    /// <summary>The repository.</summary>
    public static string Root()
    {
        for (DirectoryInfo? at = new(AppContext.BaseDirectory); at is not null; at = at.Parent)
        {
            if (File.Exists(Path.Combine(at.FullName, "Holdfast.slnx")))
            {
                return at.FullName;
            }
        }

        throw new InvalidOperationException("The repository's root was not found above the tests.");
    }

    internal static int FreePort()
    {
        using TcpListener listener = new(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    private void Keep(string? line)
    {
        if (line is not null)
        {
            lock (log)
            {
                log.AppendLine(line);
            }
        }
    }
}
