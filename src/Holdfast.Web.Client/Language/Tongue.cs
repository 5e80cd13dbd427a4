namespace Holdfast.Web.Client.Language;

/// <summary>A language in which pages can be read. Its name is the first part of an address: "/de/understand"; English has none.</summary>
/// <param name="Key">Its name in addresses; empty for English.</param>
/// <param name="Culture">Its name to browsers, as in <c>lang</c>.</param>
/// <param name="Own">Its name for itself.</param>
/// <param name="RightToLeft">Whether it is written from right to left.</param>
public sealed record Tongue(string Key, string Culture, string Own, bool RightToLeft = false)
{
    private static readonly AsyncLocal<Tongue?> Spoken = new();
    private static Tongue everywhere = new("", "en-GB", "English");

    /// <summary>English, as written.</summary>
    public static Tongue English { get; } = everywhere;

    /// <summary>German.</summary>
    public static Tongue German { get; } = new("de", "de", "Deutsch");

    /// <summary>Made-up English with longer words in brackets: shows what has been forgotten in the lists of words.</summary>
    public static Tongue Pseudo { get; } = new("x-pseudo", "en-x-pseudo", "[Pseudo]");

    /// <summary>The same, written from right to left.</summary>
    public static Tongue Mirror { get; } = new("x-mirror", "ar-x-mirror", "[Mirror]", RightToLeft: true);

    /// <summary>Languages for readers.</summary>
    public static IReadOnlyList<Tongue> ForReaders { get; } = [English, German];

    /// <summary>All: those for readers and those that only test.</summary>
    public static IReadOnlyList<Tongue> All { get; } = [English, German, Pseudo, Mirror];

    /// <summary>The language of the page that is being made. On a server each answer has its own; in a browser there is one.</summary>
    public static Tongue Current => Spoken.Value ?? everywhere;

    /// <summary>Whether it only tests.</summary>
    public bool IsMadeUp => this == Pseudo || this == Mirror;

    /// <summary>Whether the current language is German.</summary>
    public static bool IsGerman => Current == German;

    /// <summary>Makes it the language of this answer and of all that is called from here.</summary>
    public static void Speak(Tongue tongue) => Spoken.Value = tongue;

    /// <summary>Makes it the language of the whole program: for a browser, where there is one reader.</summary>
    public static void SpeakEverywhere(Tongue tongue) => everywhere = tongue;

    /// <summary>The language of an address's path, and the path without it.</summary>
    public static (Tongue Tongue, string Path) Of(string path)
    {
        ArgumentNullException.ThrowIfNull(path);
        foreach (Tongue tongue in All.Skip(1))
        {
            string prefix = "/" + tongue.Key;
            if (path == prefix || path.StartsWith(prefix + "/", StringComparison.Ordinal))
            {
                return (tongue, path.Length > prefix.Length ? path[prefix.Length..] : "/");
            }
        }

        return (English, path);
    }

    /// <summary>The address of a page in this language.</summary>
    public string At(string path)
    {
        ArgumentNullException.ThrowIfNull(path);
        return Key.Length == 0 ? path : path == "/" ? "/" + Key : "/" + Key + path;
    }

    /// <summary>The address of a page in the current language.</summary>
    public static string To(string path) => Current.At(path);
}
