using System.Buffers.Binary;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Holdfast.Lab.Files;

/// <summary>
/// A folder in which the parts of a run are kept: run.json, which says what is run, and a file for each part that is done. Any number of
/// programs may fill it at once; what one of them leaves unfinished is never taken for whole.
/// </summary>
public sealed class SummaryFolder
{
    private const string About = "run.json", Ending = ".part";
    private const int Header = 8 + 32 + 8;
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web) { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
    private static readonly byte[] Mark = Encoding.ASCII.GetBytes("HOLDFAST");
    private readonly string path;
    private readonly string fingerprint;

    private SummaryFolder(string path, SummaryRun run, string fingerprint)
    {
        this.path = path;
        this.fingerprint = fingerprint;
        Run = run;
    }

    /// <summary>What is run.</summary>
    public SummaryRun Run { get; }

    /// <summary>Opens a folder for a run, and makes it when it is not there.</summary>
    /// <exception cref="SummaryRefusedException">The folder belongs to another run, or holds something else.</exception>
    /// <exception cref="IOException">It cannot be made or read.</exception>
    public static SummaryFolder Open(string path, SummaryRun run)
    {
        ArgumentNullException.ThrowIfNull(path);
        ArgumentNullException.ThrowIfNull(run);
        Description mine = Description.Of(run);
        string about = Path.Combine(path, About);
        if (!File.Exists(about))
        {
            if (Directory.Exists(path) && Directory.EnumerateFileSystemEntries(path).Any(e => !IsOurs(Path.GetFileName(e))))
            {
                throw new SummaryRefusedException($"{path} holds something that is no part of a run. Name an empty folder, or one that is not there yet.");
            }

            Directory.CreateDirectory(path);
            byte[] bytes = JsonSerializer.SerializeToUtf8Bytes(mine, Json);
            SafeFile.Write(about, file => file.Write(bytes));
        }

        Description there = Read(about);
        return there.Fingerprint == mine.Fingerprint
            ? new(path, run, mine.Fingerprint)
            : throw new SummaryRefusedException(there.Model == Catalogue.ModelVersion
                ? $"{path} holds parts of another run, of \"{there.Title}\": its course, persons, seed, curves or theory differ from yours. Name another folder."
                : $"{path} was begun with model {there.Model}; this is model {Catalogue.ModelVersion}. Name another folder.");
    }

    /// <summary>Opens a folder that is there, with the run that it says it is of.</summary>
    /// <exception cref="SummaryRefusedException">It holds no parts, or those of another model.</exception>
    /// <exception cref="IOException">It cannot be read.</exception>
    public static SummaryFolder Open(string path)
    {
        ArgumentNullException.ThrowIfNull(path);
        string about = Path.Combine(path, About);
        if (!File.Exists(about))
        {
            throw new SummaryRefusedException($"{path} does not hold parts of a run: it has no {About}.");
        }

        Description there = Read(about);
        if (there.Model != Catalogue.ModelVersion)
        {
            throw new SummaryRefusedException($"{path} was made with model {there.Model}; this is model {Catalogue.ModelVersion}.");
        }

        return there.Run() is { } run && Description.Of(run).Fingerprint == there.Fingerprint
            ? new(path, run, there.Fingerprint)
            : throw new SummaryRefusedException($"{about} has been altered since the run was begun, or was made by another version of Holdfast.");
    }

    /// <summary>Some persons of the run; nothing when they are not there as a whole.</summary>
    public EnsembleSummary? Read(int first, int count)
    {
        string file = FileOf(first, count);
        if (!File.Exists(file))
        {
            return null;
        }

        ReadOnlySpan<byte> bytes = File.ReadAllBytes(file);
        return bytes.Length >= Header + 32 && bytes[..Header].SequenceEqual(Head(first, count)) && SHA256.HashData(bytes[..^32]).AsSpan().SequenceEqual(bytes[^32..])
            ? EnsembleSummary.FromBytes(Run.Course, Run.Options with { FirstPerson = first }, count, Run.Channels, Run.TicksPerSample, bytes[Header..^32])
            : null;
    }

    /// <summary>Keeps some persons of the run.</summary>
    public void Write(EnsembleSummary part)
    {
        ArgumentNullException.ThrowIfNull(part);
        (int first, int count) = part.Ranges.Single();
        byte[] bytes = [.. Head(first, count), .. part.ToBytes()];
        SafeFile.Write(FileOf(first, count), file =>
        {
            file.Write(bytes);
            file.Write(SHA256.HashData(bytes));
        });
    }

    /// <summary>Deletes what ended programs have left unfinished.</summary>
    public void Tidy() => SafeFile.Sweep(path);

    /// <summary>All persons, put together from the parts in some folders of one run: the same bits as one run of them all.</summary>
    /// <param name="folders">The folders, at least one.</param>
    /// <exception cref="SummaryRefusedException">They are of different runs, or some persons are in none of them.</exception>
    public static EnsembleSummary Gather(IReadOnlyList<SummaryFolder> folders)
    {
        ArgumentNullException.ThrowIfNull(folders);
        ArgumentOutOfRangeException.ThrowIfZero(folders.Count, nameof(folders));
        if (folders.FirstOrDefault(f => f.fingerprint != folders[0].fingerprint) is { } other)
        {
            throw new SummaryRefusedException($"{folders[0].path} and {other.path} hold parts of different runs.");
        }

        // Where parts of several splits lie together, the longest that begins where the last one ended is taken: nobody is counted twice.
        SummaryRun run = folders[0].Run;
        ILookup<int, (SummaryFolder Folder, int Count)> parts = folders.SelectMany(f => f.Names().Select(n => (n.First, Part: (f, n.Count)))).ToLookup(p => p.First, p => p.Part);
        int at = run.Options.FirstPerson, end = at + run.Persons;
        EnsembleSummary? all = null;
        while (at < end)
        {
            EnsembleSummary? next = parts[at].OrderByDescending(p => p.Count).Select(p => p.Folder.Read(at, p.Count)).FirstOrDefault(p => p is not null);
            if (next is null)
            {
                int until = parts.Select(p => p.Key).Where(k => k > at).DefaultIfEmpty(end).Min();
                throw new SummaryRefusedException($"Persons {at} to {until - 1} are missing, or their part is damaged. Run the parts again that did not finish; what is whole is kept.");
            }

            all = all is null ? next : EnsembleSummary.Merge([all, next]);
            at += next.Persons;
        }

        return all!;
    }

    private IEnumerable<(int First, int Count)> Names()
    {
        foreach (string file in Directory.EnumerateFiles(path, "*" + Ending))
        {
            string[] numbers = Path.GetFileNameWithoutExtension(file).Split('-');
            if (numbers.Length == 2 && int.TryParse(numbers[0], NumberStyles.None, CultureInfo.InvariantCulture, out int first) && int.TryParse(numbers[1], NumberStyles.None, CultureInfo.InvariantCulture, out int count) && count > 0)
            {
                yield return (first, count);
            }
        }
    }

    // Another program may be making the folder at this moment.
    private static bool IsOurs(string name) => name == About || name.EndsWith(Ending, StringComparison.Ordinal) || name.EndsWith(SafeFile.Unfinished, StringComparison.Ordinal);

    private static Description Read(string about)
    {
        try
        {
            return JsonSerializer.Deserialize<Description>(File.ReadAllBytes(about), Json) is { Texts: not null, Channels: not null, Lesions: not null, Switches: not null } read
                ? read : throw new SummaryRefusedException($"{about} is not the description of a run.");
        }
        catch (JsonException)
        {
            throw new SummaryRefusedException($"{about} is not the description of a run.");
        }
    }

    private byte[] Head(int first, int count)
    {
        byte[] head = new byte[Header];
        Mark.CopyTo(head, 0);
        Convert.FromHexString(fingerprint).CopyTo(head, 8);
        BinaryPrimitives.WriteInt32LittleEndian(head.AsSpan(40), first);
        BinaryPrimitives.WriteInt32LittleEndian(head.AsSpan(44), count);
        return head;
    }

    private string FileOf(int first, int count) => Path.Combine(path, string.Create(CultureInfo.InvariantCulture, $"{first:0000000000}-{count}{Ending}"));

    private sealed record NamedText(string Name, string Text);

    private sealed record Description(
        string Fingerprint, string Model, string Title, IReadOnlyList<NamedText> Texts, ulong Seed, int FirstPerson, int Persons, int Replicate,
        IReadOnlyList<string> Lesions, IReadOnlyDictionary<string, string> Switches, int TicksPerDay, int TicksPerSample, IReadOnlyList<string> Channels)
    {
        public static Description Of(SummaryRun run)
        {
            RunOptions options = run.Options;
            Description all = new(
                "", Catalogue.ModelVersion, run.Course.Title, [.. run.Texts.Select(t => new NamedText(t.Name, t.Text))], options.Seed, options.FirstPerson, run.Persons, options.Replicate,
                [.. options.Lesions.Order(StringComparer.Ordinal)], new SortedDictionary<string, string>(options.Switches.ToDictionary(), StringComparer.Ordinal), options.TicksPerDay, run.TicksPerSample, [.. run.Channels.Select(c => c.Key)]);
            return all with { Fingerprint = Convert.ToHexStringLower(SHA256.HashData(JsonSerializer.SerializeToUtf8Bytes(all, Json))) };
        }

        public SummaryRun? Run()
        {
            Channel?[] channels = [.. Channels.Select(k => Channel.TryParse(k, out Channel c) ? c : (Channel?)null)];
            Course? course = Texts.Count == 0 ? null : CourseReader.Read(Texts[0].Text, Texts[0].Name, name => Texts.FirstOrDefault(t => t.Name == name)?.Text).Value;
            return course is null || channels.Contains(null) || Persons < 1 || TicksPerSample < 1 ? null : new(
                course, [.. Texts.Select(t => (t.Name, t.Text))], new() { Seed = Seed, FirstPerson = FirstPerson, Replicate = Replicate, Lesions = Lesions, Switches = Switches, TicksPerDay = TicksPerDay },
                Persons, [.. channels.Select(c => c!.Value)], TicksPerSample);
        }
    }
}
