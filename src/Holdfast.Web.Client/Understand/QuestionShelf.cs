using Holdfast.Understand;

namespace Holdfast.Web.Client.Understand;

/// <summary>The questions that come with Holdfast.</summary>
public static class QuestionShelf
{
    private static readonly NumberedShelf<Question> Shelf = new("questions/", (text, key, file) => QuestionReader.Read(text, key, file, Watch.CourseShelf.Text));

    /// <summary>The names of all questions, in order.</summary>
    public static IReadOnlyList<string> Names => Shelf.Names;

    /// <summary>A question by its name; nothing when there is none.</summary>
    public static Question? Find(string key) => Shelf.Find(key);
}
