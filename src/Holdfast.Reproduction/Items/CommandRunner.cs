namespace Holdfast.Reproduction;

/// <summary>Runs a command as if it had been typed, and gives what it wrote.</summary>
/// <param name="line">What is typed, without the name of the program.</param>
/// <param name="work">How; a command that knows threads gets as many.</param>
/// <returns>The results that it wrote, in the width of a page.</returns>
/// <exception cref="CannotRebuildException">The command is not known, or it failed.</exception>
public delegate string CommandRunner(string line, Work work);
