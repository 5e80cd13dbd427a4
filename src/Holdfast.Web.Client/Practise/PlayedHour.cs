namespace Holdfast.Web.Client.Practise;

/// <summary>An hour that was played to its end, as this device remembers it: no words, only agreement by skill.</summary>
/// <param name="Day">The day, as year-month-day.</param>
/// <param name="Scene">The scene.</param>
/// <param name="Seed">The seed.</param>
/// <param name="Probe">Whether it was a probe.</param>
/// <param name="Skills">Agreement by skill, 0 to 1.</param>
public sealed record PlayedHour(string Day, string Scene, ulong Seed, bool Probe, IReadOnlyDictionary<string, double> Skills);
