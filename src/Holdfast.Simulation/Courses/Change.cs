namespace Holdfast.Simulation;

/// <summary>A change in how a helper works: a new rhythm, a new policy.</summary>
/// <param name="At">When it begins.</param>
/// <param name="Over">How long it takes; zero: at once.</param>
/// <param name="By">Who wants it. Fewer sessions by the helper is a cut; by the client, a choice.</param>
/// <param name="After">How the helper works when the change is complete.</param>
public sealed record Change(Duration At, Duration Over, Party By, Practice After);
