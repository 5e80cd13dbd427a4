using Holdfast.Theory;

namespace Holdfast.Simulation;

/// <summary>What lesions and switches make of the rules: which are on, and by what each parameter is multiplied.</summary>
internal sealed class Setup
{
    private Setup(bool[] on, double[] scale)
    {
        On = on;
        Scale = scale;
    }

    /// <summary>Whether a rule pulls, by place in the rule book.</summary>
    internal bool[] On { get; }

    /// <summary>A factor for each parameter.</summary>
    internal double[] Scale { get; }

    /// <summary>Reads the options. Throws <see cref="ArgumentException"/> on an unknown rule, switch or option.</summary>
    internal static Setup Of(RunOptions options)
    {
        if (options.TicksPerDay < Plan.SlotsPerDay || options.TicksPerDay % Plan.SlotsPerDay != 0 || options.TicksPerDay > 96)
        {
            throw new ArgumentOutOfRangeException(nameof(options), options.TicksPerDay, "Ticks in a day must be a multiple of 4, from 4 to 96.");
        }

        bool[] on = [.. Catalogue.Rules.Select(r => !r.Alternative)];
        double[] scale = new double[Catalogue.Parameters.Count];
        Array.Fill(scale, 1);
        foreach ((string name, string chosen) in options.Switches)
        {
            Switch found = Switches.Find(name) ?? throw new ArgumentException($"There is no switch \"{name}\".", nameof(options));
            SwitchOption option = found.Options.FirstOrDefault(o => string.Equals(o.Name, chosen, StringComparison.OrdinalIgnoreCase))
                ?? throw new ArgumentException($"The switch \"{name}\" has no option \"{chosen}\".", nameof(options));
            foreach (string rule in option.Off)
            {
                on[Catalogue.Find(rule)!.Index] = false;
            }

            foreach (string rule in option.On)
            {
                on[Catalogue.Find(rule)!.Index] = true;
            }

            foreach ((string key, double factor) in option.Scaled)
            {
                scale[Catalogue.PlaceOf(key)] *= factor;
            }
        }

        foreach (string lesion in options.Lesions)
        {
            RuleInfo rule = Catalogue.Find(lesion) ?? throw new ArgumentException($"There is no rule \"{lesion}\".", nameof(options));
            on[rule.Index] = false;
        }

        return new(on, scale);
    }
}
