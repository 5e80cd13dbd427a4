namespace Holdfast.Figures;

/// <content>What the figures of sensitivity and of regions say.</content>
public sealed partial record FigureWords
{
    /// <summary>The title of a tornado: of what outcome.</summary>
    public string TornadoTitle { get; init; } = "What {0} hangs on";

    /// <summary>Heads shares of the variance: of what outcome.</summary>
    public string TornadoShares { get; init; } = "Shares of the differences in “{0}”, by this theory";

    /// <summary>Heads effects: on what outcome.</summary>
    public string TornadoEffects { get; init; } = "Mean size of the effect on “{0}” over a factor’s whole range, by this theory";

    /// <summary>The key of what a factor brings about by itself.</summary>
    public string TornadoAlone { get; init; } = "by itself";

    /// <summary>The key of what it brings about together with others.</summary>
    public string TornadoTogether { get; init; } = "together with others";

    /// <summary>The key of an interval.</summary>
    public string TornadoInterval { get; init; } = "95% interval of the two together";

    /// <summary>The key of the mean size of effects.</summary>
    public string TornadoSize { get; init; } = "mean size (μ*)";

    /// <summary>The key of how far an effect differs from place to place.</summary>
    public string TornadoSpread { get; init; } = "how far it varies (σ)";

    /// <summary>The key of the intervals of effects.</summary>
    public string TornadoIntervals { get; init; } = "95% interval";

    /// <summary>Which way an effect goes: up, down, both.</summary>
    public IReadOnlyList<string> TornadoWays { get; init; } = ["raises it", "lowers it", "either way"];

    /// <summary>Factors that are not drawn: how many.</summary>
    public string TornadoMore { get; init; } = "and {0} lighter ones";

    /// <summary>An estimate with the ends of its interval.</summary>
    public string TornadoRange { get; init; } = "{0} ({1} to {2})";

    /// <summary>A factor, told: its name, its share by itself, its share in all.</summary>
    public string TornadoShareIs { get; init; } = "{0}: {1} by itself, {2} with what it does together with others.";

    /// <summary>A factor, told: its name, the size of its effect, which way.</summary>
    public string TornadoEffectIs { get; init; } = "{0}: {1}, {2}.";

    /// <summary>A factor, told: its name, the size of its effect, which way, how far that varies.</summary>
    public string TornadoSpreadIs { get; init; } = "{0}: {1}, {2}, varying by {3}.";

    /// <summary>Factors that are not told one by one: how many, of how many.</summary>
    public string TornadoRest { get; init; } = "Next to nothing: {0} of {1} factors.";

    /// <summary>Where nothing makes a difference: to what outcome.</summary>
    public string TornadoNothing { get; init; } = "Nothing that was varied makes a difference to {0}.";

    /// <summary>The title of a region: of what phenomenon.</summary>
    public string RegionTitle { get; init; } = "Where {0} holds and where it breaks";

    /// <summary>The share of points that hold: of what phenomenon, the share, the ends of its interval.</summary>
    public string RegionShare { get; init; } = "{0} holds at {1} of the points looked at ({2} to {3}), by this theory.";

    /// <summary>The range of a factor: its ends.</summary>
    public string RegionRange { get; init; } = "{0} to {1}";

    /// <summary>A factor that matters, told: its name, the ends of its range, the shares in its parts.</summary>
    public string RegionAlong { get; init; } = "Along {0}, from {1} to {2}, it holds at {3}.";

    /// <summary>How many factors matter beyond chance, of how many.</summary>
    public string RegionClear { get; init; } = "Clear beyond chance: {0} of {1} factors; of the others this many points do not tell.";
}
