namespace Holdfast.Practice;

/// <summary>Something that a client says or does.</summary>
/// <param name="Place">Where it stands in its file, for example "turn the coat, line 2": its name.</param>
/// <param name="How">What the body does; may be empty.</param>
/// <param name="Words">What is said; may be empty.</param>
/// <param name="When">The state in which it fits.</param>
/// <param name="File">The file in which it stands.</param>
/// <param name="Row">The line of that file.</param>
public sealed record Line(string Place, string How, string Words, When When, string File, int Row);
