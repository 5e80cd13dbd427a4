namespace Holdfast.Theory;

/// <summary>A tension of the theory, kept open: a choice between readings that can be run side by side.</summary>
/// <param name="Name">Its name, for the command line.</param>
/// <param name="Question">The open question.</param>
/// <param name="Options">The readings; the first is the one taken unless another is chosen.</param>
public sealed record Switch(string Name, string Question, IReadOnlyList<SwitchOption> Options);
