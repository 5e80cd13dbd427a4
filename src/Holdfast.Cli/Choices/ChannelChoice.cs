using System.CommandLine;

namespace Holdfast.Cli;

/// <summary>The option --show: which curves.</summary>
internal sealed class ChannelChoice
{
    /// <summary>The curves that are shown when none is named.</summary>
    public static IReadOnlyList<Channel> Usual { get; } =
    [
        Quantity.Hope, Quantity.HiddenHope, Quantity.Willingness, Quantity.Guard, Quantity.Longing, Quantity.Grief,
        Quantity.Conviction, Quantity.Wound, Quantity.Shame, Quantity.SafeSelf, Quantity.OutsideLife, Quantity.Strain, Outcome.Ache,
    ];

    private readonly Option<string[]> show = new("--show") { Description = "curves to show, by name; may be repeated, or 'all'", HelpName = "CURVE" };

    /// <summary>Puts the option on a command.</summary>
    public ChannelChoice(Command command)
    {
        show.Validators.Add(result =>
        {
            foreach (string name in result.Tokens.SelectMany(t => Names(t.Value)).Where(n => n != "all" && !Channel.TryParse(n, out _)))
            {
                result.AddError($"There is no curve '{name}'. {RunChoices.Near(name, Channel.All.Select(c => c.Key))}There are: {string.Join(", ", Channel.All.Select(c => c.Key))}.");
            }
        });
        command.Add(show);
    }

    /// <summary>What was chosen; the usual ones when nothing was.</summary>
    public IReadOnlyList<Channel> Read(ParseResult parsed, IReadOnlyList<Channel>? usual = null)
    {
        string[] names = [.. (parsed.GetValue(show) ?? []).SelectMany(Names)];
        return names.Length == 0 ? usual ?? Usual : names.Contains("all") ? [.. Channel.All] : [.. names.Select(Find).Distinct()];
    }

    /// <summary>What was chosen; null when nothing was.</summary>
    public IReadOnlyList<Channel>? ReadOrNull(ParseResult parsed) => Read(parsed, []) is { Count: > 0 } chosen ? chosen : null;

    private static string[] Names(string given) => given.ToLowerInvariant().Replace('_', ' ').Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);

    private static Channel Find(string name) => Channel.TryParse(name, out Channel channel) ? channel : throw new ArgumentException($"There is no curve '{name}'.", nameof(name));
}
