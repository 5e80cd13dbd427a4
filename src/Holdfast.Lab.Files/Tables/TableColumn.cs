namespace Holdfast.Lab.Files;

/// <summary>A column of a table.</summary>
/// <param name="Name">Its name: small letters, digits and underscores.</param>
/// <param name="Kind">What it holds: string, int, float or double.</param>
/// <param name="Unit">Its unit: "1", "days", "per day", "events"; "" for words and numbers of things.</param>
/// <param name="Says">What it is, in a few words.</param>
public sealed record TableColumn(string Name, Type Kind, string Unit, string Says);
