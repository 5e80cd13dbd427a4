using System.Globalization;

namespace Holdfast.Web.Client.Practise;

/// <summary>What the page shows, as small as an address: a scene and a seed. What was answered is never in it.</summary>
public sealed record PractiseState
{
    /// <summary>The scene, or nothing for the list.</summary>
    public string? Scene { get; init; }

    /// <summary>The seed.</summary>
    public ulong Seed { get; init; } = 1;

    /// <summary>Reads the query of an address. What cannot be understood is left as it usually is.</summary>
    public static PractiseState Parse(string query)
    {
        ArgumentNullException.ThrowIfNull(query);
        PractiseState state = new();
        foreach (string pair in query.TrimStart('?').Split('&', StringSplitOptions.RemoveEmptyEntries))
        {
            string[] two = pair.Split('=', 2);
            string value = two.Length < 2 ? "" : Uri.UnescapeDataString(two[1]);
            state = two[0] switch
            {
                "scene" when value.Length is > 0 and < 80 && value.All(c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c) || c == '-') => state with { Scene = value },
                "seed" when ulong.TryParse(value, CultureInfo.InvariantCulture, out ulong seed) => state with { Seed = seed },
                _ => state,
            };
        }

        return state;
    }

    /// <summary>The query of an address.</summary>
    public string Print() => Scene is null ? "" : $"?scene={Scene}&seed={Seed.ToString(CultureInfo.InvariantCulture)}";
}
