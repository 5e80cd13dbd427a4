using Holdfast.Help;

namespace Holdfast.Web.Tests;

/// <summary>The shipped file of people who can be reached.</summary>
internal static class HelpContent
{
    /// <summary>Its text.</summary>
    public static string Text { get; } = File.ReadAllText(PathOf("content", "help.yaml"));

    /// <summary>What stands in it; throws when it has diagnostics.</summary>
    public static HelpDirectory Directory { get; } = HelpReader.Read(Text, "help.yaml").Value ?? throw new InvalidOperationException("content/help.yaml has diagnostics.");

    /// <summary>A path in the repository.</summary>
    public static string PathOf(params string[] parts) => Path.Combine([TokenTests.Root(), .. parts]);
}
