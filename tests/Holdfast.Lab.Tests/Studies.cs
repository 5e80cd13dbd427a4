namespace Holdfast.Lab.Tests;

/// <summary>Studies that run in a moment.</summary>
internal static class Studies
{
    internal const string Small = """
        study: Small
        courses:
          short: { like: attuned, lasts: 4 weeks }
          shorter: { like: attuned, lasts: 2 weeks }
        persons: 6
        seed: 3
        factors:
          - trait: warmth
          - { lesion: guard opens }
          - requests: [grant, cold]
        design: { latin hypercube: 22 }
        variants:
          as it stands: {}
          one hope: { switches: { hope: one } }
        outcomes:
          hope gained: hope in short, at week 4 - hope in shorter, at week 0
          guarded: guard in short, mean week 2 to week 4
        block: 3

        """;

    internal static Parsed<Study> Parse(string text) => StudyReader.Read(text, "study.yaml", Shelf.Text);

    internal static Study Read(string text) => Parse(text) is { Value: { } study } ? study : throw new InvalidOperationException(string.Join("\n", Parse(text).Diagnostics));
}
