using System.Text.Json.Nodes;

namespace Holdfast.Courses;

/// <summary>A moment in the course: "week 12", "day 40", "the end".</summary>
internal sealed class MomentValue : Value<Duration>
{
    public override string Allowed => TimeText.AllowedMoment;

    public override JsonObject Schema() => Values.Pattern(TimeText.MomentPattern);

    public override bool TryRead(Node node, Context context, out Duration value)
    {
        value = default;
        DiagnosticKind? kind = node is ScalarNode scalar ? TimeText.Moment(scalar.Text.Trim(), out value) : DiagnosticCatalogue.WrongShape;
        if (kind is not null)
        {
            context.Findings.Add(kind, node, Findings.Describe(node), Allowed);
            return false;
        }

        value = value.Hours == int.MaxValue ? context.Lasts ?? default : value;
        return true;
    }
}
