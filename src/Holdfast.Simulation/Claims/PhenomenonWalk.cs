namespace Holdfast.Simulation;

/// <summary>
/// A phenomenon that is looked at a little at a time, block by block of persons, for a program with a single thread. When all
/// are done it says what <see cref="PhenomenonCheck.Check"/> says, bit for bit.
/// </summary>
public sealed class PhenomenonWalk
{
    /// <summary>Persons of a block.</summary>
    public const int AtOnce = Walk.Usual;

    private readonly Phenomenon phenomenon;
    private readonly RunOptions options;
    private readonly int persons;
    private readonly Adjustment? adjustment;
    private readonly DrawnPersons? drawn;
    private readonly (string Course, Probe[] Probes, double[][] Sums)[] read;
    private MeasureWalk? walk;
    private int at;
    private int replicate;

    /// <summary>A walk that has not begun.</summary>
    /// <param name="phenomenon">What must be seen.</param>
    /// <param name="options">Seed, first person, lesions and switches; the replicate is set here.</param>
    /// <param name="persons">How many persons are drawn.</param>
    /// <param name="adjustment">What is set about all of them by hand, or nothing.</param>
    /// <param name="drawn">What has been drawn for these persons before, or nothing.</param>
    public PhenomenonWalk(Phenomenon phenomenon, RunOptions options, int persons, Adjustment? adjustment = null, DrawnPersons? drawn = null)
    {
        ArgumentNullException.ThrowIfNull(phenomenon);
        ArgumentNullException.ThrowIfNull(options);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(persons);
        this.phenomenon = phenomenon;
        this.options = options;
        this.persons = persons;
        this.adjustment = adjustment;
        this.drawn = drawn;
        read = [.. PhenomenonCheck.Wanted(phenomenon).Select(c => (c.Key, c.ToArray(), c.Select(_ => new double[persons]).ToArray()))];
        Steps = read.Length * phenomenon.Replicates * ((persons + AtOnce - 1) / AtOnce);
    }

    /// <summary>The phenomenon.</summary>
    public Phenomenon Phenomenon => phenomenon;

    /// <summary>Persons who are done.</summary>
    public int Done { get; private set; }

    /// <summary>Whether all are.</summary>
    public bool IsDone => Done == persons;

    /// <summary>How many walks of a block through a course it takes in all.</summary>
    public int Steps { get; }

    /// <summary>How many of them are done.</summary>
    public int StepsDone { get; private set; }

    /// <summary>Walks on, at most so many ticks; whether more persons are done than before.</summary>
    public bool Step(int ticks)
    {
        if (IsDone)
        {
            return false;
        }

        int block = Math.Min(AtOnce, persons - Done);
        (string course, Probe[] probes, double[][] sums) = read[at];
        walk ??= new(phenomenon.Courses[course], options, [.. Enumerable.Range(options.FirstPerson + Done, block).Select(p => new Case(p, replicate, adjustment))], probes, drawn);
        if (!walk.Step(ticks))
        {
            return false;
        }

        for (int p = 0; p < probes.Length; p++)
        {
            for (int i = 0; i < block; i++)
            {
                sums[p][Done + i] += walk.Results[p][i];
            }
        }

        walk = null;
        StepsDone++;
        if (++replicate < phenomenon.Replicates)
        {
            return false;
        }

        replicate = 0;
        if (++at < read.Length)
        {
            return false;
        }

        at = 0;
        Done += block;
        return true;
    }

    /// <summary>
    /// Reads some persons in one go, on as many threads as the options say, for a walk elsewhere to <see cref="Take"/>: for
    /// each course and measure, in the walk's order, a sum over replicates for each person.
    /// </summary>
    /// <param name="phenomenon">What must be seen.</param>
    /// <param name="options">Seed, first person, lesions and switches; the replicate is set here.</param>
    /// <param name="persons">How many persons are read.</param>
    /// <param name="adjustment">What is set about all of them by hand, or nothing.</param>
    /// <param name="cancel">Stops the work.</param>
    public static double[] Read(Phenomenon phenomenon, RunOptions options, int persons, Adjustment? adjustment = null, CancellationToken cancel = default)
    {
        ArgumentNullException.ThrowIfNull(phenomenon);
        ArgumentNullException.ThrowIfNull(options);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(persons);
        List<double> all = [];
        foreach (IGrouping<string, Probe> course in PhenomenonCheck.Wanted(phenomenon))
        {
            Probe[] probes = [.. course];
            double[] sums = new double[probes.Length * persons];
            for (int replicate = 0; replicate < phenomenon.Replicates; replicate++)
            {
                Case[] cases = [.. Enumerable.Range(options.FirstPerson, persons).Select(p => new Case(p, replicate, adjustment))];
                float[][] seen = Simulator.MeasureCases(phenomenon.Courses[course.Key], options, cases, probes, null, cancel);
                for (int i = 0; i < sums.Length; i++)
                {
                    sums[i] += seen[i / persons][i % persons];
                }
            }

            all.AddRange(sums);
        }

        return [.. all];
    }

    /// <summary>Takes the next persons as they were <see cref="Read"/> elsewhere.</summary>
    /// <returns>False when they do not fit, or when a block is under way here; nothing is taken then.</returns>
    public bool Take(int count, ReadOnlySpan<double> sums)
    {
        if (walk is not null || at > 0 || replicate > 0 || count < 1 || count > persons - Done || sums.Length != count * read.Sum(r => r.Probes.Length))
        {
            return false;
        }

        foreach (double[] row in read.SelectMany(r => r.Sums))
        {
            sums[..count].CopyTo(row.AsSpan(Done));
            sums = sums[count..];
        }

        Done += count;
        StepsDone = Steps / ((persons + AtOnce - 1) / AtOnce) * ((Done + AtOnce - 1) / AtOnce);
        return true;
    }

    /// <summary>What is seen in the persons who are done; at least one must be.</summary>
    public PhenomenonResult SoFar()
    {
        if (Done == 0)
        {
            throw new InvalidOperationException("Nobody is done yet.");
        }

        Dictionary<(string Course, Probe Probe), double[]> measures = [];
        foreach ((string course, Probe[] probes, double[][] sums) in read)
        {
            for (int p = 0; p < probes.Length; p++)
            {
                measures[(course, probes[p])] = [.. sums[p].Take(Done).Select(s => s / phenomenon.Replicates)];
            }
        }

        return new(phenomenon, Done, [.. phenomenon.Expectations.Select(e => PhenomenonCheck.Judge(e, measures, Done))]);
    }
}
