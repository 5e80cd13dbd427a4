using System.Text.Json;

namespace Holdfast.Web.Client.Practise;

/// <summary>A year as this device keeps it, to be gone on with: its client, seed and moves.</summary>
/// <param name="Version">The form of this record.</param>
/// <param name="Client">The client.</param>
/// <param name="Seed">The seed.</param>
/// <param name="Moves">The moves.</param>
public sealed record KeptYear(int Version, string Client, ulong Seed, IReadOnlyList<YearMove> Moves)
{
    /// <summary>The newest form; older ones are read, newer ones are not.</summary>
    public const int Newest = 1;

    /// <summary>As text.</summary>
    public string Write() => JsonSerializer.Serialize(this, KeptPlayJson.Default.KeptYear);

    /// <summary>From text; nothing when it is none that this page can read.</summary>
    public static KeptYear? Read(string? text)
    {
        try
        {
            return string.IsNullOrEmpty(text) ? null : JsonSerializer.Deserialize(text, KeptPlayJson.Default.KeptYear) is { Version: <= Newest, Client: not null, Moves: not null } kept && kept.Moves.All(m => m is { Kind: not null, What: not null }) ? kept : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
