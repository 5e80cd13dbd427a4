using Holdfast.Theory;

namespace Holdfast.Simulation;

/// <summary>The helper does something, once or again and again.</summary>
/// <param name="At">The first time.</param>
/// <param name="Act">What the helper does.</param>
/// <param name="Every">The time between repetitions, or none: once.</param>
/// <param name="Until">The end of repetitions.</param>
public sealed record Deed(Duration At, Act Act, Duration? Every, Duration? Until) : Happening(At);
