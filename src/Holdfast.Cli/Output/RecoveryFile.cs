using System.Text.Json;

namespace Holdfast.Cli;

/// <summary>
/// Keeps what each simulated diary told, line by line, so that a long recovery goes on where it was stopped. A line that was not
/// finished is dropped; a file of other settings is refused.
/// </summary>
internal sealed class RecoveryFile : IDisposable
{
    private readonly Dictionary<int, RecoveredDiary> kept = [];
    private readonly StreamWriter? writer;
    private readonly Lock turn = new();

    /// <summary>Opens the file, or keeps nothing when there is none.</summary>
    /// <param name="path">The file's full path, or nothing.</param>
    /// <param name="settings">All that a result hangs on, in one line.</param>
    public RecoveryFile(string? path, string settings)
    {
        if (path is null)
        {
            return;
        }

        try
        {
            string[] lines = File.Exists(path) ? File.ReadAllLines(path) : [];
            if (lines.Length > 0 && lines[0] != settings)
            {
                throw new Halt(ExitCode.Usage, $"{path} belongs to other settings ({lines[0]}). Name another file.");
            }

            foreach (string line in lines.Skip(1))
            {
                if (Read(line) is { } diary)
                {
                    kept[diary.Number] = diary;
                }
            }

            string unfinished = path + ".unfinished";
            File.WriteAllLines(unfinished, [settings, .. kept.Values.Select(d => JsonSerializer.Serialize(d))]);
            File.Move(unfinished, path, overwrite: true);
            writer = new(path, append: true);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new Halt(ExitCode.CannotWrite, $"{path} cannot be written: {e.Message}");
        }
    }

    /// <summary>The result of a diary: the kept one, or a new one, which is kept.</summary>
    public RecoveredDiary Of(int number, Func<RecoveredDiary> recover)
    {
        if (kept.TryGetValue(number, out RecoveredDiary? known))
        {
            return known;
        }

        RecoveredDiary diary = recover();
        lock (turn)
        {
            writer?.WriteLine(JsonSerializer.Serialize(diary));
            writer?.Flush();
        }

        return diary;
    }

    /// <inheritdoc/>
    public void Dispose() => writer?.Dispose();

    private static RecoveredDiary? Read(string line)
    {
        try
        {
            return JsonSerializer.Deserialize<RecoveredDiary>(line);
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
