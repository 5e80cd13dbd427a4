namespace Holdfast.Simulation;

/// <summary>
/// An hour that is played turn by turn. In place of a session it brings what a session brings (arriving, what comes up,
/// the goodbye), with the turns between; the helper's habits are silent in it.
/// </summary>
/// <param name="At">When. In place of a session: the time of one.</param>
/// <param name="Place">Where.</param>
/// <param name="Turns">The turns, in order.</param>
public sealed record Hour(Duration At, HourPlace Place, IReadOnlyList<Turn> Turns) : Happening(At);
