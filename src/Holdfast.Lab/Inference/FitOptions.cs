namespace Holdfast.Lab;

/// <summary>How much work a fit takes on itself.</summary>
public sealed record FitOptions
{
    /// <summary>The seed of the fit's own chance.</summary>
    public ulong Seed { get; init; } = 1;

    /// <summary>Particles that walk side by side, at least 16.</summary>
    public int Particles { get; init; } = 128;

    /// <summary>Rounds of moves at each step towards the whole diary.</summary>
    public int Rounds { get; init; } = 128;

    /// <summary>Rounds once the whole diary counts.</summary>
    public int LastRounds { get; init; } = 384;

    /// <summary>The share of effective particles that a step towards the whole diary leaves, of all that were met since the last.</summary>
    public double Effective { get; init; } = 0.1;

    /// <summary>How many of those that were met under the whole diary are kept, evenly spaced.</summary>
    public int Kept { get; init; } = 1024;
}
