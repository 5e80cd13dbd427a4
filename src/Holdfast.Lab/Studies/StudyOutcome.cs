namespace Holdfast.Lab;

/// <summary>Something that a study measures in each person at each point.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Says">The measure as it was written: "wound in attuned, at week 52".</param>
/// <param name="Reading">What is read, of which course.</param>
public sealed record StudyOutcome(string Name, string Says, Reading Reading)
{
    /// <summary>
    /// Its unit: "1", "days", "per day", or "events" for an expected number; "" where its terms have different ones.
    /// </summary>
    public string Unit
    {
        get
        {
            string[] units = [.. Reading.Terms.Select(t => UnitOf(t.Probe)).Distinct()];
            return units.Length switch { 0 => "1", 1 => units[0], _ => "" };
        }
    }

    private static string UnitOf(Probe probe)
    {
        bool outcome = !probe.Channel.IsQuantity;
        bool hazard = outcome && probe.Channel.Outcome is Outcome.Asking or Outcome.Faltering or Outcome.Leaving or Outcome.Dismissal;
        bool count = outcome && probe.Channel.Outcome is Outcome.Requests or Outcome.Tellings or Outcome.Falters;
        return probe.Statistic switch
        {
            Statistic.PeakDay or Statistic.FirstAbove => "days",
            Statistic.Sum => hazard || count ? "events" : "days",
            _ => hazard ? "per day" : count ? "events" : "1",
        };
    }
}
