namespace Holdfast.Reproduction;

/// <summary>odd.md: the model in the order of the ODD protocol, which readers of simulation papers know.</summary>
internal static class OddPage
{
    /// <summary>Writes the page.</summary>
    public static Page Make(IReadOnlyList<Phenomenon> phenomena)
    {
        int flows = Catalogue.Rules.Count(r => r.Occasion is null && !r.Alternative);
        int events = Catalogue.Rules.Count(r => r.Occasion is not null && !r.Alternative);
        int clients = Enum.GetValues<Trait>().Count(t => !Starts.IsHelpers(t));
        Markdown page = new Markdown("ODD description")
            .Says("The model in the order of the ODD protocol (overview, design concepts, details; Grimm and others 2020, second update). What has a page of its own is linked, not retold.")
            .Heading("1. Purpose and patterns")
            .Says($"The purpose is theoretical exposition: to write one theory of the child within and its therapist so precisely that it can be run, and to see what follows from it. It is not made to predict anything about a real person. It is judged by {phenomena.Count} patterns, the [phenomena](phenomena.md): each says what must differ, in what share of persons, by how much at least. What each mechanism is needed for is told by [lesions](lesions.md), what other readings would do by [rivals](rivals.md).")
            .Heading("2. Entities, state variables, and scales")
            .Says($"One entity: a dyad of a client and the helper of the moment. Dyads do not meet. Its state is {Enum.GetValues<Quantity>().Length} [quantities](quantities.md), each from 0 to 1 without a unit; {clients} traits of the client and {Enum.GetValues<Trait>().Length - clients} of the helper that do not change; running sums of two hazards; and counts of what happened. There is no space. A tick is six hours unless the step is tested; a course lasts weeks to years.")
            .Table(["state variable", "meaning", "first value"], Enum.GetValues<Quantity>().Select(q => (IReadOnlyList<string>)[Words.Of(q), Summaries.Of(q), q == Quantity.Wound ? "the trait" : Range(Starts.Of(q))]))
            .Heading("3. Process overview and scheduling")
            .Says($"At each tick: {flows} rules that pull all the time move the quantities together; the hazards of asking and telling run on; what came up is answered; what the course puts at that time happens, with {events} rules that pull on an occasion. [Order of evaluation](order.md) has all of it, with the rules of each occasion.")
            .Heading("4. Design concepts")
            .List(
            [
                "*Basic principles.* Every change is a pull towards a target within 0 and 1, so the model is bounded by construction. Chance enters only as hazards. Each rule carries the [claims](claims.md) that it stands for.",
                "*Emergence.* Being underground, testing, protesting, weaning, and all phenomena come from the rules together; no mode is fed back.",
                "*Adaptation and objectives.* None is optimised. Answers follow the course's policy, the helper's judgement and strain.",
                "*Learning.* A slow belief about helpers, conviction, the safe self and the adult's understanding change with what happens.",
                "*Prediction.* Dread and threat look ahead to a loss that is announced; nothing else does.",
                "*Sensing.* The helper judges readiness with an error that falls with skill; the child feels acts by their [meaning](acts.md), not the helper's state.",
                "*Interaction.* Between client and helper, by requests, answers, sessions, goodbyes and what is told.",
                "*Stochasticity.* Traits, first values and parameters are drawn for each person from their ranges; waiting times, judgements and answers from streams of counted draws (Philox), so the same person in the same course has the same luck whatever else is run.",
                "*Collectives.* None.",
                "*Observation.* Quantities, [outcomes and hazards](views.md) at any moment; each change with its reasons, which add up to it.",
            ])
            .Heading("5. Initialization")
            .Says($"First values and traits are drawn evenly from the ranges above and those of [traits](quantities.md); a course may narrow or fix them. Each of {Catalogue.Parameters.Count} [parameters](parameters.md) is drawn for each person from its declared range: {Evidences()}. Seed and person number fix every draw.")
            .Heading("6. Input data")
            .Says("A [course](../courses.md): a text that says how long it lasts, who helps, how sessions, requests, contacts and goodbyes are kept, and what happens when. No measured series is read.")
            .Heading("7. Submodels")
            .Says($"Each of the {Catalogue.Rules.Count} [rules](rules.md) is a submodel with its quantity, occasion, target and strength as a formula. [Views and hazards](views.md) are worked out from the state; [switches](switches.md) hold the readings of open questions. [Determinism](../determinism.md) has the error of the step and the checks against closed forms.");
        return new("docs/model/odd.md", page.ToString());
    }

    private static string Evidences() => string.Join(", ", Catalogue.Parameters.GroupBy(p => p.Evidence).OrderBy(g => g.Key).Select(g => $"{g.Count()} {Words.Of(g.Key.ToString())}"));

    private static string Range((double From, double To) range) =>
        range.To == range.From ? Markdown.Number(range.From) : $"{Markdown.Number(range.From)} to {Markdown.Number(range.To)}";
}
