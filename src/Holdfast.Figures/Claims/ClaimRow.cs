namespace Holdfast.Figures;

/// <summary>One phenomenon as a row: in how many persons it was seen.</summary>
/// <param name="Id">Its number: "P12".</param>
/// <param name="Says">What is claimed.</param>
/// <param name="Share">The share of persons in whom it was seen, 0 to 1.</param>
/// <param name="Low">The lower end of the interval of the share.</param>
/// <param name="High">The upper end.</param>
/// <param name="Holds">Whether it holds.</param>
/// <param name="Needed">The share that is needed; 0.9 unless the theory says otherwise.</param>
public sealed record ClaimRow(string Id, string Says, double Share, double Low, double High, bool Holds, double Needed = 0.9);
