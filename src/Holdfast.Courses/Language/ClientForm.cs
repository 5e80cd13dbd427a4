using Holdfast.Theory;

namespace Holdfast.Courses;

/// <summary>Who comes.</summary>
internal static class ClientForm
{
    private static readonly Key<string> Name = new("name", "An invented first name.", Values.Text);
    private static readonly Key<IReadOnlyDictionary<Trait, Interval>> Traits = new("traits", "Traits that this course fixes or narrows. What is not said is drawn.", TraitsForm.Of("client traits", Vocabulary.ClientTraits, Vocabulary.HelperTraits, "a helper"));

    private static readonly Key<IReadOnlyDictionary<Quantity, Interval>> Begins = new(
        "begins", "First values of quantities that this course fixes or narrows.", TraitsForm.Table("begins", "First values of quantities, from 0 to 1.", Vocabulary.Quantities, IsOutcome));

    public static Form Form { get; } = new("client", "Who comes.", Name, Traits, Begins);

    public static Value<Client> Value { get; } = new MappingValue<Client>(Form, (f, _) => new Client
    {
        Name = f.Get(Name, ""),
        Traits = f.Get(Traits, new Dictionary<Trait, Interval>()),
        Begins = f.Get(Begins, new Dictionary<Quantity, Interval>()),
    });

    /// <summary>An outcome where a quantity is needed.</summary>
    public static (DiagnosticKind Kind, string Advice)? IsOutcome(string word) =>
        Vocabulary.Outcomes.Any(o => o.Word == word) ? (DiagnosticCatalogue.WorkedOut, DiagnosticCatalogue.WorkedOut.Advice) : null;
}
