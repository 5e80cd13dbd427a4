using System.Text.Json;

namespace Holdfast.Web.Client.Chair;

/// <summary>What this device keeps of the page, where its person chose that.</summary>
public sealed record KeptChair
{
    /// <summary>The newest form of this record; older ones are read, newer ones are not.</summary>
    public const int Newest = 1;

    /// <summary>The form.</summary>
    public int Version { get; init; } = Newest;

    /// <summary>The short name of the ladder that was open last.</summary>
    public required string Open { get; init; }

    /// <summary>A rehearsal for each ladder that was begun.</summary>
    public IReadOnlyList<KeptRehearsal> Rehearsals { get; init; } = [];

    /// <summary>As text.</summary>
    public string Write() => JsonSerializer.Serialize(this, KeptChairJson.Default.KeptChair);

    /// <summary>From text; nothing when it is none that this page can read.</summary>
    public static KeptChair? Read(string? text)
    {
        try
        {
            return string.IsNullOrEmpty(text) ? null : JsonSerializer.Deserialize(text, KeptChairJson.Default.KeptChair) is { Version: <= Newest, Open: not null, Rehearsals: not null } kept && kept.Rehearsals.All(r => r is { IsWhole: true }) ? kept : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
