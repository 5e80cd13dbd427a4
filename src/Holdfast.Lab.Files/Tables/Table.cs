namespace Holdfast.Lab.Files;

/// <summary>A table that is written part by part, so that any length fits.</summary>
/// <param name="Columns">Its columns.</param>
/// <param name="Metadata">What is told about it, in order: title, model, seed and the like.</param>
/// <param name="Parts">Its rows: for each column an array of its kind, all equally long.</param>
public sealed record Table(IReadOnlyList<TableColumn> Columns, IReadOnlyList<KeyValuePair<string, string>> Metadata, IEnumerable<IReadOnlyList<Array>> Parts);
