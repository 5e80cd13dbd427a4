namespace Holdfast.Reproduction;

/// <summary>All that the documents print and that can be rebuilt.</summary>
public static class ItemList
{
    /// <summary>Reads the documents and gives the items: pages and figures made in code first, then the blocks of documents in their order.</summary>
    /// <param name="repository">The documents and the content.</param>
    /// <param name="run">Runs a command whose output a document shows.</param>
    public static IReadOnlyList<Item> Of(Repository repository, CommandRunner run)
    {
        ArgumentNullException.ThrowIfNull(repository);
        ArgumentNullException.ThrowIfNull(run);
        Block[] blocks = [.. repository.Documents().SelectMany(d => BlockReader.Read(d, File.ReadAllText(repository.PathOf(d))))];
        return [.. Files(repository), .. BlockMaker.All.Select(m => Made(repository, m, blocks)), .. Marked(repository, run, blocks)];
    }

    /// <summary>The items that are whole files.</summary>
    internal static IReadOnlyList<Item> Files(Repository repository) =>
    [
        Whole(repository, "model", "the pages that are read from the code", Cost.Seconds, AllPages.Files, _ => AllPages.Make(repository)),
        Whole(repository, "course-picture", "the picture of one person's course", Cost.Seconds, [CoursePicture.File], _ => [CoursePicture.Make(repository)]),
        Whole(repository, "lesions", "every rule off in turn: the page, its numbers and its picture", Cost.Minutes, LesionPage.Files, work => LesionPage.Make(new LesionStudy(repository).Run(work))),
        Whole(repository, "rivals", "every other reading in turn: the page, its numbers and its picture", Cost.Minutes, RivalPage.Files, work => RivalPage.Make(repository, work)),
        Whole(repository, "regions", "where each phenomenon holds and where it breaks: the page", Cost.Minutes, [RegionPage.File], work => [RegionPage.Make(RegionPage.Run(repository, work))]),
    ];

    private static Item Whole(Repository repository, string name, string says, Cost cost, IReadOnlyList<string> files, Func<Work, IReadOnlyList<Page>> make)
    {
        return new(name, says, cost, [.. files.Select(f => WholeFile(repository, f))], work => InOrder(files, make(work)));
    }

    private static Place WholeFile(Repository repository, string file) =>
        new(file, 1, File.Exists(repository.PathOf(file)) ? File.ReadAllText(repository.PathOf(file)) : null, IsWholeFile: true);

    private static IReadOnlyList<string> InOrder(IReadOnlyList<string> files, IReadOnlyList<Page> pages) => [.. files.Select(f => pages.Single(p => p.File == f).Text)];

    private static Item Made(Repository repository, BlockMaker maker, IReadOnlyList<Block> blocks)
    {
        Block[] own = [.. blocks.Where(b => b.Makes.Split(' ')[0] == maker.Name)];
        return new(maker.Name, maker.Says, maker.Cost, [.. own.Select(b => b.Place)], work =>
        {
            string[] marked = [.. own.Select(b => b.Makes[maker.Name.Length..].Trim())];
            if (maker.Parts.Except(marked).FirstOrDefault() is { } missing)
            {
                throw new CannotRebuildException($"No document has a mark \"reproduce: {maker.Name} {missing}\".");
            }

            if (own.FirstOrDefault(b => !maker.Parts.Contains(b.Makes[maker.Name.Length..].Trim())) is { } unknown)
            {
                throw new CannotRebuildException($"{unknown.Document}, line {unknown.Line - 1}: \"{unknown.Makes}\" is not known. {maker.Name} makes {string.Join(", ", maker.Parts)}.");
            }

            IReadOnlyDictionary<string, string> texts = maker.Make(repository, work);
            return [.. marked.Select(m => texts[m])];
        });
    }

    // What commands write, and marks that nobody knows: these are items too, so that they are seen.
    private static IEnumerable<Item> Marked(Repository repository, CommandRunner run, IReadOnlyList<Block> blocks)
    {
        HashSet<string> names = [];
        foreach (Block block in blocks.Where(b => BlockMaker.All.All(m => m.Name != b.Makes.Split(' ')[0])))
        {
            string first = $"{Path.GetFileNameWithoutExtension(block.Document).ToLowerInvariant()}-{Words(block)}";
            string name = first;
            for (int again = 2; !names.Add(name); again++)
            {
                name = $"{first}-{again}";
            }

            Place place = block.Into is { } file ? WholeFile(repository, file) : block.Place;
            yield return new(name, block.Makes, block.Cost, [place], work => [Written(run, block, work) + (block.Into is null ? "" : "\n")]);
        }
    }

    private static string Words(Block block) => block.Makes.Split(' ')[block.IsOfCommand ? 1 : 0];

    private static string Written(CommandRunner run, Block block, Work work)
    {
        string where = $"{block.Document}, line {block.Line - 1}";
        if (!block.IsOfCommand)
        {
            throw new CannotRebuildException($"{where}: \"{block.Makes}\" is not known. A mark names a command, \"holdfast ...\", or one of: {string.Join(", ", BlockMaker.All.Select(m => m.Name))}.");
        }

        try
        {
            string written = run(block.Makes[Block.Command.Length..], work);
            return string.Join('\n', written.ReplaceLineEndings("\n").TrimEnd().Split('\n').Select(l => l.TrimEnd()));
        }
        catch (CannotRebuildException e)
        {
            throw new CannotRebuildException($"{where}: {e.Message}");
        }
    }
}
