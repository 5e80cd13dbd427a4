namespace Holdfast.Web.Client.Language;

/// <summary>Names of what the theory and the scenes speak of, in the language of the page.</summary>
public static class Names
{
    /// <summary>The names of all rules, and of the hand of an experiment, as reasons have them.</summary>
    public static IReadOnlyList<string> Rules { get; } = [.. Catalogue.Rules.Select(r => r.Name), "set by the course"];

    /// <summary>A quantity or an outcome.</summary>
    public static string Of(Channel channel) => Text.Of((channel.IsQuantity ? "quantity." : "outcome.") + channel.Key);

    /// <summary>A trait of the two.</summary>
    public static string Of(Trait trait) => Text.Of("trait." + Theory.Words.Of(trait));

    /// <summary>A mode of the child.</summary>
    public static string Of(Mode mode) => Text.Of("mode." + Theory.Words.Of(mode));

    /// <summary>A feeling in one word.</summary>
    public static string Of(Feeling feeling) => Text.Of("feeling." + Theory.Words.Of(feeling));

    /// <summary>A skill.</summary>
    public static string Of(Skill skill) => Text.Of("skill." + skill);

    /// <summary>A stance.</summary>
    public static string Of(Stance stance) => Text.Of("stance." + Stances.Of(stance).Word);

    /// <summary>A reason's rule as a sentence.</summary>
    public static string Sentence(Reason reason)
    {
        ArgumentNullException.ThrowIfNull(reason);
        return Text.Of("rule." + reason.Rule);
    }

    /// <summary>A rule's name in a few words.</summary>
    public static string OfRule(string rule) => Text.Of($"rule.{rule}.name");
}
