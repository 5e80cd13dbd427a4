using Holdfast.Figures;

namespace Holdfast.Web.Tests;

public class TokenTests
{
    [Fact]
    public void The_page_has_the_colours_of_the_figures()
    {
        string css = File.ReadAllText(Path.Combine(Root(), "src", "Holdfast.Web", "wwwroot", "css", "tokens.css"));
        foreach (string declaration in (Palette.Light.Declarations() + Palette.Dark.Declarations()).Split(';', StringSplitOptions.RemoveEmptyEntries))
        {
            Assert.Contains(declaration, css, StringComparison.OrdinalIgnoreCase);
        }
    }

    internal static string Root()
    {
        for (DirectoryInfo? at = new(AppContext.BaseDirectory); at is not null; at = at.Parent)
        {
            if (File.Exists(Path.Combine(at.FullName, "Holdfast.slnx")))
            {
                return at.FullName;
            }
        }

        throw new InvalidOperationException("The repository's root was not found above the tests.");
    }
}
