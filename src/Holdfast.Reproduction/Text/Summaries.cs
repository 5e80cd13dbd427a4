using System.Xml.Linq;

namespace Holdfast.Reproduction;

/// <summary>What the code says of its own members: the summaries that the compiler writes beside an assembly.</summary>
internal static class Summaries
{
    private static readonly Dictionary<string, string> All = Read("Holdfast.Theory").Concat(Read("Holdfast.Simulation")).ToDictionary();

    /// <summary>The summary of a member of an enumeration. A member without one is a programming error.</summary>
    public static string Of<TEnum>(TEnum value)
        where TEnum : struct, Enum => All[$"F:{typeof(TEnum).FullName}.{value}"];

    private static IEnumerable<KeyValuePair<string, string>> Read(string assembly)
    {
        XDocument document = XDocument.Load(Path.Combine(AppContext.BaseDirectory, assembly + ".xml"));
        foreach (XElement member in document.Descendants("member"))
        {
            if (member.Element("summary") is { } summary)
            {
                string text = string.Concat(summary.Nodes().Select(n => n is XElement e ? Named(e) : n.ToString()));
                yield return new(member.Attribute("name")!.Value, string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)).Replace("&gt;", ">", StringComparison.Ordinal).Replace("&lt;", "<", StringComparison.Ordinal));
            }
        }
    }

    private static string Named(XElement reference) => reference.Attribute("cref") is { } name ? Words.Of(name.Value.Split('.')[^1]) : reference.Value;
}
