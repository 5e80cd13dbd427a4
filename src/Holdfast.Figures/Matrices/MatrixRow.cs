namespace Holdfast.Figures;

/// <summary>One change to the theory as a row: what it does to each phenomenon.</summary>
/// <param name="Name">What is changed: "hurt lowers hope".</param>
/// <param name="Group">Under which heading it stands; rows of a group follow each other.</param>
/// <param name="Cells">One cell for each phenomenon, in the order of the columns.</param>
public sealed record MatrixRow(string Name, string Group, IReadOnlyList<MatrixCell> Cells);
