namespace Holdfast.Help;

/// <summary>A number to ring when there is danger.</summary>
/// <param name="Number">The number, as it is dialled.</param>
/// <param name="For">Whom or where it reaches, when it is not for everything; else nothing.</param>
/// <param name="Seen">Where and when it was seen.</param>
public sealed record EmergencyNumber(PhoneNumber Number, string? For, Seen Seen);
