using System.CommandLine;
using Holdfast.Lab;

namespace Holdfast.Cli;

/// <summary>The options --factors and --all-traits: what is varied.</summary>
internal sealed class FactorChoice
{
    private const string AtFirst = " at first";

    private readonly Option<string[]> factors = new("--factors") { Description = "what is varied: traits, parameters by key, switches, or 'CURVE at first'; may be repeated or joined by commas", HelpName = "NAME" };
    private readonly Option<bool> allTraits = new("--all-traits") { Description = "vary all traits; so it is when no factor is named" };

    /// <summary>Puts the options on a command.</summary>
    public FactorChoice(Command command)
    {
        factors.Validators.Add(result =>
        {
            foreach (string name in result.Tokens.SelectMany(t => Names(t.Value)).Where(n => Find(n, null) is null))
            {
                IEnumerable<string> known = [.. Enum.GetValues<Trait>().Select(t => Words.Of(t)), .. Catalogue.Parameters.Select(p => p.Key), .. Switches.All.Select(s => s.Name)];
                result.AddError($"There is no factor '{name}'. {RunChoices.Near(name, known)}A factor is a trait ({string.Join(", ", Enum.GetValues<Trait>().Select(t => Words.Of(t)))}), a parameter by its key (docs/model/parameters.md lists them), a switch ({string.Join(", ", Switches.All.Select(s => s.Name))}), or 'CURVE{AtFirst}'.");
            }
        });
        command.Add(factors);
        command.Add(allTraits);
    }

    /// <summary>What was chosen, over the ranges from which the persons of a course draw.</summary>
    public IReadOnlyList<Factor> Read(ParseResult parsed, Course course)
    {
        string[] names = [.. (parsed.GetValue(factors) ?? []).SelectMany(Names)];
        IEnumerable<Factor> traits = parsed.GetValue(allTraits) || names.Length == 0 ? Enum.GetValues<Trait>().Select(t => Of(t, course)) : [];
        return [.. traits.Concat(names.Select(n => Find(n, course)!)).DistinctBy(f => f.Name)];
    }

    private static IEnumerable<string> Names(string given) => given.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);

    private static Factor? Find(string name, Course? course)
    {
        string words = name.Replace('-', ' ').Replace('_', ' ').ToLowerInvariant();
        if (Enum.GetValues<Trait>().Where(t => Words.Of(t) == words).ToArray() is [Trait trait])
        {
            return Of(trait, course);
        }

        if (words.EndsWith(AtFirst, StringComparison.Ordinal) && Enum.GetValues<Quantity>().Where(q => Words.Of(q) == words[..^AtFirst.Length]).ToArray() is [Quantity quantity])
        {
            (double from, double to) = Starts.Of(quantity);
            return course is not null && course.Client.Begins.TryGetValue(quantity, out Interval said) ? new BeginsFactor(quantity, said.From, said.To) : new BeginsFactor(quantity, from, to);
        }

        int place = Catalogue.PlaceOf(name);
        return place >= 0 ? new ParameterFactor(Catalogue.Parameters[place]) : Switches.Find(name) is { } found ? ChoiceFactor.OfSwitch(found.Name) : null;
    }

    // A course that says where a trait lies is kept to; of several helpers, the range that holds them all.
    private static TraitFactor Of(Trait trait, Course? course)
    {
        IEnumerable<IReadOnlyDictionary<Trait, Interval>> said = course is null ? [] : Starts.IsHelpers(trait) ? course.Helpers.Select(h => h.Traits) : [course.Client.Traits];
        Interval[] ranges = [.. said.Where(s => s.ContainsKey(trait)).Select(s => s[trait])];
        return ranges.Length == 0 ? new(trait) : new(trait, ranges.Min(r => r.From), ranges.Max(r => r.To));
    }
}
