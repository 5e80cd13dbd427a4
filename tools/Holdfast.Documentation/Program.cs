using Holdfast.Documentation;

// Writes docs/model and the README's picture from the code. With --lesions also docs/model/lesions.md, which takes minutes.
if (args.Any(a => a != "--lesions"))
{
    Console.Error.WriteLine("dotnet run -c Release --project tools/Holdfast.Documentation [-- --lesions]");
    return 64;
}

Repository repository = Repository.Above(AppContext.BaseDirectory);
List<Page> pages = [.. AllPages.Make(repository)];
if (args.Length > 0)
{
    pages.Add(LesionPage.Make(new LesionStudy(repository).Run(Console.Error.WriteLine)));
}

foreach (Page page in pages)
{
    string path = repository.PathOf(page.File);
    Directory.CreateDirectory(Path.GetDirectoryName(path)!);
    File.WriteAllText(path, page.Text);
    Console.WriteLine(page.File);
}

return 0;
