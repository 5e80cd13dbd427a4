namespace Holdfast.Cli;

/// <summary>Finds and reads the scenes that a command names, and the clients and courses that they name.</summary>
internal sealed class SceneShelf(Shelf shelf, ContentFolder content)
{
    /// <summary>The names of the scenes that come with Holdfast.</summary>
    public IReadOnlyList<string> Names => content.SceneNames;

    /// <summary>A scene by its path or its name. Halts with its diagnostics when it cannot be read.</summary>
    public Scene Scene(string given)
    {
        (Source source, Parsed<Scene> parsed) = Read(given);
        return DiagnosticHalt.Unless(parsed, source);
    }

    /// <summary>A scene, or its diagnostics. A client is looked for in "../clients" beside the scene, beside it, and among the shipped ones.</summary>
    public (Source Source, Parsed<Scene> Parsed) Read(string given)
    {
        Source source = shelf.Find(given, content.SceneFile, "scene", Names);
        string? Client(string name) => new[] { Path.Combine(source.Folder, "..", "clients", name + ".yaml"), Path.Combine(source.Folder, name + ".yaml"), content.ClientFile(name) }
            .Where(File.Exists).Select(Shelf.ReadText).FirstOrDefault();
        return (source, SceneReader.Read(source.Text, Path.GetFileNameWithoutExtension(source.Shown), source.Shown, Client, shelf.Resolver(source)));
    }
}
