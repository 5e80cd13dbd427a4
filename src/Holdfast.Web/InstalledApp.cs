using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using Holdfast.Web.Client.Language;

namespace Holdfast.Web;

/// <summary>What a device is told when Holdfast is put among its programs, in the language of the page from which that is done.</summary>
internal static class InstalledApp
{
    /// <summary>Its address, in English.</summary>
    public const string Address = "/manifest.webmanifest";

    private static readonly JsonSerializerOptions Readable = new() { WriteIndented = true, Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    /// <summary>Answers with it.</summary>
    internal static IResult Answer() => Results.Text(JsonSerializer.Serialize(Manifest(), Readable), "application/manifest+json");

    private static Dictionary<string, object> Manifest() => new()
    {
        ["name"] = "Holdfast",
        ["short_name"] = "Holdfast",
        ["description"] = LayoutWords.Description,
        ["lang"] = Tongue.Current.Culture,
        ["dir"] = Tongue.Current.RightToLeft ? "rtl" : "ltr",
        ["start_url"] = Tongue.To("/"),
        ["scope"] = "/",
        ["display"] = "standalone",
        ["background_color"] = "#fbf8f1",
        ["theme_color"] = "#fbf8f1",
        ["icons"] = new Dictionary<string, string>[]
        {
            new() { ["src"] = "/mark.svg", ["sizes"] = "any", ["type"] = "image/svg+xml" },
            new() { ["src"] = "/icon-192.png", ["sizes"] = "192x192", ["type"] = "image/png" },
            new() { ["src"] = "/icon-512.png", ["sizes"] = "512x512", ["type"] = "image/png", ["purpose"] = "any maskable" },
        },
    };
}
