namespace Holdfast.Lab.Files;

/// <summary>Writes files that are there as a whole or not at all, however the program ends.</summary>
public static class SafeFile
{
    /// <summary>What the names of files end with that are being written, or were when the program was ended.</summary>
    public const string Unfinished = ".unfinished";

    /// <summary>
    /// Writes a file under another name, has it put on the disk, and only then gives it its own name, in place of one that has it.
    /// </summary>
    /// <param name="path">The file.</param>
    /// <param name="write">Writes it.</param>
    /// <exception cref="IOException">It cannot be written.</exception>
    /// <exception cref="UnauthorizedAccessException">It may not be written.</exception>
    public static void Write(string path, Action<Stream> write)
    {
        ArgumentNullException.ThrowIfNull(write);

        // The process's number keeps two programs apart that write the same file; on another machine the number may be the same.
        string unfinished = $"{path}.{Environment.MachineName}.{Environment.ProcessId}{Unfinished}";
        try
        {
            using (FileStream file = new(unfinished, FileMode.Create, FileAccess.ReadWrite, FileShare.None))
            {
                write(file);
                file.Flush(flushToDisk: true);
            }

            File.Move(unfinished, path, overwrite: true);
        }
        catch
        {
            File.Delete(unfinished);
            throw;
        }
    }

    /// <summary>Deletes what is left of files that programs, since ended, were writing. What still is being written is left alone when it is younger than an hour.</summary>
    public static void Sweep(string folder)
    {
        foreach (string file in Directory.EnumerateFiles(folder, "*" + Unfinished))
        {
            string name = Path.GetFileName(file)[..^Unfinished.Length];
            int mine = name.LastIndexOf($".{Environment.MachineName}.", StringComparison.Ordinal);
            bool ended = mine >= 0 ? !Lives(name[(name.LastIndexOf('.') + 1)..]) : File.GetLastWriteTimeUtc(file) < DateTime.UtcNow.AddHours(-1);
            if (ended)
            {
                File.Delete(file);
            }
        }
    }

    private static bool Lives(string process)
    {
        try
        {
            using System.Diagnostics.Process found = System.Diagnostics.Process.GetProcessById(int.Parse(process, System.Globalization.CultureInfo.InvariantCulture));
            return true;
        }
        catch (Exception e) when (e is ArgumentException or FormatException or OverflowException)
        {
            return false;
        }
    }
}
