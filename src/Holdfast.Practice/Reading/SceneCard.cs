namespace Holdfast.Practice;

/// <summary>The head of a scene, read without its turns: for a list.</summary>
/// <param name="Key">The scene's name.</param>
/// <param name="Title">Its title.</param>
/// <param name="Client">The client's name as scenes use it.</param>
/// <param name="About">What it is about.</param>
/// <param name="Note">What is hard in it; may be empty.</param>
/// <param name="Place">Where it takes place.</param>
/// <param name="Skills">What it gives practice in.</param>
/// <param name="At">When it is in the course.</param>
/// <param name="Opens">When it may open in a year in the chair.</param>
public sealed record SceneCard(string Key, string Title, string Client, string About, string Note, HourPlace Place, IReadOnlyList<Skill> Skills, Duration At, Opening Opens)
{
    /// <summary>Reads the head of a scene's text; what cannot be read is left empty.</summary>
    public static SceneCard Of(string text, string key)
    {
        ArgumentNullException.ThrowIfNull(text);
        int turns = text.IndexOf("\nturns:", StringComparison.Ordinal);
        Findings findings = new();
        MappingNode? head = TreeReader.Read(turns < 0 ? text : text[..(turns + 1)], key, findings) as MappingNode;
        Context context = new(findings);
        string Text(Key<string> known) => head?.Find(known.Name) is { } node && known.Holds.TryRead(node, context, out string words) ? words.Trim() : "";
        return new(
            key,
            Text(SceneForm.Title),
            Text(SceneForm.Client),
            Text(SceneForm.About),
            Text(SceneForm.Note),
            head?.Find(SceneForm.Place.Name) is { } place && SceneForm.Place.Holds.TryRead(place, context, out HourPlace where) ? where : HourPlace.Session,
            head?.Find(SceneForm.Skills.Name) is { } skills && SceneForm.Skills.Holds.TryRead(skills, context, out IReadOnlyList<Skill> all) ? all : [],
            head?.Find(SceneForm.At.Name) is { } at && SceneForm.At.Holds.TryRead(at, context, out Duration moment) ? moment : Duration.Zero,
            head?.Find(SceneForm.InAYear.Name) is { } year && SceneForm.InAYear.Holds.TryRead(year, context, out Fields told) ? told.Get(SceneForm.Opens, Opening.AnyTime) : Opening.AnyTime);
    }
}
