namespace Holdfast.Lab;

/// <summary>A choice among named options: courses, ways of answering, switches of the theory, rules off or on.</summary>
/// <param name="Called">Its name.</param>
/// <param name="Among">The options, at least one, in order. Places are divided evenly among them.</param>
public sealed record ChoiceFactor(string Called, IReadOnlyList<Option> Among) : Factor
{
    /// <summary>A switch of the theory with all its options.</summary>
    /// <exception cref="ArgumentException">There is no such switch.</exception>
    public static ChoiceFactor OfSwitch(string name)
    {
        Switch found = Theory.Switches.Find(name) ?? throw new ArgumentException($"There is no switch \"{name}\".", nameof(name));
        return new(found.Name, [.. found.Options.Select(o => new Option(o.Name, v => v with { Switches = new Dictionary<string, string>(v.Switches) { [found.Name] = o.Name } }))]);
    }

    /// <summary>A rule, on or off.</summary>
    /// <exception cref="ArgumentException">There is no such rule.</exception>
    public static ChoiceFactor OfRule(string name)
    {
        RuleInfo rule = Catalogue.Find(name) ?? throw new ArgumentException($"There is no rule \"{name}\".", nameof(name));
        return new(rule.Name, [new("on", v => v), new("off", v => v with { Lesions = [.. v.Lesions, rule.Name] })]);
    }

    /// <inheritdoc/>
    public override string Name => Called;

    /// <inheritdoc/>
    public override string Unit => "";

    /// <inheritdoc/>
    public override int Options => Among.Count;

    /// <inheritdoc/>
    public override double ValueAt(double place) => Math.Clamp((int)(place * Among.Count), 0, Among.Count - 1);

    /// <inheritdoc/>
    public override string Show(double place) => Among[(int)ValueAt(place)].Name;

    /// <inheritdoc/>
    public override Variant Vary(double place, Variant variant) => Among[(int)ValueAt(place)].Vary(variant);
}
