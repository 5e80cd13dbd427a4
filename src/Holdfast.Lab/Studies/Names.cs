namespace Holdfast.Lab;

/// <summary>The names that will head the columns of a study's tables: each only once.</summary>
internal sealed class Names(Findings findings)
{
    private readonly HashSet<string> taken = new(StringComparer.Ordinal) { Column("variant"), Column("point"), Column("person"), Column("replicate") };

    /// <summary>A name as the head of a column.</summary>
    public static string Column(string name) => name.Replace(' ', '_').Replace('-', '_');

    /// <summary>A finding when a name has other characters than it may.</summary>
    public static void Check(ScalarNode name, Findings findings)
    {
        if (!name.Text.All(c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c) || c is '-' or ' ') || name.Text.Contains(" in ", StringComparison.Ordinal))
        {
            findings.Add(DiagnosticCatalogue.OddKey, name, Findings.Quote(name.Text), StudyForm.NameRule, "Use a short name.");
        }
    }

    /// <summary>Takes a name; a finding when it is taken already.</summary>
    public void Take(Node node, string name)
    {
        if (!taken.Add(Column(name)))
        {
            findings.Add(DiagnosticCatalogue.NameTaken, node, Findings.Quote(name), "each factor and outcome under a name of its own; not 'variant', 'point', 'person' or 'replicate'", "Give one of the two another name, or leave it out.");
        }
    }
}
