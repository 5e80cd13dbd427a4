using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using System.Numerics;

namespace Holdfast.Cli;

/// <summary>Options that are whole numbers, refused with their range in words.</summary>
internal static class Number
{
    /// <summary>An option that is a whole number.</summary>
    public static Option<T> Option<T>(string name, string says, T usual, T least, T most)
        where T : struct, IBinaryInteger<T>
    {
        return new(name)
        {
            Description = says,
            HelpName = "N",
            DefaultValueFactory = _ => usual,
            CustomParser = result => Parse(result, name, least, most),
        };
    }

    private static T Parse<T>(ArgumentResult result, string name, T least, T most)
        where T : struct, IBinaryInteger<T>
    {
        string text = result.Tokens[0].Value;
        if (T.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out T value) && value >= least && value <= most)
        {
            return value;
        }

        result.AddError($"{name} is a whole number from {least} to {most}, not '{text}'.");
        return least;
    }
}
