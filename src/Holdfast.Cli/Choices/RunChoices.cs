using System.CommandLine;

namespace Holdfast.Cli;

/// <summary>The options that every command with a run in it shares.</summary>
internal sealed class RunChoices
{
    private readonly Option<ulong> seed = Number.Option("--seed", "the seed from which persons and chance are drawn", 1UL, 0UL, ulong.MaxValue);
    private readonly Option<int> person = Number.Option("--person", "the number of the (first) person; person 7 of a seed is always the same", 0, 0, 1_000_000_000);
    private readonly Option<int> threads = Number.Option("--threads", "threads, 0 for one per core; never changes a result", 0, 0, 1024);
    private readonly Option<int> ticks = Number.Option("--ticks-per-day", "steps in a day, a multiple of 4", 4, 4, 96);
    private readonly Option<string[]> lesions = new("--lesion") { Description = "switch a rule off, by its name; may be repeated", HelpName = "RULE" };
    private readonly Option<string[]> switches = new("--switch") { Description = "choose an alternative of the theory; may be repeated", HelpName = "NAME=OPTION" };

    /// <summary>Puts the options on a command.</summary>
    public RunChoices(Command command)
    {
        lesions.Validators.Add(result => Each(result.Tokens, t => LesionFault(t), result.AddError));
        switches.Validators.Add(result => Each(result.Tokens, t => SwitchFault(t), result.AddError));
        ticks.Validators.Add(result => Each(result.Tokens, t => int.TryParse(t, out int n) && n % 4 != 0 ? $"--ticks-per-day is a multiple of 4, not {n}." : null, result.AddError));
        command.Add(person);
        command.Add(seed);
        command.Add(lesions);
        command.Add(switches);
        command.Add(ticks);
        command.Add(threads);
    }

    /// <summary>What was chosen.</summary>
    public RunOptions Read(ParseResult parsed) => new()
    {
        Seed = parsed.GetValue(seed),
        FirstPerson = parsed.GetValue(person),
        Threads = parsed.GetValue(threads),
        TicksPerDay = parsed.GetValue(ticks),
        Lesions = [.. (parsed.GetValue(lesions) ?? []).Distinct(StringComparer.OrdinalIgnoreCase)],
        Switches = (parsed.GetValue(switches) ?? []).Select(Split).GroupBy(s => s.Name, StringComparer.OrdinalIgnoreCase).ToDictionary(g => g.Key, g => g.Last().Option),
    };

    /// <summary>The number of persons.</summary>
    public static Option<int> Persons(int usual) => Number.Option("--persons", "how many persons", usual, 1, 1_000_000);

    private static void Each(IReadOnlyList<System.CommandLine.Parsing.Token> tokens, Func<string, string?> fault, Action<string> add)
    {
        foreach (string words in tokens.Select(t => fault(t.Value)).OfType<string>())
        {
            add(words);
        }
    }

    private static string? LesionFault(string rule) => Catalogue.Find(rule) is not null
        ? null
        : $"There is no rule '{rule}'. {Near(rule, Catalogue.Rules.Select(r => r.Name))}'holdfast rules' lists them.";

    private static string? SwitchFault(string given)
    {
        (string name, string chosen) = Split(given);
        if (Switches.Find(name) is not { } found)
        {
            return $"There is no switch '{name}'. There are: {string.Join(", ", Switches.All.Select(s => s.Name))}.";
        }

        return found.Options.Any(o => string.Equals(o.Name, chosen, StringComparison.OrdinalIgnoreCase))
            ? null
            : $"The switch '{found.Name}' has no option '{chosen}'. It has: {string.Join(", ", found.Options.Select(o => $"\"{found.Name}={o.Name}\""))}.";
    }

    /// <summary>"Did you mean ...? " for a name that shares words with those that exist, or is nearly one of them; else nothing.</summary>
    public static string Near(string name, IEnumerable<string> existing)
    {
        string[] names = [.. existing];
        HashSet<string> words = [.. Words(name)];
        string[] near = [.. names.Select(n => (Name: n, Shared: Words(n).Count(words.Contains))).Where(n => n.Shared > 0).OrderByDescending(n => n.Shared).Take(3).Select(n => $"'{n.Name}'")];
        return near.Length == 0 ? Nearest.Advice(name, names) is { } advice ? advice + " " : "" : $"Did you mean {string.Join(" or ", near)}? ";
    }

    private static string[] Words(string name) => name.ToLowerInvariant().Split([' ', '-', '_'], StringSplitOptions.RemoveEmptyEntries);

    private static (string Name, string Option) Split(string given)
    {
        int at = given.IndexOf('=');
        return at < 0 ? (given.Trim(), "") : (given[..at].Trim(), given[(at + 1)..].Trim());
    }
}
