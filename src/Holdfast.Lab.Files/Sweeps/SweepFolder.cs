using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Holdfast.Lab.Files;

/// <summary>
/// A folder in which a sweep is kept: study.json, which says what study it is, and a file for each block that is done. Any number
/// of programs may fill it at once, each with its shard; what one of them leaves unfinished is never taken for whole.
/// </summary>
public sealed class SweepFolder
{
    private const string About = "study.json";
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web) { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
    private readonly string path;

    private SweepFolder(string path, Study study, string fingerprint)
    {
        this.path = path;
        Study = study;
        StudyFingerprint = fingerprint;
    }

    /// <summary>The study.</summary>
    public Study Study { get; }

    /// <summary>Its fingerprint.</summary>
    public string StudyFingerprint { get; }

    /// <summary>Opens a folder for a study, and makes it when it is not there.</summary>
    /// <param name="path">The folder.</param>
    /// <param name="study">The study.</param>
    /// <exception cref="SweepRefusedException">The folder belongs to another study, or holds something else.</exception>
    /// <exception cref="IOException">It cannot be made or read.</exception>
    public static SweepFolder Open(string path, Study study)
    {
        ArgumentNullException.ThrowIfNull(path);
        ArgumentNullException.ThrowIfNull(study);
        string fingerprint = Fingerprint.Of(study);
        string about = Path.Combine(path, About);
        if (!File.Exists(about))
        {
            if (Directory.Exists(path) && Directory.EnumerateFileSystemEntries(path).Any(e => !IsOurs(Path.GetFileName(e))))
            {
                throw new SweepRefusedException($"{path} holds something that is not a sweep. Name an empty folder, or one that is not there yet.");
            }

            Directory.CreateDirectory(path);
            byte[] bytes = JsonSerializer.SerializeToUtf8Bytes(new Description(fingerprint, Catalogue.ModelVersion, study.Title, study.Points, study.Persons, study.Blocks, study.Text, study.CourseTexts), Json);
            SafeFile.Write(about, file => file.Write(bytes));
        }

        Description there = Read(about);
        if (there.Fingerprint != fingerprint)
        {
            throw new SweepRefusedException(there.Model == Catalogue.ModelVersion
                ? $"{path} holds another study, \"{there.Title}\". Its text, or that of a course that it names, differs from yours. Name another folder."
                : $"{path} was begun with model {there.Model}; this is model {Catalogue.ModelVersion}. Name another folder.");
        }

        return new(path, study, fingerprint);
    }

    /// <summary>Opens a folder that is there, with the study that it says it is of.</summary>
    /// <exception cref="SweepRefusedException">It is not a sweep's folder, or one of another model.</exception>
    /// <exception cref="IOException">It cannot be read.</exception>
    public static SweepFolder Open(string path)
    {
        ArgumentNullException.ThrowIfNull(path);
        string about = Path.Combine(path, About);
        if (!File.Exists(about))
        {
            throw new SweepRefusedException($"{path} is not the folder of a sweep: it has no {About}.");
        }

        Description there = Read(about);
        if (there.Model != Catalogue.ModelVersion)
        {
            throw new SweepRefusedException($"{path} was made with model {there.Model}; this is model {Catalogue.ModelVersion}.");
        }

        Study? study = StudyReader.Read(there.Text, About, name => there.Courses.GetValueOrDefault(name)).Value;
        return study is not null && Fingerprint.Of(study) == there.Fingerprint
            ? new(path, study, there.Fingerprint)
            : throw new SweepRefusedException($"{about} has been altered since the sweep was made, or was made by another version of Holdfast.");
    }

    /// <summary>The values of a block, as <see cref="StudyRunner.Run"/> gives them; nothing when it is not there as a whole.</summary>
    public float[][]? Read(int block)
    {
        string file = FileOf(block);
        if (!File.Exists(file))
        {
            return null;
        }

        return BlockFile.Read(File.ReadAllBytes(file), StudyFingerprint, block, Study.Outcomes.Count, Study.Block(block).Values);
    }

    /// <summary>Keeps the values of a block.</summary>
    public void Write(int block, float[][] values)
    {
        byte[] bytes = BlockFile.Write(StudyFingerprint, block, values);
        SafeFile.Write(FileOf(block), file => file.Write(bytes));
    }

    /// <summary>Deletes what ended programs have left unfinished.</summary>
    public void Tidy() => SafeFile.Sweep(path);

    // Another program may be making the folder at this moment.
    private static bool IsOurs(string name) => name == About || name.EndsWith(".block", StringComparison.Ordinal) || name.EndsWith(SafeFile.Unfinished, StringComparison.Ordinal);

    private static Description Read(string about)
    {
        try
        {
            return JsonSerializer.Deserialize<Description>(File.ReadAllBytes(about), Json) is { Text: not null, Courses: not null } read
                ? read : throw new SweepRefusedException($"{about} is not the description of a sweep.");
        }
        catch (JsonException)
        {
            throw new SweepRefusedException($"{about} is not the description of a sweep.");
        }
    }

    private string FileOf(int block) => Path.Combine(path, string.Create(CultureInfo.InvariantCulture, $"{block:0000000}.block"));

    private sealed record Description(string Fingerprint, string Model, string Title, int Points, int Persons, int Blocks, string Text, IReadOnlyDictionary<string, string> Courses);
}
