using System.Text.Json.Serialization;

namespace Holdfast.Web.Client.Practise;

/// <summary>How a kept play becomes text, without reflection.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(KeptPlay))]
[JsonSerializable(typeof(Progress))]
[JsonSerializable(typeof(KeptYear))]
internal sealed partial class KeptPlayJson : JsonSerializerContext;
