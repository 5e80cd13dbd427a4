namespace Holdfast.Lab;

/// <summary>A change to the theory whose phenomena are compared with those of the theory without it.</summary>
/// <param name="Name">Its name: the rule that is off, or the reading that is taken.</param>
/// <param name="Group">Under which heading it stands: the quantity that the rule pulls, or the open question.</param>
/// <param name="Says">What it means, as a sentence.</param>
/// <param name="Lesions">Rules that it switches off.</param>
/// <param name="Switches">Readings that it takes.</param>
/// <param name="Against">Readings of the theory that it is compared with; none unless a rule exists only under one.</param>
public sealed record Alteration(
    string Name,
    string Group,
    string Says,
    IReadOnlyList<string> Lesions,
    IReadOnlyDictionary<string, string> Switches,
    IReadOnlyDictionary<string, string> Against)
{
    private static readonly IReadOnlyDictionary<string, string> Nothing = new Dictionary<string, string>();

    /// <summary>A rule, off. One that is off unless a switch turns it on is looked at under the first reading that does.</summary>
    public static Alteration OfRule(RuleInfo rule)
    {
        ArgumentNullException.ThrowIfNull(rule);
        IReadOnlyDictionary<string, string> under = Nothing;
        if (rule.Alternative)
        {
            Switch found = Theory.Switches.All.First(s => s.Options.Any(o => o.On.Contains(rule.Name)));
            under = new Dictionary<string, string> { [found.Name] = found.Options.First(o => o.On.Contains(rule.Name)).Name };
        }

        return new(rule.Name, Words.Of(rule.Quantity), rule.Sentence, [rule.Name], under, under);
    }

    /// <summary>A reading of an open question.</summary>
    public static Alteration OfOption(Switch from, SwitchOption option)
    {
        ArgumentNullException.ThrowIfNull(from);
        ArgumentNullException.ThrowIfNull(option);
        return new($"{from.Name}={option.Name}", from.Question, option.Says, [], new Dictionary<string, string> { [from.Name] = option.Name }, Nothing);
    }

    /// <summary>Every rule, off in turn, in order of quantities.</summary>
    public static IReadOnlyList<Alteration> EveryRule { get; } = [.. Catalogue.Rules.OrderBy(r => r.Quantity).ThenBy(r => r.Index).Select(OfRule)];

    /// <summary>Every reading that is not taken unless it is chosen.</summary>
    public static IReadOnlyList<Alteration> EveryRival { get; } = [.. Theory.Switches.All.SelectMany(s => s.Options.Skip(1).Select(o => OfOption(s, o)))];
}
