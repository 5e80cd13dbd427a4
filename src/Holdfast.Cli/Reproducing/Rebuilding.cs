using System.Diagnostics;

namespace Holdfast.Cli;

/// <summary>The documents at hand, and what of them is to be rebuilt.</summary>
internal sealed class Rebuilding : IDisposable
{
    private readonly Desk desk;
    private readonly Repository repository;
    private readonly InnerCommand commands;
    private readonly IReadOnlyList<Item> items;

    private Rebuilding(Desk desk, Repository repository)
    {
        this.desk = desk;
        this.repository = repository;
        commands = new(desk.Surroundings, repository.Content);
        items = ItemList.Of(repository, commands.Run);
    }

    /// <summary>Finds the documents: in the folder that was named, or from the working folder upwards, or from the program's.</summary>
    public static Rebuilding Open(Desk desk, string? named)
    {
        string? root = named is not null
            ? Repository.RootAt(Path.GetFullPath(named, desk.WorkingFolder))
            : Repository.RootAbove(desk.WorkingFolder) ?? Repository.RootAbove(desk.Surroundings.ProgramFolder);
        if (root is null)
        {
            throw new Halt(ExitCode.NoInput, named is not null
                ? $"{named} holds no documents of Holdfast: README.md and docs with {Repository.Sign}."
                : "There are no documents of Holdfast here, nor in a folder above. An installed program comes without them: run this in a checkout of Holdfast, or name its folder with --documents FOLDER.");
        }

        string beside = Path.Combine(root, "content");
        string content = desk.Surroundings.Content is null && Directory.Exists(Path.Combine(beside, "courses"))
            ? beside
            : ContentFolder.Find(desk.Surroundings).Folder ?? throw new Halt(ExitCode.NoInput, "The folder content was not found. Set HOLDFAST_CONTENT to the folder 'content' of Holdfast.");
        return new(desk, new(root, content));
    }

    /// <summary>The items that were asked for, in the order of the list.</summary>
    public Item[] Choose(IReadOnlyList<string> names, bool quick)
    {
        string[] unknown = [.. names.Where(n => !items.Any(i => IsCalled(i, n)))];
        if (unknown.Length > 0)
        {
            throw new Halt(ExitCode.Usage, $"Nothing that can be rebuilt is called '{unknown[0]}'. There are: {string.Join(", ", items.Select(i => i.Name))}; or give the path of a document, such as docs/inference.md.");
        }

        return [.. items.Where(i => (names.Count == 0 || names.Any(n => IsCalled(i, n))) && (!quick || i.Cost == Cost.Seconds))];
    }

    /// <summary>Rebuilds one after the other; each is written as soon as it is there, so that a stop loses only the one in hand.</summary>
    public IEnumerable<ItemResult> Run(IReadOnlyList<Item> chosen, string? into, int threads, Action<ItemResult> told, CancellationToken cancel)
    {
        RebuiltDocuments documents = new(repository);
        foreach (Item item in chosen)
        {
            ItemResult result = Run(item, threads, documents, cancel);
            if (into is not null)
            {
                Write(into, documents, item);
            }

            told(result);
            yield return result;
        }
    }

    /// <summary>Deletes what commands kept for each other.</summary>
    public void Dispose() => commands.Dispose();

    private static bool IsCalled(Item item, string name) => item.Name == name || item.Places.Any(p => p.File == name);

    private ItemResult Run(Item item, int threads, RebuiltDocuments documents, CancellationToken cancel)
    {
        Stopwatch watch = Stopwatch.StartNew();
        TimeSpan before = ProcessorTime();
        IReadOnlyList<Difference> differences = [];
        string? cannot = null;
        try
        {
            if (item.Cost != Cost.Seconds)
            {
                desk.Screen.PlainError.WriteLine($"{item.Name}: takes {item.Cost.ToString().ToLowerInvariant()} ...");
            }

            (IReadOnlyList<string> rebuilt, differences) = item.IsOfCommand
                ? item.Compare(new(threads, _ => { }, cancel)) // A command shows its own progress.
                : LongWork.Do(desk.Screen, item.Name, done => item.Compare(new(threads, done, cancel)));
            documents.Add(item, rebuilt);
        }
        catch (CannotRebuildException e)
        {
            cannot = e.Message;
        }

        return new(item, differences, cannot, watch.Elapsed, ProcessorTime() - before);
    }

    private void Write(string into, RebuiltDocuments documents, Item item)
    {
        foreach (Page page in documents.Pages().Where(p => item.Places.Any(i => i.File == p.File)))
        {
            string path = Path.Combine(into, page.File);
            try
            {
                Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(path, desk.WorkingFolder))!);
            }
            catch (Exception e) when (e is IOException or UnauthorizedAccessException)
            {
                throw new Halt(ExitCode.CannotWrite, $"{into} cannot be written: {e.Message}");
            }

            desk.WriteFile(path, stream => stream.Write(System.Text.Encoding.UTF8.GetBytes(page.Text)));
        }
    }

    private static TimeSpan ProcessorTime()
    {
        using Process self = Process.GetCurrentProcess();
        return self.TotalProcessorTime;
    }
}
