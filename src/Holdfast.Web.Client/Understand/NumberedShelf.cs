using System.Reflection;
using Holdfast.Web.Client.Language;

namespace Holdfast.Web.Client.Understand;

/// <summary>
/// Texts that come with Holdfast under numbers, "01-name.yaml", in the language of the page, or in English where they are
/// not translated. They travel inside the page, so that it works without a network.
/// </summary>
/// <typeparam name="T">What a text is read as.</typeparam>
/// <param name="folder">The folder of the texts, with a slash at its end.</param>
/// <param name="read">Reads a text, given its name and its file's name.</param>
internal sealed class NumberedShelf<T>(string folder, Func<string, string, string, Parsed<T>> read)
    where T : class
{
    private static readonly Assembly Own = typeof(NumberedShelf<>).Assembly;
    private readonly Lock gate = new();
    private readonly Dictionary<(Tongue Tongue, string Key), T> known = [];

    /// <summary>The names of all, in order.</summary>
    public IReadOnlyList<string> Names { get; } =
    [
        .. Own.GetManifestResourceNames().Where(n => n.StartsWith(folder, StringComparison.Ordinal)).Order(StringComparer.Ordinal)
            .Select(n => n[(folder.Length + "00-".Length)..^".yaml".Length]),
    ];

    /// <summary>One by its name; nothing when there is none. Throws <see cref="InvalidOperationException"/> when a shipped text cannot be read.</summary>
    public T? Find(string key)
    {
        lock (gate)
        {
            if (!known.TryGetValue((Tongue.Current, key), out T? found) && Text(key) is { } text)
            {
                Parsed<T> parsed = read(text, key, key + ".yaml");
                found = parsed.Value ?? throw new InvalidOperationException($"The text \"{folder}{key}\" cannot be read: {string.Join(" ", parsed.Diagnostics)}");
                known[(Tongue.Current, key)] = found;
            }

            return found;
        }
    }

    private string? Text(string key)
    {
        int number = Names.ToList().IndexOf(key) + 1;
        string name = $"{folder}{number:00}-{key}.yaml";
        using Stream? stream = number == 0 ? null : Own.GetManifestResourceStream($"{Tongue.Current.Key}/{name}") ?? Own.GetManifestResourceStream(name);
        if (stream is null)
        {
            return null;
        }

        using StreamReader reader = new(stream);
        return reader.ReadToEnd();
    }
}
