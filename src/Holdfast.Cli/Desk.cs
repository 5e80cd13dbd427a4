namespace Holdfast.Cli;

/// <summary>What every command works with.</summary>
/// <param name="Screen">Where it writes.</param>
/// <param name="Shelf">Where its courses and claims come from.</param>
/// <param name="WorkingFolder">The folder against which paths of files to write are read.</param>
/// <param name="In">What a person types.</param>
/// <param name="Surroundings">What the program found around it, for commands that run others.</param>
internal sealed record Desk(Screen Screen, Shelf Shelf, string WorkingFolder, TextReader In, Surroundings Surroundings)
{
    /// <summary>Where its scenes come from.</summary>
    public SceneShelf Scenes => Shelf.Scenes;

    /// <summary>Makes a file and lets it be written; halts in words when it cannot be. What is not finished leaves no file.</summary>
    public void WriteFile(string path, Action<Stream> write)
    {
        string full = Path.GetFullPath(path, WorkingFolder);
        string unfinished = full + ".unfinished";
        try
        {
            using (FileStream file = File.Create(unfinished))
            {
                write(file);
                file.Flush(flushToDisk: true);
            }

            File.Move(unfinished, full, overwrite: true);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new Halt(ExitCode.CannotWrite, $"{path} cannot be written: {e.Message}");
        }
        finally
        {
            if (File.Exists(unfinished))
            {
                File.Delete(unfinished);
            }
        }
    }
}
