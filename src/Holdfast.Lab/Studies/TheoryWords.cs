namespace Holdfast.Lab;

/// <summary>Finds what a word names in the theory; nothing, and a finding, when there is no such thing.</summary>
internal static class TheoryWords
{
    /// <summary>The name of a rule.</summary>
    public static string? Rule(Node node, Findings findings)
    {
        string? word = Word(node, findings, "the name of a rule");
        return word is null ? null : Catalogue.Find(word)?.Name ?? Unknown<string>(node, word, Catalogue.Rules.Select(r => r.Name), "a rule, as 'holdfast rules' lists them", findings);
    }

    /// <summary>A parameter.</summary>
    public static Parameter? Parameter(Node node, Findings findings)
    {
        string? word = Word(node, findings, "the key of a parameter");
        return word is null ? null : Catalogue.Parameters.FirstOrDefault(p => p.Key == word)
            ?? Unknown<Parameter>(node, word, Catalogue.Parameters.Select(p => p.Key), "the key of a parameter, as docs/model/parameters.md lists them", findings);
    }

    /// <summary>A switch.</summary>
    public static Switch? Switch(Node node, Findings findings)
    {
        string? word = Word(node, findings, "the name of a switch");
        string[] names = [.. Switches.All.Select(s => s.Name)];
        return word is null ? null : Switches.All.FirstOrDefault(s => s.Name == word) ?? Unknown<Switch>(node, word, names, string.Join(", ", names), findings);
    }

    /// <summary>The name of an option of a switch.</summary>
    public static string? Option(Switch of, Node node, Findings findings)
    {
        string[] names = [.. of.Options.Select(o => o.Name)];
        string? word = Word(node, findings, string.Join(", ", names));
        return word is null ? null : names.FirstOrDefault(n => n == word) ?? Unknown<string>(node, word, names, string.Join(", ", names), findings);
    }

    /// <summary>A word among others; nothing, and a finding, when it is none of them.</summary>
    public static T? Among<T>(Node node, IReadOnlyList<(string Word, T Meaning)> words, Findings findings)
        where T : struct
    {
        string allowed = string.Join(", ", words.Select(w => w.Word));
        if (Word(node, findings, allowed) is not { } text)
        {
            return null;
        }

        foreach ((string word, T meaning) in words)
        {
            if (word == text)
            {
                return meaning;
            }
        }

        findings.Add(DiagnosticCatalogue.UnknownWord, node, Findings.Quote(text), allowed, Nearest.Advice(text, words.Select(w => w.Word)));
        return null;
    }

    /// <summary>A word; nothing, and a finding, when something else stands there.</summary>
    public static string? Word(Node node, Findings findings, string allowed)
    {
        if (node is ScalarNode { Text: string text } && text.Trim().Length > 0)
        {
            return text.Trim();
        }

        findings.Add(DiagnosticCatalogue.WrongShape, node, Findings.Describe(node), allowed);
        return null;
    }

    private static T? Unknown<T>(Node node, string word, IEnumerable<string> near, string allowed, Findings findings)
        where T : class
    {
        findings.Add(DiagnosticCatalogue.UnknownWord, node, Findings.Quote(word), allowed, Nearest.Advice(word, near));
        return null;
    }
}
