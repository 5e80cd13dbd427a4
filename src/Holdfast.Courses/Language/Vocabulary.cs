using Holdfast.Theory;

namespace Holdfast.Courses;

/// <summary>The words of the theory as this language writes them.</summary>
internal static class Vocabulary
{
    /// <summary>What a request can be answered with.</summary>
    public static IReadOnlyList<(string Word, Act Meaning)> Answers { get; } = Of(
        Act.Grant, Act.HalfGrant, Act.Defer, Act.Understand, Act.Cannot, Act.KindlyNo, Act.WillNot, Act.Cold, Act.Retaliate, Act.Silence,
        Act.Reassure, Act.Pill, Act.Explain, Act.Invite, Act.Promise, Act.Suppress,
        Act.Welcome, Act.AskAboutUs, Act.Interpret, Act.PushToChange, Act.Advise);

    /// <summary>What a helper can do of their own accord. Ruptures, breaks, endings and tellings have words of their own.</summary>
    public static IReadOnlyList<(string Word, Act Meaning)> Deeds { get; } =
    [
        .. Answers,
        .. Of(Act.Repair, Act.KeepPromise, Act.BreakPromise, Act.AnnounceLimits, Act.PrepareAdult, Act.Text, Act.Voice, Act.UnclearAnswer, Act.NoAnswer),
    ];

    public static IReadOnlyList<(string Word, RequestKind Meaning)> Requests { get; } = All<RequestKind>();

    public static IReadOnlyList<(string Word, Quantity Meaning)> Quantities { get; } = All<Quantity>();

    public static IReadOnlyList<(string Word, Outcome Meaning)> Outcomes { get; } = All<Outcome>();

    public static IReadOnlyList<(string Word, Trait Meaning)> ClientTraits { get; } = [.. All<Trait>().Where(t => !IsHelpers(t.Meaning))];

    public static IReadOnlyList<(string Word, Trait Meaning)> HelperTraits { get; } = [.. All<Trait>().Where(t => IsHelpers(t.Meaning))];

    public static IReadOnlyList<(string Word, Habits Meaning)> Habits { get; } =
    [
        ("invites", Simulation.Habits.Invites),
        ("stays with grief", Simulation.Habits.MeetsGrief),
        ("asks about us", Simulation.Habits.Asks),
        ("explains", Simulation.Habits.Explains),
        ("consults", Simulation.Habits.Consults),
        ("pushes the child down", Simulation.Habits.PushesDown),
    ];

    public static IReadOnlyList<(string Word, Party Meaning)> Parties { get; } = All<Party>();

    public static IReadOnlyList<(string Word, EndingKind Meaning)> Endings { get; } = All<EndingKind>();

    public static IReadOnlyList<(string Word, Reception Meaning)> Receptions { get; } = All<Reception>();

    public static IReadOnlyList<(string Word, ContactKind Meaning)> Contacts { get; } =
    [
        ("email", ContactKind.Text),
        ("letter", ContactKind.Text),
        ("message", ContactKind.Text),
        ("call", ContactKind.Voice),
        ("recording", ContactKind.Voice),
    ];

    /// <summary>The curve of a name as this language writes it.</summary>
    public static Channel? Curve(string name)
    {
        foreach ((string word, Quantity meaning) in Quantities)
        {
            if (word == name)
            {
                return meaning;
            }
        }

        foreach ((string word, Outcome meaning) in Outcomes)
        {
            if (word == name)
            {
                return meaning;
            }
        }

        return null;
    }

    /// <summary>A member of an enumeration as this language writes it.</summary>
    public static string Write<TEnum>(TEnum value)
        where TEnum : struct, Enum => Hyphenate(Words.Of(value));

    private static bool IsHelpers(Trait trait) => trait is Trait.Warmth or Trait.Skill or Trait.Flexibility or Trait.Steadiness or Trait.FearOfDemands;

    private static (string Word, TEnum Meaning)[] All<TEnum>()
        where TEnum : struct, Enum => Of(Enum.GetValues<TEnum>());

    private static (string Word, TEnum Meaning)[] Of<TEnum>(params TEnum[] values)
        where TEnum : struct, Enum => [.. values.Select(v => (Write(v), v))];

    /// <summary>Self-blame, self-compassion and self-soothing are one word each.</summary>
    private static string Hyphenate(string words) => words.StartsWith("self ", StringComparison.Ordinal) ? "self-" + words[5..] : words;
}
