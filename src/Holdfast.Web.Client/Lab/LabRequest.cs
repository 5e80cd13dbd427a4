using System.Text.Json;
using System.Text.Json.Serialization;
using Holdfast.Lab;

namespace Holdfast.Web.Client.Lab;

/// <summary>What a host is asked to work out: a setting as in an address, and, where the person chose so, a course of their own.</summary>
/// <param name="State">The setting, as <see cref="LabState.Print"/> writes it.</param>
/// <param name="Text">A course of one's own, or nothing.</param>
/// <param name="Curves">Keys of the curves that are wanted; none where something else is asked.</param>
/// <param name="Board">The phenomena that are looked at, or nothing.</param>
/// <param name="Effects">The effects that are looked for, or nothing.</param>
public sealed record LabRequest(string State, string? Text, IReadOnlyList<string> Curves, BoardQuestion? Board = null, EffectsQuestion? Effects = null)
{
    /// <summary>As text for the way.</summary>
    public string Print() => JsonSerializer.Serialize(this, LabJson.Default.LabRequest);

    /// <summary>Reads it; nothing when it is none.</summary>
    public static LabRequest? Read(string json)
    {
        try
        {
            return JsonSerializer.Deserialize(json, LabJson.Default.LabRequest) is { State: not null, Curves: not null } read ? read : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    /// <summary>How many samples each curve has.</summary>
    public static int SamplesOf(Experiment experiment)
    {
        ArgumentNullException.ThrowIfNull(experiment);
        return Simulator.SamplesOf(experiment.Course, experiment.Options, LabDesk.TicksPerSample(experiment.Course));
    }
}

/// <summary>How it becomes text, without reflection.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(LabRequest))]
internal sealed partial class LabJson : JsonSerializerContext;
