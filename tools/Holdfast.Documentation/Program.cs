using Holdfast.Reproduction;

// Writes docs/model, the glossary and the README's picture from the code: what is made without long runs. All else that the
// documents print is rebuilt by 'holdfast reproduce --into .'.
if (args.Length > 0)
{
    Console.Error.WriteLine("dotnet run -c Release --project tools/Holdfast.Documentation");
    return 64;
}

Repository repository = Repository.Above(AppContext.BaseDirectory);
foreach (Page page in AllPages.Make(repository).Append(CoursePicture.Make(repository)))
{
    string path = repository.PathOf(page.File);
    Directory.CreateDirectory(Path.GetDirectoryName(path)!);
    File.WriteAllText(path, page.Text);
    Console.WriteLine(page.File);
}

return 0;
