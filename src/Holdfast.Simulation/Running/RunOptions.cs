namespace Holdfast.Simulation;

/// <summary>What a run needs beside its course.</summary>
public sealed record RunOptions
{
    /// <summary>The seed from which persons and chance are drawn. Same seed, same bits.</summary>
    public ulong Seed { get; init; } = 1;

    /// <summary>The number of the first person, from 0. Person 7 of seed 1 is always the same person.</summary>
    public int FirstPerson { get; init; }

    /// <summary>The replicate: the same persons, other chance.</summary>
    public int Replicate { get; init; }

    /// <summary>Rules that are switched off, by name.</summary>
    public IReadOnlyList<string> Lesions { get; init; } = [];

    /// <summary>Switches (named alternatives of the theory), by name and the option chosen.</summary>
    public IReadOnlyDictionary<string, string> Switches { get; init; } = new Dictionary<string, string>();

    /// <summary>Ticks in a day: 4 (six hours) unless the step is being tested. A multiple of 4, at most 24.</summary>
    public int TicksPerDay { get; init; } = 4;

    /// <summary>Persons computed together: 1, 4, 8 or 16; 0 takes the widest that the machine does well. Never changes a bit.</summary>
    public int LaneWidth { get; init; }

    /// <summary>Threads; 0 takes one per core. Never changes a bit.</summary>
    public int Threads { get; init; }
}
