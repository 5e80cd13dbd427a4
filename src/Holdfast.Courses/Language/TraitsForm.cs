using Holdfast.Theory;

namespace Holdfast.Courses;

/// <summary>Words with a value each: traits, first values.</summary>
internal static class TraitsForm
{
    /// <summary>Traits of one of the two; a trait of the other is a diagnostic of its own.</summary>
    public static Value<IReadOnlyDictionary<Trait, Interval>> Of(string name, IReadOnlyList<(string Word, Trait Meaning)> own, IReadOnlyList<(string Word, Trait Meaning)> others, string other) =>
        Table(name, "Traits, from 0 to 1.", own, word => others.Any(o => o.Word == word) ? (DiagnosticCatalogue.OtherPersonsTrait, $"This is a trait of {other}. Move it there.") : null);

    /// <summary>Words with a value each.</summary>
    public static Value<IReadOnlyDictionary<T, Interval>> Table<T>(string name, string says, IReadOnlyList<(string Word, T Meaning)> words, Func<string, (DiagnosticKind, string)?> stranger)
        where T : struct, Enum
    {
        IReadOnlyList<(Key<Interval> Key, T Meaning)> keys = Keys(words);
        Form form = new(name, says, [.. keys.Select(k => k.Key)]) { Stranger = stranger };
        return new MappingValue<IReadOnlyDictionary<T, Interval>>(form, (f, _) => Read(f, keys));
    }

    /// <summary>A key for each word.</summary>
    public static IReadOnlyList<(Key<Interval> Key, T Meaning)> Keys<T>(IReadOnlyList<(string Word, T Meaning)> words) =>
        [.. words.Select(w => (new Key<Interval>(w.Word, $"{char.ToUpperInvariant(w.Word[0])}{w.Word[1..]}: a value, or a range from which each person draws.", Values.Interval), w.Meaning))];

    /// <summary>The values of those keys that are there.</summary>
    public static Dictionary<T, Interval> Read<T>(Fields fields, IReadOnlyList<(Key<Interval> Key, T Meaning)> keys)
        where T : struct, Enum => keys.Where(k => fields.Has(k.Key)).ToDictionary(k => k.Meaning, k => fields.Get(k.Key, default));
}
