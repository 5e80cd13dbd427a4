namespace Holdfast.Courses;

/// <summary>One line of "happens": one happening, or a row of the same.</summary>
internal sealed record HappeningDraft(IReadOnlyList<Placed<Happening>> Happenings)
{
    public static HappeningDraft None { get; } = new([]);

    /// <summary>The one of these keys that is there.</summary>
    public static HappeningDraft FirstOf(Fields fields, IReadOnlyList<Key<HappeningDraft>> keys) =>
        keys.FirstOrDefault(fields.Has) is { } key ? fields.Get(key, None) : None;
}
