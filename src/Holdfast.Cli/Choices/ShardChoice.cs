using System.CommandLine;

namespace Holdfast.Cli;

/// <summary>The option --shard: a part of a whole.</summary>
internal static class ShardChoice
{
    /// <summary>The option; the whole when it is not given.</summary>
    /// <param name="says">What it is a part of.</param>
    public static Option<Shard> Option(string says) => new("--shard")
    {
        Description = says,
        HelpName = "I/N",
        DefaultValueFactory = _ => Shard.Whole,
        CustomParser = result =>
        {
            if (!Shard.TryParse(result.Tokens[0].Value, out Shard read))
            {
                result.AddError($"--shard is a part of a whole, such as 3/100, from 1/100 to 100/100; not '{result.Tokens[0].Value}'.");
            }

            return read;
        },
    };
}
