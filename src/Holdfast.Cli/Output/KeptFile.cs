using System.Text.Json;

namespace Holdfast.Cli;

/// <summary>
/// Keeps what each part of a long work came to, line by line, so that it goes on where it was stopped. A line that was not
/// finished is dropped; a file of other settings is refused.
/// </summary>
/// <typeparam name="T">What a part comes to.</typeparam>
internal sealed class KeptFile<T> : IDisposable
    where T : class
{
    private readonly Dictionary<string, T> kept = new(StringComparer.Ordinal);
    private readonly StreamWriter? writer;
    private readonly Lock turn = new();

    /// <summary>Opens the file, or keeps nothing when there is none.</summary>
    /// <param name="path">The file's full path, or nothing.</param>
    /// <param name="settings">All that a result hangs on, in one line.</param>
    /// <param name="keyOf">The name of a part.</param>
    public KeptFile(string? path, string settings, Func<T, string> keyOf)
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
                throw new Halt(ExitCode.Usage, $"{path} belongs to other settings ({lines[0].TrimStart('#', ' ')}). Name another file, or type what it was begun with.");
            }

            foreach (string line in lines.Skip(1))
            {
                if (Read(line) is { } part)
                {
                    kept[keyOf(part)] = part;
                }
            }

            string unfinished = path + ".unfinished";
            File.WriteAllLines(unfinished, [settings, .. kept.Values.Select(p => JsonSerializer.Serialize(p))]);
            File.Move(unfinished, path, overwrite: true);
            writer = new(path, append: true);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new Halt(ExitCode.CannotWrite, $"{path} cannot be written: {e.Message}");
        }
    }

    /// <summary>What a part came to: the kept one, or a new one, which is kept.</summary>
    public T Of(string key, Func<T> make)
    {
        if (kept.TryGetValue(key, out T? known))
        {
            return known;
        }

        T part = make();
        lock (turn)
        {
            writer?.WriteLine(JsonSerializer.Serialize(part));
            writer?.Flush();
        }

        return part;
    }

    /// <inheritdoc/>
    public void Dispose() => writer?.Dispose();

    private static T? Read(string line)
    {
        try
        {
            return JsonSerializer.Deserialize<T>(line);
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
