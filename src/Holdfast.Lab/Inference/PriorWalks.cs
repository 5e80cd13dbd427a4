using System.Numerics;

namespace Holdfast.Lab;

/// <summary>
/// Persons as they may be before a diary is read, walked through its course: where every fit begins, and where it learns which
/// directions of the unknowns a diary can feel at all. Made once for a course; every diary of it can use it.
/// </summary>
public sealed class PriorWalks
{
    private const int MostDirections = 40;
    private const int Felt = 24;
    private const int Thinned = 3;
    private static readonly uint DeviateStream = Philox.StreamOf("inference/prior/deviate");
    private static readonly uint LotStream = Philox.StreamOf("inference/prior/lot");

    /// <summary>Walks persons from the prior.</summary>
    /// <param name="course">The course.</param>
    /// <param name="channels">What diaries note.</param>
    /// <param name="days">How many days they cover.</param>
    /// <param name="options">Seed, threads and lane width.</param>
    /// <param name="readings">The readings of the theory that are compared, each as switches; one, with none, for a plain fit.</param>
    /// <param name="count">How many persons, at least 256.</param>
    /// <param name="cancel">Stops the work.</param>
    public PriorWalks(Course course, IReadOnlyList<Channel> channels, int days, RunOptions options, IReadOnlyList<IReadOnlyDictionary<string, string>>? readings = null, int count = 8192, CancellationToken cancel = default)
    {
        ArgumentNullException.ThrowIfNull(options);
        ArgumentOutOfRangeException.ThrowIfLessThan(count, 256);
        Course = Diary.Until(course, days);
        Space = new(course);
        Channels = channels;
        Days = days;
        Count = count;
        Options = options with { TicksPerDay = 4 };
        Readings = readings ?? [options.Switches];
        Readers = ReadersOf();
        SessionDays = [.. Readers[0].SessionDays.Where(d => d < days)];
        Deviates = new double[count][];
        Luck = new int[count][];
        ReadingOf = new int[count];
        for (int i = 0; i < count; i++)
        {
            Deviates[i] = new double[Space.Count];
            Luck[i] = new int[2 * days];
            NormalLaw.Draw(options.Seed, i, 0, DeviateStream, Deviates[i]);
            DrawLots(options.Seed, i, 0, LotStream, Luck[i]);
            ReadingOf[i] = i % Readings.Count;
        }

        Seen = new float[count * PerCase];
        Walk(Deviates, Luck, ReadingOf, Seen, cancel);
        (Directions, Strengths, Deaf) = Feel(cancel);
    }

    /// <summary>The course, as far as diaries need it.</summary>
    public Course Course { get; }

    /// <summary>What is unknown.</summary>
    public PersonSpace Space { get; }

    /// <summary>What diaries note.</summary>
    public IReadOnlyList<Channel> Channels { get; }

    /// <summary>How many days they cover.</summary>
    public int Days { get; }

    /// <summary>How many persons.</summary>
    public int Count { get; }

    /// <summary>How they were walked.</summary>
    public RunOptions Options { get; }

    /// <summary>The readings of the theory.</summary>
    public IReadOnlyList<IReadOnlyDictionary<string, string>> Readings { get; }

    internal IReadOnlyList<MomentReader> Readers { get; }

    internal double[][] Deviates { get; }

    internal int[][] Luck { get; }

    internal int[] ReadingOf { get; }

    internal float[] Seen { get; }

    /// <summary>How many readings belong to a case: all that diaries note, and last the requests so far, each evening.</summary>
    internal int PerCase => (Channels.Count + 1) * Days;

    /// <summary>What the luck of a day holds.</summary>
    internal DayLuck LuckOf(int lot) => Readers[0].LuckOf(0, lot);

    /// <summary>The draw that decides whether an answer falters, by the lot of its manner.</summary>
    internal double FalterOf(int lot, int tickOfDay) => Readers[0].FalterOf(0, lot, tickOfDay);

    /// <summary>A particle as a case: its person, and its luck, first of what comes on each day and then of how it is met.</summary>
    internal Case CaseOf(double[] deviates, int[] luck) => new(0, 0, Space.Person(deviates), new ArraySegment<int>(luck, 0, Days), new ArraySegment<int>(luck, Days, Days));

    /// <summary>The days that have a session and are covered by the diary.</summary>
    internal int[] SessionDays { get; }

    /// <summary>Orthonormal directions that a diary can feel, the strongest first.</summary>
    internal double[][] Directions { get; }

    /// <summary>How much a whole diary tells of each: the precision that it adds to the prior's 1.</summary>
    internal double[] Strengths { get; }

    /// <summary>Which unknowns move no diary of this course, as far as could be seen.</summary>
    internal bool[] Deaf { get; }

    /// <summary>The same, for a host that fits many diaries side by side: each fit then walks on its own thread only. Changes no bit.</summary>
    public PriorWalks OnOneThread() => new(this);

    private PriorWalks(PriorWalks other)
    {
        (Course, Space, Channels, Days, Count, Readings) = (other.Course, other.Space, other.Channels, other.Days, other.Count, other.Readings);
        (Deviates, Luck, ReadingOf, Seen, Directions, Strengths, Deaf) = (other.Deviates, other.Luck, other.ReadingOf, other.Seen, other.Directions, other.Strengths, other.Deaf);
        Options = other.Options with { Threads = 1 };
        Readers = ReadersOf();
        SessionDays = other.SessionDays;
    }

    private MomentReader[] ReadersOf() =>
        [.. Readings.Select(r => new MomentReader(Course, Options with { Switches = r }, [.. Channels, Outcome.Requests], [.. Enumerable.Range(1, Days).Select(Diary.TickOf)]))];

    internal static void DrawLots(ulong seed, int one, int two, uint stream, int[] into)
    {
        for (int i = 0; i < into.Length; i++)
        {
            into[i] = Lot(seed, one, two, stream, (uint)i);
        }
    }

    internal static int Lot(ulong seed, int one, int two, uint stream, uint index) =>
        (int)(Philox.Block((uint)one, (uint)two, stream, index, (uint)seed, (uint)(seed >> 32)).A >> 1);

    /// <summary>Walks particles, each under its own reading of the theory.</summary>
    internal void Walk(double[][] deviates, int[][] luck, int[] readingOf, float[] into, CancellationToken cancel)
    {
        if (Readers.Count == 1)
        {
            Readers[0].Read([.. deviates.Select((z, i) => CaseOf(z, luck[i]))], into, cancel);
            return;
        }

        for (int r = 0; r < Readers.Count; r++)
        {
            int[] his = [.. Enumerable.Range(0, deviates.Length).Where(i => readingOf[i] == r)];
            float[] seen = new float[his.Length * PerCase];
            Readers[r].Read([.. his.Select(i => CaseOf(deviates[i], luck[i]))], seen, cancel);
            for (int k = 0; k < his.Length; k++)
            {
                seen.AsSpan(k * PerCase, PerCase).CopyTo(into.AsSpan(his[k] * PerCase));
            }
        }
    }

    // How every reading moves when one unknown moves by half a deviate and all else, luck included, stays. Weighed by the noise of an
    // answer and averaged over some persons, this makes the precision that a diary adds; its strongest directions come by repeated
    // multiplication. An unknown that moves nothing can be drawn anew at will. All this only steers proposals: a rough
    // estimate costs time, never truth.
    private (double[][] Directions, double[] Strengths, bool[] Deaf) Feel(CancellationToken cancel)
    {
        const double by = 0.5;
        int unknowns = Space.Noise;
        double variance = (CheckInScale.UsualNoise * CheckInScale.UsualNoise / 100) + (1.0 / 1200);
        double[][] precision = [.. Enumerable.Range(0, unknowns).Select(_ => new double[unknowns])];
        double[][] moved = new double[unknowns + 1][];
        float[] seen = new float[moved.Length * PerCase];
        double[] slope = new double[unknowns];
        for (int person = 0; person < Felt; person++)
        {
            double[] here = Deviates[person];
            for (int j = 0; j < moved.Length; j++)
            {
                moved[j] = [.. here];
                if (j < unknowns)
                {
                    moved[j][j] += here[j] > 0 ? -by : by;
                }
            }

            int[] reading = new int[moved.Length];
            Array.Fill(reading, ReadingOf[person]);
            Walk(moved, [.. moved.Select(_ => Luck[person])], reading, seen, cancel);
            for (int k = person % Thinned; k < Channels.Count * Days; k += Thinned)
            {
                float still = seen[(unknowns * PerCase) + k];
                for (int j = 0; j < unknowns; j++)
                {
                    slope[j] = (seen[(j * PerCase) + k] - still) / (here[j] > 0 ? -by : by);
                }

                for (int j = 0; j < unknowns; j++)
                {
                    if (slope[j] != 0)
                    {
                        AddTimes(precision[j], Thinned * slope[j] / (Felt * variance), slope);
                    }
                }
            }
        }

        bool[] deaf = [.. Enumerable.Range(0, Space.Count).Select(j => j < unknowns && precision[j][j] < 0.003)];
        for (int j = 0; j < unknowns; j++)
        {
            for (int k = 0; k < unknowns; k++)
            {
                precision[j][k] = deaf[j] || deaf[k] ? 0 : precision[j][k];
            }
        }

        double[][] v = new double[Math.Min(MostDirections, unknowns)][];
        for (int j = 0; j < v.Length; j++)
        {
            v[j] = new double[Space.Count];
            NormalLaw.Draw(Options.Seed, j, 1, DeviateStream, v[j].AsSpan(0, unknowns));
        }

        double[] strengths = new double[v.Length];
        for (int round = 0; round < 15; round++)
        {
            Orthonormal(v);
            for (int j = 0; j < v.Length; j++)
            {
                double[] next = new double[Space.Count];
                for (int k = 0; k < unknowns; k++)
                {
                    next[k] = Dot(precision[k], v[j]);
                }

                strengths[j] = Dot(next, v[j]);
                v[j] = next;
            }
        }

        Orthonormal(v);
        int[] kept = [.. Enumerable.Range(0, v.Length).Where(j => strengths[j] > 0.5).OrderByDescending(j => strengths[j])];
        return ([.. kept.Select(j => v[j])], [.. kept.Select(j => strengths[j])], deaf);
    }

    private static void Orthonormal(double[][] v)
    {
        for (int j = 0; j < v.Length; j++)
        {
            for (int twice = 0; twice < 2; twice++)
            {
                for (int k = 0; k < j; k++)
                {
                    AddTimes(v[j], -Dot(v[j], v[k]), v[k]);
                }
            }

            double length = Math.Sqrt(Dot(v[j], v[j]));
            for (int i = 0; i < v[j].Length; i++)
            {
                v[j][i] = length > 0 ? v[j][i] / length : 0;
            }
        }
    }

    /// <summary>Adds a multiple; place by place, so that the width of the machine changes no bit.</summary>
    internal static void AddTimes(Span<double> to, double times, ReadOnlySpan<double> what)
    {
        int n = Math.Min(to.Length, what.Length);
        int i = 0;
        Vector<double> t = new(times);
        for (; i <= n - Vector<double>.Count; i += Vector<double>.Count)
        {
            (new Vector<double>(to[i..]) + (t * new Vector<double>(what[i..]))).CopyTo(to[i..]);
        }

        for (; i < n; i++)
        {
            to[i] += times * what[i];
        }
    }

    /// <summary>The sum of products, in four fixed strands.</summary>
    internal static double Dot(ReadOnlySpan<double> a, ReadOnlySpan<double> b)
    {
        int n = Math.Min(a.Length, b.Length);
        double s0 = 0, s1 = 0, s2 = 0, s3 = 0;
        int i = 0;
        for (; i <= n - 4; i += 4)
        {
            s0 += a[i] * b[i];
            s1 += a[i + 1] * b[i + 1];
            s2 += a[i + 2] * b[i + 2];
            s3 += a[i + 3] * b[i + 3];
        }

        for (; i < n; i++)
        {
            s0 += a[i] * b[i];
        }

        return (s0 + s1) + (s2 + s3);
    }
}
