namespace Holdfast.Reproduction;

/// <summary>Switches each rule off in turn, and looks which phenomena fall, or else which outcome moves most.</summary>
internal sealed class LesionStudy
{
    /// <summary>The persons of each run.</summary>
    public const int Persons = 64;

    /// <summary>The most replicates of a person; phenomena that ask for more are judged on these.</summary>
    public const int Replicates = 4;

    /// <summary>The seed: not one of those used while the model was being tuned.</summary>
    public const ulong Seed = 2026;

    /// <summary>Below this a mean is not compared with itself but with this: a share of next to nothing says little.</summary>
    public const double SmallestMean = 0.05;

    /// <summary>How many standard errors a movement must be away from none to count.</summary>
    public const double StandardErrors = 3;

    // Counts of what chance alone decides are left out; their hazards say the same with less luck.
    private static readonly Outcome[] Judged = [.. Enum.GetValues<Outcome>().Except([Outcome.Requests, Outcome.Tellings, Outcome.Falters])];

    private readonly IReadOnlyList<Phenomenon> phenomena;
    private readonly IReadOnlyList<(string Name, Course Course)> courses;

    /// <summary>A study on the shipped phenomena and courses.</summary>
    public LesionStudy(Repository repository)
    {
        phenomena = AlterationStudy.WithReplicates(repository.Phenomena(), Replicates);
        courses = [.. repository.Courses.Names.Select(n => (n, repository.Course(n)))];
    }

    /// <summary>Studies every rule. Takes minutes.</summary>
    public IReadOnlyList<LesionResult> Run(Work work)
    {
        Dictionary<string, double[][][]> intact = [];
        List<LesionResult> results = [];
        RunOptions options = new() { Seed = Seed, Threads = work.Threads };
        foreach (AlterationResult lesion in new AlterationStudy(phenomena, Alteration.EveryRule, options, Persons).Run(work.Cancel))
        {
            Alteration alteration = lesion.Alteration;
            (Outcome, string, double, double)? moved = null;
            if (lesion.Fallen.Count == 0)
            {
                string under = string.Join(", ", alteration.Against.Select(s => $"{s.Key}={s.Value}"));
                if (!intact.TryGetValue(under, out double[][][]? with))
                {
                    intact[under] = with = Means(With(options, alteration));
                }

                moved = Largest(with, Means(Without(options, alteration)));
            }

            results.Add(new(Catalogue.Find(alteration.Name)!, lesion, moved));
            work.Done(results.Count / (double)Alteration.EveryRule.Count);
        }

        return results;
    }

    /// <summary>What switching one rule off does to one outcome of one course: its mean with the rule and without.</summary>
    public (double With, double Without) Move(Alteration alteration, Outcome outcome, string course)
    {
        Course run = courses.Single(c => c.Name == course).Course;
        RunOptions options = new() { Seed = Seed };
        return (Means(run, With(options, alteration), [outcome])[0].Average(), Means(run, Without(options, alteration), [outcome])[0].Average());
    }

    private static RunOptions With(RunOptions options, Alteration alteration) => options with { Switches = alteration.Against };

    private static RunOptions Without(RunOptions options, Alteration alteration) => options with { Switches = alteration.Switches, Lesions = alteration.Lesions };

    // Persons are the same in both runs, so what the rule does stands out from luck: a movement counts when it is three of
    // its standard errors, and of those that count the largest is named. Where none counts, the surest one is.
    private (Outcome, string, double, double) Largest(double[][][] with, double[][][] without)
    {
        ((int Course, int Outcome) Where, double By) largest = default;
        ((int Course, int Outcome) Where, double By) surest = default;
        for (int c = 0; c < with.Length; c++)
        {
            for (int o = 0; o < Judged.Length; o++)
            {
                double[] moved = [.. with[c][o].Zip(without[c][o], (a, b) => b - a)];
                double mean = moved.Average();
                double error = Math.Sqrt(moved.Sum(x => (x - mean) * (x - mean)) / (Persons - 1) / Persons);
                double sure = mean == 0 ? 0 : Math.Abs(mean) / Math.Max(error, 1e-12);
                double share = Math.Abs(mean) / Math.Max(Math.Abs(with[c][o].Average()), SmallestMean);
                surest = sure > surest.By ? ((c, o), sure) : surest;
                largest = sure >= StandardErrors && share > largest.By ? ((c, o), share) : largest;
            }
        }

        (int course, int outcome) = largest.By > 0 ? largest.Where : surest.Where;
        return (Judged[outcome], courses[course].Name, with[course][outcome].Average(), without[course][outcome].Average());
    }

    // By course, outcome and person.
    private double[][][] Means(RunOptions options) => [.. courses.Select(c => Means(c.Course, options, Judged))];

    private static double[][] Means(Course course, RunOptions options, IEnumerable<Outcome> outcomes)
    {
        Probe[] probes = [.. outcomes.Select(o => new Probe(o, Duration.Zero, course.Lasts, IsHazard(o) ? Statistic.Sum : Statistic.Mean))];
        return [.. Simulator.Measure(course, options, Persons, probes).Select(seen => seen.Select(x => (double)x).ToArray())];
    }

    private static bool IsHazard(Outcome outcome) => outcome is Outcome.Asking or Outcome.Faltering or Outcome.Leaving or Outcome.Dismissal;
}
