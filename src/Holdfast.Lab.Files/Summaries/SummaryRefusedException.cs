namespace Holdfast.Lab.Files;

/// <summary>Parts of a run that cannot be used as they were asked to be: those of another run, or not all of them. The message says why, and what to do.</summary>
public sealed class SummaryRefusedException(string message) : Exception(message);
