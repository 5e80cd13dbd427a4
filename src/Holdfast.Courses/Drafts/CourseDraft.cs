namespace Holdfast.Courses;

/// <summary>A course with the places where things stand.</summary>
internal sealed record CourseDraft(Course Course, IReadOnlyList<HelperDraft> Helpers, IReadOnlyList<Placed<Happening>> Happenings);
