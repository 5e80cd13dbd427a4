namespace Holdfast.Practice;

/// <summary>What an author expects of the scene: two ways of answering, and what must differ between them.</summary>
/// <param name="Says">The expectation, as a sentence.</param>
/// <param name="Play">Stances, one a turn; the last goes on.</param>
/// <param name="Beside">The other way.</param>
/// <param name="Expect">Which quantities must be higher (true) or lower (false) in the first.</param>
/// <param name="Weeks">When: weeks after the hour; 0: at its end.</param>
/// <param name="Row">The line of the file on which it stands.</param>
public sealed record SceneTest(string Says, IReadOnlyList<Stance> Play, IReadOnlyList<Stance> Beside, IReadOnlyList<(Channel Channel, bool Higher)> Expect, int Weeks, int Row);
