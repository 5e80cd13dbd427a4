using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Holdfast.Web.Client.Language;
using Microsoft.AspNetCore.StaticAssets;

namespace Holdfast.Web;

/// <summary>
/// All that a device keeps so that every page works without a network, and the worker that keeps it. The worker's text
/// changes exactly when a page's program or a text of the host's changes; that is how a browser learns of a new version.
/// </summary>
internal sealed class OfflineShelf(EndpointDataSource endpoints)
{
    private static readonly string[] NotNeeded = [".br", ".gz", ".map"];

    // Asked for by names without a fingerprint.
    private static readonly string[] Plain = ["_framework/dotnet.js", "icon-192.png", "icon-512.png"];
    private readonly Lazy<string> worker = new(() => Write(endpoints));

    /// <summary>The worker's text.</summary>
    public string Worker => worker.Value;

    /// <summary>Answers with the worker.</summary>
    public IResult Answer(HttpContext context)
    {
        context.Response.Headers.CacheControl = "no-cache";
        return Results.Text(Worker, "text/javascript", Encoding.UTF8);
    }

    private static string Write(EndpointDataSource endpoints)
    {
        IReadOnlyList<string> pages = SitePages.All(endpoints);
        SortedSet<string> assets = new(StringComparer.Ordinal);
        foreach (StaticAssetDescriptor asset in endpoints.Endpoints.Select(e => e.Metadata.GetMetadata<StaticAssetDescriptor>()).OfType<StaticAssetDescriptor>())
        {
            string? fingerprint = asset.Properties.FirstOrDefault(p => p.Name == "fingerprint")?.Value;
            bool wanted = fingerprint is null ? Plain.Contains(asset.Route) : asset.Route.Contains(fingerprint, StringComparison.Ordinal);
            if (wanted && !NotNeeded.Any(n => asset.Route.EndsWith(n, StringComparison.Ordinal)) && !asset.Route.Contains("blazor.server", StringComparison.Ordinal) && !asset.Route.Contains("blazor.webassembly", StringComparison.Ordinal))
            {
                assets.Add("/" + asset.Route);
            }
        }

        assets.UnionWith(Tongue.ForReaders.Select(t => t.At(InstalledApp.Address)));

        // What the framework asks for to find its own files; it is made at start, and is no static asset.
        assets.UnionWith(endpoints.Endpoints.OfType<RouteEndpoint>().Select(e => "/" + (e.RoutePattern.RawText ?? "").TrimStart('/')).Where(p => p.StartsWith("/_framework/resource-collection", StringComparison.Ordinal) && p.EndsWith(".js", StringComparison.Ordinal)));
        string[] program = [.. assets.Where(a => a.StartsWith("/_framework/", StringComparison.Ordinal))];
        string[] first = [.. pages, .. assets.Except(program)];
        string[] rest = [.. program, .. Tongue.ForReaders.Where(t => t != Tongue.English).SelectMany(t => pages.Select(t.At))];
        return Template()
            .Replace("'{version}'", JsonSerializer.Serialize(Version([.. first, .. rest])), StringComparison.Ordinal)
            .Replace("'{first}'", JsonSerializer.Serialize(first), StringComparison.Ordinal)
            .Replace("'{rest}'", JsonSerializer.Serialize(rest), StringComparison.Ordinal);
    }

    // The fingerprints of all assets, the host's own program, and the texts that a host may edit.
    private static string Version(IEnumerable<string> addresses)
    {
        using IncrementalHash hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        hash.AppendData(Encoding.UTF8.GetBytes(string.Join('\n', addresses)));
        hash.AppendData(typeof(OfflineShelf).Module.ModuleVersionId.ToByteArray());
        string content = Path.Combine(AppContext.BaseDirectory, "content");
        foreach (string file in Directory.Exists(content) ? Directory.GetFiles(content, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal).ToArray() : [])
        {
            hash.AppendData(File.ReadAllBytes(file));
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset())[..12];
    }

    private static string Template()
    {
        using Stream stream = typeof(OfflineShelf).Assembly.GetManifestResourceStream("worker.js")!;
        using StreamReader reader = new(stream);
        return reader.ReadToEnd();
    }
}
