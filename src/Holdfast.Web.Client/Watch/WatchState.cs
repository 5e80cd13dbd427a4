using System.Globalization;
using Holdfast.Simulation;

namespace Holdfast.Web.Client.Watch;

/// <summary>What the page shows, as small as an address: two people with the same address see the same page.</summary>
public sealed record WatchState
{
    /// <summary>The name of a shipped course, or nothing for a text that stays on this device.</summary>
    public string? Course { get; init; } = "attuned";

    /// <summary>A second shipped course for the same person, or nothing.</summary>
    public string? Beside { get; init; }

    /// <summary>Whether many persons are shown rather than one.</summary>
    public bool Many { get; init; }

    /// <summary>The person's number, from 1.</summary>
    public int Person { get; init; } = 1;

    /// <summary>The seed.</summary>
    public ulong Seed { get; init; } = 1;

    /// <summary>The keys of the curves that are shown; empty: the usual ones.</summary>
    public IReadOnlyList<string> Show { get; init; } = [];

    /// <summary>The day on which the chosen stretch begins, or nothing.</summary>
    public int? From { get; init; }

    /// <summary>The day on which it ends.</summary>
    public int? To { get; init; }

    /// <summary>The quantity that is asked about.</summary>
    public string Why { get; init; } = "hope";

    /// <summary>Reads the query of an address. What cannot be understood is left as it usually is.</summary>
    public static WatchState Parse(string query)
    {
        ArgumentNullException.ThrowIfNull(query);
        WatchState state = new();
        foreach (string pair in query.TrimStart('?').Split('&', StringSplitOptions.RemoveEmptyEntries))
        {
            int equals = pair.IndexOf('=', StringComparison.Ordinal);
            string key = equals < 0 ? pair : pair[..equals];
            string value = equals < 0 ? "" : Uri.UnescapeDataString(pair[(equals + 1)..].Replace('+', ' '));
            state = key switch
            {
                "course" => state with { Course = Name(value) },
                "own" => state with { Course = null },
                "beside" => state with { Beside = Name(value) },
                "many" => state with { Many = true },
                "person" when Whole(value, 1, 1_000_000) is { } n => state with { Person = n },
                "seed" when ulong.TryParse(value, CultureInfo.InvariantCulture, out ulong seed) => state with { Seed = seed },
                "show" => state with { Show = [.. value.Split(',').Where(k => Channel.TryParse(k, out _)).Distinct()] },
                "from" when Whole(value, 0, 40_000) is { } n => state with { From = n },
                "to" when Whole(value, 0, 40_000) is { } n => state with { To = n },
                "why" when Channel.TryParse(value, out Channel c) && c.IsQuantity => state with { Why = c.Key },
                _ => state,
            };
        }

        return state.From is null || state.To is null || state.From >= state.To ? state with { From = null, To = null } : state;
    }

    /// <summary>The query of an address: only what differs from the usual. A pasted text is never in it.</summary>
    public string Print()
    {
        List<string> parts = [];
        parts.Add(Course is null ? "own" : "course=" + Uri.EscapeDataString(Course));
        Add("beside", Beside);
        if (Many)
        {
            parts.Add("many");
        }

        Add("person", Person == 1 ? null : Person.ToString(CultureInfo.InvariantCulture));
        Add("seed", Seed == 1 ? null : Seed.ToString(CultureInfo.InvariantCulture));
        Add("show", Show.Count == 0 ? null : string.Join(',', Show));
        Add("from", From?.ToString(CultureInfo.InvariantCulture));
        Add("to", To?.ToString(CultureInfo.InvariantCulture));
        Add("why", Why == "hope" ? null : Why);
        return "?" + string.Join('&', parts);

        void Add(string key, string? value)
        {
            if (!string.IsNullOrEmpty(value))
            {
                parts.Add(key + "=" + Uri.EscapeDataString(value));
            }
        }
    }

    /// <inheritdoc/>
    public bool Equals(WatchState? other) => other is not null && Print() == other.Print();

    /// <inheritdoc/>
    public override int GetHashCode() => Print().GetHashCode(StringComparison.Ordinal);

    private static int? Whole(string text, int least, int most) =>
        int.TryParse(text, CultureInfo.InvariantCulture, out int n) && n >= least && n <= most ? n : null;

    private static string? Name(string text) => text.Length is > 0 and < 80 && text.All(c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c) || c == '-') ? text : null;
}
