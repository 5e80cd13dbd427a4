using Holdfast.Help;
using Holdfast.Web.Client.Language;

namespace Holdfast.Web.Help;

/// <summary>The countries as the page lists them: by first letter, with addresses within the page.</summary>
public sealed class CountryList
{
    private CountryList(IReadOnlyList<(string Letter, IReadOnlyList<Country> Countries)> letters) => Letters = letters;

    /// <summary>The letters that have a country, and their countries, in order.</summary>
    public IReadOnlyList<(string Letter, IReadOnlyList<Country> Countries)> Letters { get; }

    /// <summary>The list of a directory.</summary>
    public static CountryList Of(HelpDirectory directory)
    {
        ArgumentNullException.ThrowIfNull(directory);
        return new([.. directory.Countries.GroupBy(c => LetterOf(c.Name)).OrderBy(g => g.Key, StringComparer.Ordinal).Select(g => (g.Key, (IReadOnlyList<Country>)[.. g]))]);
    }

    /// <summary>The address of a letter, within the page. It names the page, since addresses start at the root.</summary>
    public static string AddressOf(string letter) => Tongue.To("/help.html") + "#" + AnchorOf(letter);

    /// <summary>The anchor of a letter.</summary>
    public static string AnchorOf(string letter) => "letter-" + letter;

    private static string LetterOf(string name) => NameOrder.Fold(name)[..1];
}
