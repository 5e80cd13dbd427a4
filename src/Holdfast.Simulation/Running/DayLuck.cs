namespace Holdfast.Simulation;

/// <summary>When something may come on a day, by its luck (<see cref="Case.Lots"/>).</summary>
/// <param name="RequestWait">
/// The shortest of its waiting times for a request, one for each tick, from a hazard of one; above 0. A request can come on that day only where
/// the hazard of a tick is more.
/// </param>
/// <param name="RequestTick">The tick of the day, from 0, that has it.</param>
/// <param name="TellingWait">The shortest of its waiting times for a telling, from a hazard of one; above 0.</param>
public readonly record struct DayLuck(double RequestWait, int RequestTick, double TellingWait);
