namespace Holdfast.Simulation;

/// <summary>A break: no sessions for a while.</summary>
/// <param name="At">Its first day.</param>
/// <param name="Lasts">How long.</param>
/// <param name="By">Whose break it is.</param>
/// <param name="AnnouncedBefore">How long before it was announced; zero: sprung.</param>
/// <param name="Prepared">Whether it is talked over in the sessions between announcement and break.</param>
/// <param name="Contact">Contact during the break, or none.</param>
public sealed record Break(Duration At, Duration Lasts, Party By, Duration AnnouncedBefore, bool Prepared, Contact? Contact) : Happening(At);
