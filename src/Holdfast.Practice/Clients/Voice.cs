namespace Holdfast.Practice;

/// <summary>Five marks of a client's speech.</summary>
/// <param name="Sentences">How the sentences go.</param>
/// <param name="Evasion">The favourite evasion.</param>
/// <param name="Body">What the body does.</param>
/// <param name="Jokes">How they joke.</param>
/// <param name="Sorry">How they say sorry.</param>
public sealed record Voice(string Sentences, string Evasion, string Body, string Jokes, string Sorry);
