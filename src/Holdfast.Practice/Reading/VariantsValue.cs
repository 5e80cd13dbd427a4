using System.Text.Json.Nodes;

namespace Holdfast.Practice;

/// <summary>Words, or a list of wordings by the state.</summary>
internal sealed class VariantsValue : Value<IReadOnlyList<Variant>>
{
    private static readonly Key<When> When = new("when", "The state in which this wording is taken.", WhenForm.Value);
    private static readonly Key<Heard> Heard = new("heard", "What the child heard, as one word.", new ChoiceValue<Heard>([.. Enum.GetValues<Heard>().Select(h => (Words.Of(h), h))]));
    private static readonly Key<string> Says = new("says", "The words.", Values.Text, required: true);

    private static readonly Form VariantForm = new("wording", "One wording, by the state.", When, Heard, Says);

    public override IEnumerable<Form> Forms => [VariantForm];

    public override string Allowed => "words; or a list of words and of wordings by the state";

    public override JsonObject Schema() => new()
    {
        ["anyOf"] = new JsonArray(
            Values.Text.Schema(),
            new JsonObject { ["type"] = "array", ["maxItems"] = 20, ["items"] = new JsonObject { ["anyOf"] = new JsonArray(Values.Text.Schema(), VariantForm.Reference()) } }),
    };

    public override bool TryRead(Node node, Context context, out IReadOnlyList<Variant> value)
    {
        value = [];
        if (node is not ListNode list)
        {
            bool read = One(node, context) is { } one;
            value = read ? [One(node, context)!] : [];
            return read;
        }

        List<Variant> all = [];
        foreach (Node item in list.Items.Take(20))
        {
            if (One(item, context) is { } variant)
            {
                all.Add(variant);
            }
        }

        if (all.Count != list.Items.Count || all.Count == 0)
        {
            context.Findings.Add(DiagnosticCatalogue.WrongShape, node, $"{list.Items.Count} wordings", "1 to 20 wordings");
            return false;
        }

        if (all.All(v => v.When.Specificity > 0))
        {
            context.Findings.Add(DiagnosticCatalogue.NoDefault, node, "only wordings with 'when'", "one wording without 'when'");
            return false;
        }

        value = [.. all.OrderBy(v => v.When.Specificity)];
        return true;
    }

    private static Variant? One(Node node, Context context)
    {
        if (node is not MappingNode)
        {
            return Values.Text.TryRead(node, context, out string words) ? new(Practice.When.Always, null, words, node.Line) : null;
        }

        return Fields.Read(node, VariantForm, context) is { } f ? new(f.Get(When, Practice.When.Always), f.Find(Heard), f.Get(Says, ""), node.Line) : null;
    }
}
