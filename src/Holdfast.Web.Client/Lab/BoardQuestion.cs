namespace Holdfast.Web.Client.Lab;

/// <summary>Which phenomena a host is asked to look at.</summary>
/// <param name="Phenomena">The names of their files.</param>
/// <param name="Rules">Rules that are switched off one by one, after a look with all of them.</param>
/// <param name="Persons">Persons for each.</param>
public sealed record BoardQuestion(IReadOnlyList<string> Phenomena, IReadOnlyList<string> Rules, int Persons);
