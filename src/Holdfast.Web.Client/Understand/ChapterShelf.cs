using Holdfast.Understand;

namespace Holdfast.Web.Client.Understand;

/// <summary>The chapters that come with Holdfast.</summary>
public static class ChapterShelf
{
    private static readonly NumberedShelf<Chapter> Shelf = new("understand/", (text, key, file) => ChapterReader.Read(text, key, file, Watch.CourseShelf.Text));

    /// <summary>The names of all chapters, in order.</summary>
    public static IReadOnlyList<string> Names => Shelf.Names;

    /// <summary>A chapter by its name; nothing when there is none.</summary>
    public static Chapter? Find(string key) => Shelf.Find(key);
}
