using System.Reflection;

namespace Holdfast.Web.Client.Practise;

/// <summary>The scenes and clients that come with Holdfast; they travel inside the page, so that it works without a network.</summary>
public static class SceneShelf
{
    /// <summary>The language in which scenes and clients are written, as browsers name it.</summary>
    public const string Written = "en-GB";

    private static readonly Assembly Own = typeof(SceneShelf).Assembly;
    private static readonly Dictionary<string, VirtualClient?> Known = [];
    private static IReadOnlyList<SceneCard>? cards;

    /// <summary>The names of all scenes, in order.</summary>
    public static IReadOnlyList<string> Names { get; } = All("scenes/");

    /// <summary>The names of all clients, in order.</summary>
    public static IReadOnlyList<string> Clients { get; } = All("clients/");

    /// <summary>The heads of all scenes.</summary>
    public static IReadOnlyList<SceneCard> Cards => cards ??= [.. Names.Select(n => SceneCard.Of(Text("scenes/", n) ?? "", n))];

    /// <summary>A client.</summary>
    public static VirtualClient? Client(string key)
    {
        if (!Known.TryGetValue(key, out VirtualClient? client))
        {
            client = Text("clients/", key) is { } text ? ClientReader.Read(text, key, key + ".yaml").Value : null;
            Known[key] = client;
        }

        return client;
    }

    /// <summary>A scene of the shelf; nothing when there is none of this name.</summary>
    public static Parsed<Scene>? Read(string key) => Text("scenes/", key) is { } text ? Read(text, key) : null;

    /// <summary>A scene from a text, with clients of the shelf.</summary>
    public static Parsed<Scene> Read(string text, string key) =>
        SceneReader.Read(text, key, key + ".yaml", name => Text("clients/", name), Watch.CourseShelf.Text);

    private static IReadOnlyList<string> All(string folder) =>
        [.. Own.GetManifestResourceNames().Where(n => n.StartsWith(folder, StringComparison.Ordinal)).Select(n => n[folder.Length..^".yaml".Length]).Order(StringComparer.Ordinal)];

    private static string? Text(string folder, string name)
    {
        using Stream? stream = Own.GetManifestResourceStream(folder + name + ".yaml");
        if (stream is null)
        {
            return null;
        }

        using StreamReader reader = new(stream);
        return reader.ReadToEnd();
    }
}
