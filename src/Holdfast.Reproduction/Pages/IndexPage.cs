namespace Holdfast.Reproduction;

/// <summary>README.md of docs/model: what is where.</summary>
internal static class IndexPage
{
    /// <summary>Writes the page.</summary>
    public static Page Make() => new("docs/model/README.md", new Markdown("The model")
        .Says($"Everything here is taken from the code that runs: {Enum.GetValues<Quantity>().Length} quantities, {Catalogue.Rules.Count} rules, {Catalogue.Parameters.Count} parameters. Tests hold these pages to the code.")
        .List(
        [
            "[Quantities and traits](quantities.md): what is remembered, where it begins",
            "[Rules](rules.md): what pulls what, toward where, how strongly, by which claim",
            "[Acts](acts.md): what a helper can do, and what it means to the child",
            "[Views, hazards and outcomes](views.md): what is worked out from the state",
            "[Parameters](parameters.md): every number, its range and source",
            "[Order of evaluation](order.md): what a tick and a session are",
            "[Switches](switches.md): the open questions, and what each reading changes",
            "[Claims](claims.md): which rule carries which claim of the theory",
            "[Phenomena](phenomena.md): what must be seen",
            "[Lesions](lesions.md): what each rule is needed for",
            "[Rivals](rivals.md): what the other readings of open questions do to the phenomena",
            "[Regions](regions.md): where in the space of traits and parameters each phenomenon holds, and where it breaks",
            "[ODD description](odd.md): the whole in the order that readers of simulation papers know",
            "[PsychoModels record](psychomodels.json): the model as an entry for that database",
        ])
        .Says("The [model card](../model-card.md) says what the model claims, assumes, has met and does not claim. The [glossary](../glossary.md) has the words.")
        .ToString());
}
