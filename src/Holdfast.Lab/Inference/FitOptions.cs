namespace Holdfast.Lab;

/// <summary>How much work a fit takes on itself.</summary>
public sealed record FitOptions
{
    /// <summary>The seed of the fit's own chance.</summary>
    public ulong Seed { get; init; } = 1;

    /// <summary>Particles: persons that fit the diary, at least 64.</summary>
    public int Particles { get; init; } = 512;

    /// <summary>Rounds of moves at each step towards the whole diary.</summary>
    public int Rounds { get; init; } = 4;

    /// <summary>Further rounds once the whole diary counts.</summary>
    public int LastRounds { get; init; } = 12;
}
