namespace Holdfast.Reproduction;

/// <summary>views.md: what is worked out from the state: views, hazards and outcomes.</summary>
internal static class ViewPage
{
    private static readonly Dictionary<string, string> Hazard = new()
    {
        ["asking"] = "requests per day",
        ["telling"] = "tellings per session",
        ["faltering"] = "the chance that one answer comes out cold or hurt, whatever was meant",
        ["judged ready"] = "1 where the helper takes the child to be ready for a limit; luck is an even draw from 0 to 1",
        ["repair chance"] = "the chance that a falter is admitted and repaired at the next session",
        ["leaving"] = "the client's leaving, per day; judged, never drawn",
        ["dismissal"] = "an ending made by the helper, per day; judged, never drawn",
        ["ache"] = "what is felt of longing, grief, pang and dread through the guard, 0 to 1",
        ["functioning"] = "what ache and symptoms leave of ordinary life, 0 to 1",
    };

    /// <summary>Writes the page.</summary>
    public static Page Make()
    {
        Markdown page = new Markdown("Views, hazards and outcomes")
            .Says("Nothing on this page is remembered: it is worked out from the state whenever it is needed. How to read the formulas is told under [rules](rules.md).")
            .Heading("Views")
            .Says("What several rules look at, worked out in this order before rules are asked.")
            .Table(["view", "meaning", "formula"], Catalogue.Views.Select(v => Row(Words.Of(v.View), Summaries.Of(v.View), v.Formula.ToString())))
            .Heading("Hazards and judged measures")
            .Says("Chance enters the model only through these. A hazard is summed until it reaches a waiting time that was drawn beforehand; then the event happens. Two hazards, leaving and dismissal, are only summed and shown: whether a course ends is the course's to say.")
            .Table(["name", "meaning", "formula"], Catalogue.Outcomes.Select(o => Row(o.Name, Hazard[o.Name], o.Formula.ToString())))
            .Heading("Outcomes")
            .Says("What runs show beside the quantities.")
            .Table(["outcome", "meaning"], Enum.GetValues<Outcome>().Select(o => (IReadOnlyList<string>)[$"**{Words.Of(o)}**", Summaries.Of(o)]))
            .Heading("Modes")
            .Says("One word for a state, for people to read; nothing hangs on it.")
            .Table(["mode", "meaning"], Enum.GetValues<Mode>().Select(m => (IReadOnlyList<string>)[$"**{Words.Of(m)}**", Summaries.Of(m)]));
        return new("docs/model/views.md", page.ToString());
    }

    private static IReadOnlyList<string> Row(string name, string meaning, string formula) => [$"**{name}**", meaning, Markdown.Code(formula)];
}
