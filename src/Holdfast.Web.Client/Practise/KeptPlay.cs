using System.Text.Json;

namespace Holdfast.Web.Client.Practise;

/// <summary>A play as this device keeps it, to be gone on with: its scene, seed and moves, and one's own words beside turns.</summary>
public sealed record KeptPlay
{
    /// <summary>The newest form of this record; older ones are read, newer ones are not.</summary>
    public const int Newest = 1;

    /// <summary>The form.</summary>
    public int Version { get; init; } = Newest;

    /// <summary>The scene.</summary>
    public required string Scene { get; init; }

    /// <summary>The seed.</summary>
    public required ulong Seed { get; init; }

    /// <summary>The moves.</summary>
    public IReadOnlyList<Move> Moves { get; init; } = [];

    /// <summary>Own words, by the number of the turn taken.</summary>
    public IReadOnlyDictionary<int, string> Own { get; init; } = new Dictionary<int, string>();

    /// <summary>Whether feedback waits until the end.</summary>
    public bool Late { get; init; }

    /// <summary>The scenes of the probe that are still to come, where this is one; nothing where it is none.</summary>
    public IReadOnlyList<string>? Probe { get; init; }

    /// <summary>Whether own words are written first.</summary>
    public bool OwnFirst { get; init; }

    /// <summary>One's own rating of the hour, by what was asked, 1 to 5.</summary>
    public IReadOnlyDictionary<string, int> Ratings { get; init; } = new Dictionary<string, int>();

    /// <summary>As text.</summary>
    public string Write() => JsonSerializer.Serialize(this, KeptPlayJson.Default.KeptPlay);

    /// <summary>From text; nothing when it is none that this page can read.</summary>
    public static KeptPlay? Read(string? text)
    {
        try
        {
            return string.IsNullOrEmpty(text) ? null : JsonSerializer.Deserialize(text, KeptPlayJson.Default.KeptPlay) is { Version: <= Newest, IsWhole: true } kept ? kept : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    // A text can leave out what must be there.
    private bool IsWhole => Scene is not null && Moves is not null && Moves.All(m => m is not null) && Own is not null && Own.Values.All(w => w is not null)
        && Ratings is not null && (Probe is null || Probe.All(s => s is not null));
}
