namespace Holdfast.Lab;

/// <summary>Works out blocks of a study. The bits of a block hang on nothing but the study and the theory.</summary>
public sealed class StudyRunner
{
    private readonly Study study;
    private readonly (string Course, Probe[] Probes)[] wanted;
    private readonly RunOptions options;

    /// <summary>A runner.</summary>
    /// <param name="study">The study.</param>
    /// <param name="threads">Threads; 0 takes one per core. Never changes a bit.</param>
    public StudyRunner(Study study, int threads = 0)
    {
        ArgumentNullException.ThrowIfNull(study);
        this.study = study;
        wanted = [.. study.Outcomes.SelectMany(o => o.Reading.Terms)
            .GroupBy(t => t.Course, StringComparer.Ordinal)
            .OrderBy(g => g.Key, StringComparer.Ordinal)
            .Select(g => (g.Key, g.Select(t => t.Probe).Distinct().ToArray()))];
        options = new() { Seed = study.Seed, Threads = threads };
    }

    /// <summary>Works out a block: [outcome][((point - first) * persons + person - first person) * replicates + replicate].</summary>
    /// <param name="number">The block's number.</param>
    /// <param name="progress">Is told how many walks of how many are done.</param>
    /// <param name="cancel">Stops the work.</param>
    public float[][] Run(int number, Action<int, int>? progress = null, CancellationToken cancel = default)
    {
        StudyBlock block = study.Block(number);
        int values = block.Values;
        Dictionary<(string Course, Probe Probe), float[]> seen = [];
        for (int c = 0; c < wanted.Length; c++)
        {
            foreach (Probe probe in wanted[c].Probes)
            {
                seen[(wanted[c].Course, probe)] = new float[values];
            }

            for (int replicate = 0; replicate < block.Replicates; replicate++)
            {
                int before = (c * values) + (replicate * block.Count * block.Persons);
                PointRunner runner = new(
                    study.Variants[block.Variant].Courses[wanted[c].Course], study.Factors, study.Design, options with { FirstPerson = block.FirstPerson, Replicate = replicate }, block.Persons, wanted[c].Probes);
                float[][] results = runner.Run(block.First, block.Count, (done, _) => progress?.Invoke(before + done, wanted.Length * values), cancel);
                for (int p = 0; p < results.Length; p++)
                {
                    float[] all = seen[(wanted[c].Course, wanted[c].Probes[p])];
                    for (int i = 0; i < results[p].Length; i++)
                    {
                        all[(i * block.Replicates) + replicate] = results[p][i];
                    }
                }
            }
        }

        return [.. study.Outcomes.Select(o => Read(o.Reading, seen, values))];
    }

    private static float[] Read(Reading reading, Dictionary<(string Course, Probe Probe), float[]> seen, int values)
    {
        float[] read = new float[values];
        for (int i = 0; i < values; i++)
        {
            double sum = reading.Constant;
            foreach (Term term in reading.Terms)
            {
                sum += term.Weight * seen[(term.Course, term.Probe)][i];
            }

            read[i] = (float)sum;
        }

        return read;
    }
}
