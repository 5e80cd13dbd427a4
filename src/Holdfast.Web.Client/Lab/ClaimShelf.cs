using System.Collections.Concurrent;
using System.Reflection;

namespace Holdfast.Web.Client.Lab;

/// <summary>The phenomena that the theory must show; they travel inside the page, so that it works without a network.</summary>
public static class ClaimShelf
{
    private const string Folder = "claims/";
    private static readonly Assembly Own = typeof(ClaimShelf).Assembly;
    private static readonly ConcurrentDictionary<string, Phenomenon> Known = new();

    /// <summary>The names of their files, in order: p01 to p31.</summary>
    public static IReadOnlyList<string> Names { get; } =
    [
        .. Own.GetManifestResourceNames().Where(n => n.StartsWith(Folder, StringComparison.Ordinal)).Select(n => n[Folder.Length..^".yaml".Length]).Order(StringComparer.Ordinal),
    ];

    /// <summary>Its number, as people write it: "P7".</summary>
    public static string IdOf(string name) => "P" + int.Parse(name.AsSpan(1), System.Globalization.CultureInfo.InvariantCulture).ToString(System.Globalization.CultureInfo.InvariantCulture);

    /// <summary>What is claimed, without reading all of it.</summary>
    public static string SaysOf(string name) =>
        (Line(name, "says:") ?? name)["says:".Length..].Trim().Trim('"');

    /// <summary>The phenomenon. Throws when it cannot be read, which a test excludes.</summary>
    public static Phenomenon Read(string name) => Known.GetOrAdd(name, static n =>
        PhenomenonReader.Read(Text(n), n + ".yaml", Watch.CourseShelf.Text) is { Value: { } whole } ? whole : throw new InvalidOperationException($"{n} cannot be read."));

    private static string? Line(string name, string begins) => Text(name).Split('\n').FirstOrDefault(l => l.StartsWith(begins, StringComparison.Ordinal));

    private static string Text(string name)
    {
        using Stream? stream = Own.GetManifestResourceStream(Folder + name + ".yaml");
        using StreamReader reader = new(stream ?? throw new ArgumentException($"There is no phenomenon \"{name}\".", nameof(name)));
        return reader.ReadToEnd();
    }
}
