using Holdfast.Documentation;

// Writes docs/model and the README's picture from the code. With --lesions also docs/model/lesions.*, with --rivals also
// docs/model/rivals.*, with --regions also docs/model/regions.md, which take minutes.
string[] slow = ["--lesions", "--rivals", "--regions"];
if (args.Except(slow).Any())
{
    Console.Error.WriteLine("dotnet run -c Release --project tools/Holdfast.Documentation [-- [--lesions] [--rivals] [--regions]]");
    return 64;
}

Repository repository = Repository.Above(AppContext.BaseDirectory);
Write(AllPages.Make(repository));
if (args.Contains("--lesions"))
{
    Write(LesionPage.Make(new LesionStudy(repository).Run(Console.Error.WriteLine)));
}

if (args.Contains("--rivals"))
{
    Write(RivalPage.Make(repository, Console.Error.WriteLine));
}

if (args.Contains("--regions"))
{
    Write([RegionPage.Make(RegionPage.Run(repository, Console.Error.WriteLine))]);
}

return 0;

void Write(IEnumerable<Page> pages)
{
    foreach (Page page in pages)
    {
        string path = repository.PathOf(page.File);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, page.Text);
        Console.WriteLine(page.File);
    }
}
