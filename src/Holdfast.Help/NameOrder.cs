using System.Text;

namespace Holdfast.Help;

/// <summary>
/// The order in which readers of English and German look names up: capitals and small letters alike, and a letter with a mark
/// where the letter stands without it. It is the same on every machine, since it asks no table of languages.
/// </summary>
public sealed class NameOrder : IComparer<string>
{
    // The letters from U+00C0 to U+017F without their marks; those that stand for two letters are below.
    private const string Plain =
        "AAAAAAACEEEEIIIIDNOOOOO\u00d7OUUUUYTsaaaaaaaceeeeiiiidnooooo\u00f7ouuuuyty"
        + "AaAaAaCcCcCcCcDdDdEeEeEeEeEeGgGgGgGgHhHhIiIiIiIiIiIiJjKkkLlLlLlLlLlNnNnNnnNnOoOoOoOoRrRrRrSsSsSsSsTtTtTtUuUuUuUuUuUuWwYyYZzZzZzs";

    private const char First = '\u00c0';

    private NameOrder()
    {
    }

    /// <summary>The order.</summary>
    public static NameOrder Instance { get; } = new();

    /// <summary>A name as it is looked up: without marks, in capitals.</summary>
    /// <param name="name">The name.</param>
    public static string Fold(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        StringBuilder folded = new(name.Length);
        foreach (char c in name)
        {
            _ = c switch
            {
                '\u00c6' or '\u00e6' => folded.Append("AE"),
                '\u0152' or '\u0153' => folded.Append("OE"),
                '\u00de' or '\u00fe' => folded.Append("TH"),
                '\u00df' => folded.Append("SS"),
                >= First when c - First < Plain.Length => folded.Append(char.ToUpperInvariant(Plain[c - First])),
                >= '\u0300' and <= '\u036f' => folded, // Marks that stand after their letter.
                _ => folded.Append(char.ToUpperInvariant(c)),
            };
        }

        return folded.ToString();
    }

    /// <inheritdoc/>
    public int Compare(string? x, string? y)
    {
        int order = string.CompareOrdinal(Fold(x ?? ""), Fold(y ?? ""));
        return order != 0 ? order : string.CompareOrdinal(x, y);
    }
}
