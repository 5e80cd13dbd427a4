using System.Text.Json;

namespace Holdfast.Web.Client.Practise;

/// <summary>One's own progress, kept on this device only.</summary>
public sealed record Progress
{
    /// <summary>The newest form of this record.</summary>
    public const int Newest = 1;

    /// <summary>The form.</summary>
    public int Version { get; init; } = Newest;

    /// <summary>The hours played to their end, in order of time.</summary>
    public IReadOnlyList<PlayedHour> Hours { get; init; } = [];

    /// <summary>How many probes have been begun.</summary>
    public int Probes { get; init; }

    /// <summary>With one hour more.</summary>
    public Progress With(PlayedHour hour) => this with { Hours = [.. Hours, hour] };

    /// <summary>The curve of a skill: its value in each hour that gave occasion.</summary>
    public IReadOnlyList<(double Value, bool Probe)> Curve(Skill skill) =>
        [.. Hours.Where(h => h.Skills.ContainsKey(skill.ToString())).Select(h => (h.Skills[skill.ToString()], h.Probe))];

    /// <summary>As text.</summary>
    public string Write() => JsonSerializer.Serialize(this, KeptPlayJson.Default.Progress);

    /// <summary>From text; empty when it is none that this page can read.</summary>
    public static Progress Read(string? text)
    {
        try
        {
            return string.IsNullOrEmpty(text) ? new() : JsonSerializer.Deserialize(text, KeptPlayJson.Default.Progress) is { Version: <= Newest, Hours: not null, Probes: >= 0 and < 1_000_000 } kept && kept.Hours.All(IsWhole) ? kept : new();
        }
        catch (JsonException)
        {
            return new();
        }
    }

    private static bool IsWhole(PlayedHour? hour) => hour is { Skills: not null } && hour.Skills.Values.All(v => v is >= 0 and <= 1);
}
