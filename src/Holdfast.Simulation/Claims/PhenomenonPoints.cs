namespace Holdfast.Simulation;

/// <summary>Judges a phenomenon at many points at once: at each the same persons, with other things set about them by hand.</summary>
public static class PhenomenonPoints
{
    /// <summary>
    /// Judges a phenomenon at each point. Where nothing is set the result is that of <see cref="PhenomenonCheck.Check"/>, bit
    /// for bit. All points are walked side by side, so a point with few persons costs no idle lanes.
    /// </summary>
    /// <param name="phenomenon">What must be seen.</param>
    /// <param name="options">Seed, first person, lesions, switches and threads; the replicate is set here.</param>
    /// <param name="persons">Persons at each point.</param>
    /// <param name="points">What is set about all persons of a point; nothing for persons as drawn.</param>
    /// <param name="progress">Is told how many of how many walks are done.</param>
    /// <param name="cancel">Stops the work.</param>
    public static IReadOnlyList<PhenomenonResult> Check(Phenomenon phenomenon, RunOptions options, int persons, IReadOnlyList<Adjustment?> points, Action<long, long>? progress = null, CancellationToken cancel = default)
    {
        ArgumentNullException.ThrowIfNull(phenomenon);
        ArgumentNullException.ThrowIfNull(options);
        ArgumentNullException.ThrowIfNull(points);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(persons);
        ILookup<string, Probe> wanted = PhenomenonCheck.Wanted(phenomenon);
        Dictionary<(string Course, Probe Probe), double[]> sums = [];
        Case[] cases = new Case[points.Count * persons];
        long walks = (long)wanted.Count * phenomenon.Replicates * cases.Length;
        long before = 0;
        foreach (IGrouping<string, Probe> course in wanted)
        {
            Probe[] probes = [.. course];
            foreach (Probe probe in probes)
            {
                sums[(course.Key, probe)] = new double[cases.Length];
            }

            for (int replicate = 0; replicate < phenomenon.Replicates; replicate++)
            {
                for (int i = 0; i < cases.Length; i++)
                {
                    cases[i] = new(options.FirstPerson + (i % persons), replicate, points[i / persons]);
                }

                long done = before;
                float[][] seen = Simulator.MeasureCases(phenomenon.Courses[course.Key], options, cases, probes, now => progress?.Invoke(done + now, walks), cancel);
                before += cases.Length;
                for (int p = 0; p < probes.Length; p++)
                {
                    double[] sum = sums[(course.Key, probes[p])];
                    for (int i = 0; i < sum.Length; i++)
                    {
                        sum[i] += seen[p][i];
                    }
                }
            }
        }

        return [.. Enumerable.Range(0, points.Count).Select(point => Judge(phenomenon, sums, persons, point))];
    }

    private static PhenomenonResult Judge(Phenomenon phenomenon, Dictionary<(string Course, Probe Probe), double[]> sums, int persons, int point)
    {
        Dictionary<(string Course, Probe Probe), double[]> measures = sums.ToDictionary(
            s => s.Key,
            s => s.Value.AsSpan(point * persons, persons).ToArray().Select(v => v / phenomenon.Replicates).ToArray());
        return new(phenomenon, persons, [.. phenomenon.Expectations.Select(e => PhenomenonCheck.Judge(e, measures, persons))]);
    }
}
