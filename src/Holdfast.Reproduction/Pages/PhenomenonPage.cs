namespace Holdfast.Reproduction;

/// <summary>phenomena.md: what the theory says must be seen.</summary>
internal static class PhenomenonPage
{
    /// <summary>Writes the page.</summary>
    public static Page Make(IReadOnlyList<Phenomenon> phenomena)
    {
        Markdown page = new Markdown("Phenomena")
            .Says($"{phenomena.Count} contrasts that the model must show, each between courses of therapy for the same person with the same chance. "
                + "An expectation holds when it is seen, beyond a smallest effect, in at least nine persons of ten drawn from the declared ranges, and the 95% interval of the median effect excludes the opposite. A phenomenon holds when all its expectations do. "
                + "`./holdfast claims --persons 1000` judges them all. The files are in `content/claims`; their language is told in [courses](../courses.md).")
            .Says("Weekly sessions of fifty minutes unless stated. The theory names the contrasts and the signs; windows, prepared states and the smallest effects that differ from the usual are the modeller's choices. The [model card](../model-card.md) says more.");
        foreach (Phenomenon p in phenomena)
        {
            page.Heading(p.Id)
                .Says($"**{p.Says}** ({string.Join(", ", p.Claims)})")
                .Says($"Courses: {string.Join("; ", p.Courses.Select(c => $"*{c.Key}*, {c.Value.Lasts}"))}." + (p.Replicates > 1 ? $" Means over {p.Replicates} replicates of each person." : ""))
                .List(p.Expectations.Select(e => $"{e.Says}: {Said(e.Left)} {Must(e)} {Said(e.Right)}{Effect(e)}"));
        }

        return new("docs/model/phenomena.md", page.ToString());
    }

    private static string Said(Reading reading)
    {
        string terms = string.Join(" + ", reading.Terms.Select(t => $"{(t.Weight is 1 ? "" : t.Weight is -1 ? "−" : Markdown.Number(t.Weight) + " × ")}{t.Probe.Channel.Key} in *{t.Course}* ({Said(t.Probe)})")).Replace("+ −", "− ", StringComparison.Ordinal);
        return reading.Terms.Count == 0 ? Markdown.Number(reading.Constant) : reading.Constant == 0 ? terms : $"{terms} + {Markdown.Number(reading.Constant)}";
    }

    private static string Said(Probe probe) => probe.Statistic switch
    {
        Statistic.At => $"at {Time(probe.From)}",
        Statistic.FirstAbove => $"first day at {Markdown.Number(probe.Level)} or above, {Time(probe.From)} to {Time(probe.Until)}",
        _ => $"{Words.Of(probe.Statistic)}, {Time(probe.From)} to {Time(probe.Until)}",
    };

    private static string Time(Duration time) => time.Hours % Duration.Week == 0 ? $"week {time.Hours / Duration.Week}" : $"day {Markdown.Number(time.InDays)}";

    private static string Must(Expectation e) => "**" + e.Must switch
    {
        Sign.Above => "above",
        Sign.Below => "below",
        Sign.NotBelow => "not below",
        Sign.NotAbove => "not above",
        _ => "hardly different from",
    } + "**";

    private static string Effect(Expectation e) =>
        (e.By == 0 ? "" : $", by {(e.Relative ? Markdown.Number(e.By * 100) + "%" : Markdown.Number(e.By))}") + (e.Share == 0.9 ? "" : $", in {Markdown.Share(e.Share)} of persons");
}
