using System.Globalization;

namespace Holdfast.Lab.Files;

/// <summary>
/// The results of a whole sweep as a table, from the folders in which its shards lie. The rows stand in order of variants, points
/// and persons, and hang on nothing but the study and the theory.
/// </summary>
public sealed class SweepTable
{
    private readonly IReadOnlyList<SweepFolder> folders;
    private readonly Study study;

    /// <summary>A table.</summary>
    /// <param name="folders">The folders, at least one.</param>
    /// <exception cref="SweepRefusedException">They do not hold the same study.</exception>
    public SweepTable(IReadOnlyList<SweepFolder> folders)
    {
        ArgumentNullException.ThrowIfNull(folders);
        ArgumentOutOfRangeException.ThrowIfZero(folders.Count, nameof(folders));
        this.folders = folders;
        study = folders[0].Study;
        if (folders.FirstOrDefault(f => f.StudyFingerprint != folders[0].StudyFingerprint) is { } other)
        {
            throw new SweepRefusedException($"The folders hold different studies: \"{study.Title}\" and \"{other.Study.Title}\", or the same with other courses.");
        }
    }

    /// <summary>The numbers of blocks that no folder has as a whole.</summary>
    public IReadOnlyList<int> Missing() => [.. Enumerable.Range(0, study.Blocks).Where(b => Find(b) is null)];

    /// <summary>
    /// A row for each point: the factors, and of each outcome the mean over persons with its standard error, and the 5%, 50% and
    /// 95% quantiles. With replicates a person counts once, as the mean over them. The standard error is not a number for one person.
    /// </summary>
    /// <param name="progress">Is told how much is done, from 0 to 1.</param>
    public Table OfPoints(Action<double>? progress = null)
    {
        TableColumn[] outcomes = [.. study.Outcomes.SelectMany(o => new[]
        {
            Of(o, "_mean", "mean over persons", typeof(double)), Of(o, "_se", "standard error of the mean", typeof(double)),
            Of(o, "_q05", "5% quantile over persons", typeof(float)), Of(o, "_median", "median over persons", typeof(float)), Of(o, "_q95", "95% quantile over persons", typeof(float)),
        })];
        return new([.. Heads(), .. outcomes], Metadata(), Parts(progress, 1, Statistics));
    }

    /// <summary>A row for each person at each point, and with replicates for each of them: the factors, and each outcome.</summary>
    /// <param name="progress">Is told how much is done, from 0 to 1.</param>
    public Table OfPersons(Action<double>? progress = null)
    {
        List<TableColumn> who = [new("person", typeof(int), "", "the person's number; the same person at every point")];
        if (study.Replicates > 1)
        {
            who.Add(new("replicate", typeof(int), "", "which time the person goes through the point, each with fresh chance"));
        }

        return new([.. Heads(), .. who, .. study.Outcomes.Select(o => Of(o, "", o.Says, typeof(float)))], Metadata(), Parts(progress, study.Persons * study.Replicates, Persons));
    }

    private static TableColumn Of(StudyOutcome outcome, string ending, string says, Type kind) =>
        new(Column(outcome.Name) + ending, kind, outcome.Unit, ending.Length == 0 ? says : $"{outcome.Says}: {says}");

    private static string Column(string name) => string.Concat(name.Select(c => char.IsAsciiLetterOrDigit(c) || c == '.' ? c : '_'));

    private IEnumerable<TableColumn> Heads()
    {
        if (study.Variants.Count > 1)
        {
            yield return new("variant", typeof(string), "", "the variant of the theory or the courses");
        }

        yield return new("point", typeof(int), "", "the point's number in the design");
        foreach (Factor factor in study.Factors)
        {
            yield return new(Column(factor.Name), factor.Options > 0 ? typeof(string) : typeof(double), factor.Unit, factor.Name);
        }
    }

    private KeyValuePair<string, string>[] Metadata() =>
    [
        new("study", study.Title),
        new("model", Catalogue.ModelVersion),
        new("seed", study.Seed.ToString(CultureInfo.InvariantCulture)),
        new("persons", study.Persons.ToString(CultureInfo.InvariantCulture)),
        new("first_person", study.FirstPerson.ToString(CultureInfo.InvariantCulture)),
        new("replicates", study.Replicates.ToString(CultureInfo.InvariantCulture)),
        new("design", study.Design.Words),
        new("courses", string.Join("; ", study.Variants[0].Courses.Select(c => $"{c.Key}: {c.Value.Course.Title}"))),
        new("fingerprint", folders[0].StudyFingerprint),
        new("means", "what follows by this theory, for invented people; not a forecast about anyone"),
        new("text", study.Text),
    ];

    private IEnumerable<IReadOnlyList<Array>> Parts(Action<double>? progress, int rowsOfPoint, Func<StudyBlock, float[][], IEnumerable<Array>> rest)
    {
        for (int b = 0; b < study.Blocks; b += study.BlocksOfPersons)
        {
            StudyBlock block = study.Block(b);
            yield return [.. Places(block, rowsOfPoint), .. rest(block, AllPersons(b))];
            progress?.Invoke((b + (double)study.BlocksOfPersons) / study.Blocks);
        }
    }

    // Where persons are divided among blocks, each has one point: its persons stand one after another.
    private float[][] AllPersons(int first)
    {
        float[][][] parts = [.. Enumerable.Range(first, study.BlocksOfPersons).Select(b => Find(b) ?? throw new SweepRefusedException($"Block {b} is missing, or damaged."))];
        return parts.Length == 1 ? parts[0] : [.. study.Outcomes.Select((_, o) => parts.SelectMany(p => p[o]).ToArray())];
    }

    private IEnumerable<Array> Places(StudyBlock block, int rowsOfPoint)
    {
        double[][] places = new double[block.Count][];
        for (int i = 0; i < block.Count; i++)
        {
            study.Design.Point(block.First + i, places[i] = new double[study.Factors.Count]);
        }

        if (study.Variants.Count > 1)
        {
            yield return Rows(block.Count, rowsOfPoint, _ => study.Variants[block.Variant].Name);
        }

        yield return Rows(block.Count, rowsOfPoint, i => block.First + i);
        for (int f = 0; f < study.Factors.Count; f++)
        {
            Factor factor = study.Factors[f];
            int at = f;
            yield return factor.Options > 0 ? Rows(block.Count, rowsOfPoint, i => factor.Show(places[i][at])) : Rows(block.Count, rowsOfPoint, i => factor.ValueAt(places[i][at]));
        }
    }

    private static T[] Rows<T>(int points, int rowsOfPoint, Func<int, T> of)
    {
        T[] rows = new T[points * rowsOfPoint];
        for (int i = 0; i < points; i++)
        {
            Array.Fill(rows, of(i), i * rowsOfPoint, rowsOfPoint);
        }

        return rows;
    }

    private IEnumerable<Array> Persons(StudyBlock block, float[][] values)
    {
        int[] rows = [.. Enumerable.Range(0, block.Count * study.Persons * study.Replicates)];
        int[] persons = [.. rows.Select(i => study.FirstPerson + (i / study.Replicates % study.Persons))];
        return study.Replicates > 1 ? [persons, rows.Select(i => i % study.Replicates).ToArray(), .. values] : [persons, .. values];
    }

    private IEnumerable<Array> Statistics(StudyBlock block, float[][] values)
    {
        int n = study.Persons;
        float[] sorted = new float[n];
        foreach (float[] outcome in values)
        {
            double[] mean = new double[block.Count], error = new double[block.Count];
            float[] low = new float[block.Count], middle = new float[block.Count], high = new float[block.Count];
            for (int i = 0; i < block.Count; i++)
            {
                MeansOfPersons(outcome.AsSpan(i * n * study.Replicates, n * study.Replicates), sorted);
                double sum = 0, squares = 0;
                foreach (float value in sorted)
                {
                    sum += value;
                }

                mean[i] = sum / n;
                foreach (float value in sorted)
                {
                    squares += (value - mean[i]) * (value - mean[i]);
                }

                error[i] = n > 1 ? Math.Sqrt(squares / (n - 1) / n) : double.NaN;
                Array.Sort(sorted);
                (low[i], middle[i], high[i]) = (Quantile(sorted, 0.05), Quantile(sorted, 0.5), Quantile(sorted, 0.95));
            }

            yield return mean;
            yield return error;
            yield return low;
            yield return middle;
            yield return high;
        }
    }

    private void MeansOfPersons(ReadOnlySpan<float> walks, Span<float> means)
    {
        int replicates = study.Replicates;
        for (int p = 0; p < means.Length; p++)
        {
            double sum = 0;
            for (int r = 0; r < replicates; r++)
            {
                sum += walks[(p * replicates) + r];
            }

            means[p] = (float)(sum / replicates);
        }
    }

    // By linear interpolation of order statistics (type 7).
    private static float Quantile(float[] sorted, double q)
    {
        double place = q * (sorted.Length - 1);
        int low = (int)place;
        int high = Math.Min(low + 1, sorted.Length - 1);
        return (float)(sorted[low] + ((place - low) * (sorted[high] - sorted[low])));
    }

    private float[][]? Find(int block)
    {
        foreach (SweepFolder folder in folders)
        {
            if (folder.Read(block) is { } values)
            {
                return values;
            }
        }

        return null;
    }
}
