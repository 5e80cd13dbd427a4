using System.Globalization;
using Holdfast.Lab;
using Holdfast.Theory;

namespace Holdfast.Web.Client.Lab;

/// <summary>
/// What the Lab is set to, as small as an address: two people with the same address see the same page, and a host that is
/// asked to work it out gets nothing else. A pasted text is never in it.
/// </summary>
public sealed record LabState
{
    /// <summary>The most persons of a population.</summary>
    public const int MostPersons = 500;

    /// <summary>The most curves that are shown at once.</summary>
    public const int MostCurves = 12;

    private const int MostChanges = 40;
    private static readonly string[] PartNames = ["low", "middle", "high"];

    /// <summary>The name of a shipped course, or nothing for a text that stays on this device.</summary>
    public string? Course { get; init; } = "attuned";

    /// <summary>The seed.</summary>
    public ulong Seed { get; init; } = 1;

    /// <summary>How many persons.</summary>
    public int Persons { get; init; } = MostPersons;

    /// <summary>Traits of which a third is drawn: 0, 1 or 2 from below.</summary>
    public IReadOnlyDictionary<Trait, int> Parts { get; init; } = new Dictionary<Trait, int>();

    /// <summary>Traits that are set, in hundredths.</summary>
    public IReadOnlyDictionary<Trait, int> Traits { get; init; } = new Dictionary<Trait, int>();

    /// <summary>Parameters that are set, by key: places in their declared range, in hundredths.</summary>
    public IReadOnlyDictionary<string, int> Parameters { get; init; } = new Dictionary<string, int>();

    /// <summary>Rules that are switched off.</summary>
    public IReadOnlyList<string> Off { get; init; } = [];

    /// <summary>Switches and the option chosen, where it is not the usual one.</summary>
    public IReadOnlyDictionary<string, string> Switches { get; init; } = new Dictionary<string, string>();

    /// <summary>The keys of the curves that are shown; empty: the usual ones.</summary>
    public IReadOnlyList<string> Show { get; init; } = [];

    /// <summary>Whether anything about the theory is changed.</summary>
    public bool IsChanged => Traits.Count + Parameters.Count + Off.Count + Switches.Count > 0;

    /// <summary>All of it but which curves are shown: what something else was worked out under.</summary>
    public LabState Setting => this with { Show = [] };

    /// <summary>The same course and population, with nothing changed.</summary>
    public LabState Unchanged => this with { Traits = new Dictionary<Trait, int>(), Parameters = new Dictionary<string, int>(), Off = [], Switches = new Dictionary<string, string>() };

    /// <summary>A dictionary with one thing set, or left out where there is no value.</summary>
    public static IReadOnlyDictionary<TKey, TValue> With<TKey, TValue>(IReadOnlyDictionary<TKey, TValue> all, TKey key, TValue? value)
        where TKey : notnull
        where TValue : struct
    {
        Dictionary<TKey, TValue> next = new(all);
        if (value is { } set)
        {
            next[key] = set;
        }
        else
        {
            next.Remove(key);
        }

        return next;
    }

    /// <summary>The experiment with a course.</summary>
    public Experiment Experiment(Course course) => new()
    {
        Course = course,
        Seed = Seed,
        Persons = Persons,
        Parts = Parts.ToDictionary(p => p.Key, p => p.Value == 0 ? Part.Low : p.Value == 1 ? Part.Middle : Part.High),
        Traits = Traits.ToDictionary(t => t.Key, t => t.Value / 100.0),
        Parameters = Parameters.ToDictionary(p => p.Key, p => ValueAt(p.Key, p.Value)),
        Lesions = Off,
        Switches = Switches,
    };

    /// <summary>The value of a parameter at a place of its declared range, in its unit.</summary>
    public static double ValueAt(string key, int hundredths) => new ParameterFactor(Catalogue.Parameters[Catalogue.PlaceOf(key)]).ValueAt(hundredths / 100.0);

    /// <summary>Reads the query of an address. What cannot be understood is left as it usually is.</summary>
    public static LabState Parse(string query)
    {
        ArgumentNullException.ThrowIfNull(query);
        LabState state = new();
        foreach (string pair in query.TrimStart('?').Split('&', StringSplitOptions.RemoveEmptyEntries))
        {
            int equals = pair.IndexOf('=', StringComparison.Ordinal);
            string key = equals < 0 ? pair : pair[..equals];
            string value = equals < 0 ? "" : Uri.UnescapeDataString(pair[(equals + 1)..].Replace('+', ' '));
            state = key switch
            {
                "course" => state with { Course = Name(value) ?? state.Course },
                "own" => state with { Course = null },
                "seed" when ulong.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out ulong seed) => state with { Seed = seed },
                "persons" when Whole(value, 1, MostPersons) is { } n => state with { Persons = n },
                "part" => state with { Parts = Each(value).Select(e => (Trait: TraitOf(e.Key), Third: Array.IndexOf(PartNames, e.Value))).Where(p => p.Trait is not null && p.Third >= 0).ToDictionary(p => p.Trait!.Value, p => p.Third) },
                "trait" => state with { Traits = Each(value).Select(e => (Trait: TraitOf(e.Key), Value: Whole(e.Value, 0, 100))).Where(t => t.Trait is not null && t.Value is not null).ToDictionary(t => t.Trait!.Value, t => t.Value!.Value) },
                "set" => state with { Parameters = Each(value).Select(e => (e.Key, Value: Whole(e.Value, 0, 100))).Where(p => Catalogue.PlaceOf(p.Key) >= 0 && p.Value is not null).ToDictionary(p => p.Key, p => p.Value!.Value) },
                "off" => state with { Off = [.. value.Split(',').Where(r => Catalogue.Find(r)?.Name == r).Distinct().Take(MostChanges)] },
                "switch" => state with { Switches = Each(value).Where(e => Theory.Switches.Find(e.Key) is { } s && s.Name == e.Key && s.Options.Skip(1).Any(o => o.Name == e.Value)).ToDictionary(e => e.Key, e => e.Value) },
                "show" => state with { Show = [.. value.Split(',').Where(k => Channel.TryParse(k, out Channel c) && c.Key == k).Distinct().Take(MostCurves)] },
                _ => state,
            };
        }

        return state;
    }

    /// <summary>The query of an address: only what differs from the usual.</summary>
    public string Print()
    {
        List<string> parts = [Course is null ? "own" : "course=" + Course];
        Add("seed", Seed == 1 ? "" : Seed.ToString(CultureInfo.InvariantCulture));
        Add("persons", Persons == MostPersons ? "" : Persons.ToString(CultureInfo.InvariantCulture));
        Add("part", List(Parts, p => Words.Of(p.ToString()), p => PartNames[p]));
        Add("trait", List(Traits, t => Words.Of(t.ToString()), Text));
        Add("set", List(Parameters, p => p, Text));
        Add("off", string.Join(',', Off.Order(StringComparer.Ordinal)));
        Add("switch", List(Switches, s => s, o => o));
        Add("show", string.Join(',', Show));
        return "?" + string.Join('&', parts);

        void Add(string key, string value)
        {
            if (value.Length > 0)
            {
                parts.Add(key + "=" + Uri.EscapeDataString(value).Replace("%20", "+", StringComparison.Ordinal).Replace("%2C", ",", StringComparison.Ordinal).Replace("%3A", ":", StringComparison.Ordinal));
            }
        }

        static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
    }

    /// <inheritdoc/>
    public bool Equals(LabState? other) => other is not null && Print() == other.Print();

    /// <inheritdoc/>
    public override int GetHashCode() => Print().GetHashCode(StringComparison.Ordinal);

    private static string List<TKey, TValue>(IReadOnlyDictionary<TKey, TValue> all, Func<TKey, string> key, Func<TValue, string> value) =>
        string.Join(',', all.Select(e => key(e.Key) + ":" + value(e.Value)).Order(StringComparer.Ordinal));

    private static IEnumerable<(string Key, string Value)> Each(string list) => list.Split(',')
        .Select(e => e.Split(':', 2)).Where(e => e.Length == 2).Select(e => (Key: e[0], Value: e[1])).DistinctBy(e => e.Key).Take(MostChanges);

    private static Trait? TraitOf(string words) => Enum.GetValues<Trait>().Where(t => Words.Of(t.ToString()) == words).Select(t => (Trait?)t).FirstOrDefault();

    private static int? Whole(string text, int least, int most) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out int n) && n >= least && n <= most ? n : null;

    private static string? Name(string text) => text.Length is > 0 and < 80 && text.All(c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c) || c == '-') ? text : null;
}
