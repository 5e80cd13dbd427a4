namespace Holdfast.Reproduction;

/// <summary>order.md: in which order things are worked out.</summary>
internal static class OrderPage
{
    /// <summary>Writes the page.</summary>
    public static Page Make()
    {
        Markdown page = new Markdown("Order of evaluation")
            .Says("The model is a piecewise-deterministic Markov process (Davis 1984, `davis-1984`): quantities flow, and at moments that chance or the course decides they jump. It is worked out by splitting: flows for a step, then jumps. A step, or tick, is six hours; [determinism](../determinism.md) tells how much that matters.")
            .Heading("A tick")
            .Says("1. **Flows.** Views are worked out from the state at the beginning of the step. Every rule that pulls all the time then gives its target and rate from that same state. The pulls on one quantity act together: it moves toward the mean of their targets, weighted by their rates, at the sum of the rates, exactly as the differential equation would with targets and rates held over the step. The order of rules does not matter.")
            .Says("2. **Hazards.** The hazard of asking, before and after the flows, is averaged over the step and added to a running sum. A request comes up when the sum reaches the waiting time drawn for it; at most one request a person a tick. The hazard of telling is added once each session.")
            .Says("3. **Requests that came up.** The asking pulls; then, from the state after it, the answer is found: luck and skill judge readiness, the policy gives an act, strain may turn it into a falter; and the act reaches the child.")
            .Says("4. **What falls due by the course.** Within one slot of six hours: values that an experiment sets; a helper's beginning; changes of policy and circumstance; sessions, contacts, deeds and the rest; a last session; the acts of an ending; the parting.")
            .Says("5. **Values held by an experiment** are put back.")
            .Says("Whatever pulls on one occasion does so from the state just before the occasion: rules of the same occasion do not see each other's effect, but pulls on the same quantity follow one another, each taking its share of the way that is left. The next occasion sees the state that the last one left.")
            .Heading("A session")
            .Says("In this order, each from the state that the one before it left: the session itself as an act; something agreed is kept; an invitation and an explanation, where they are habits; a falter that is admitted and repaired; the occasion of the session; a telling, if its time has come; the goodbye; a message after it, where that is agreed.");
        page.Heading("Rules that pull all the time").List(Names(null));
        page.Heading("Rules of each occasion");
        foreach (Occasion occasion in Enum.GetValues<Occasion>())
        {
            page.Says($"**{Words.Of(occasion)}**. {Summaries.Of(occasion)}").List(Names(occasion));
        }

        page.Heading("Circumstances")
            .Says("What the course says is so at a moment; rules and hazards may look at it.")
            .Table(["circumstance", "meaning"], Enum.GetValues<Circumstance>().Select(c => (IReadOnlyList<string>)[$"**{Words.Of(c)}**", Summaries.Of(c)]));
        return new("docs/model/order.md", page.ToString());
    }

    private static IEnumerable<string> Names(Occasion? occasion) =>
        Catalogue.Rules.Where(r => r.Occasion == occasion).Select(r => $"{r.Name} → {Words.Of(r.Quantity)}");
}
