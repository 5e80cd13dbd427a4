namespace Holdfast.Lab.Files;

/// <summary>A folder is not one for this sweep.</summary>
/// <param name="says">What is the matter, and what can be done.</param>
public sealed class SweepRefusedException(string says) : Exception(says);
