namespace Holdfast.Practice;

/// <summary>JSON Schemas (draft 7) for editors, written from the same tables by which scenes and clients are read.</summary>
public static class SceneSchema
{
    /// <summary>The schema of a scene file.</summary>
    public static string Scene() => CourseSchema.Write("A scene with a virtual client", SceneForm.Form);

    /// <summary>The schema of a client file.</summary>
    public static string Client() => CourseSchema.Write("A virtual client", ClientForm.Form);
}
