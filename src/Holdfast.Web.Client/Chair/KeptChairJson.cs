using System.Text.Json.Serialization;

namespace Holdfast.Web.Client.Chair;

/// <summary>How a kept rehearsal becomes text, without reflection.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(KeptChair))]
internal sealed partial class KeptChairJson : JsonSerializerContext;
