namespace Holdfast.Simulation;

/// <summary>Who stands in which lane.</summary>
internal readonly struct Lineup
{
    private readonly Case[]? cases;
    private readonly int firstPerson;
    private readonly int firstReplicate;
    private readonly int personStep;

    private Lineup(Case[]? cases, int firstPerson, int firstReplicate, int personStep)
    {
        this.cases = cases;
        this.firstPerson = firstPerson;
        this.firstReplicate = firstReplicate;
        this.personStep = personStep;
    }

    /// <summary>Persons one after another, in the same replicate.</summary>
    internal static Lineup OfPersons(int first, int replicate) => new(null, first, replicate, 1);

    /// <summary>One person in replicates one after another.</summary>
    internal static Lineup OfFutures(int person, int firstReplicate) => new(null, person, firstReplicate, 0);

    /// <summary>Any cases; lanes beyond the last walk along with it, unseen.</summary>
    internal static Lineup OfCases(Case[] cases) => new(cases, 0, 0, 0);

    /// <summary>Whether anything is set by hand.</summary>
    internal bool IsAdjusted => cases is not null;

    internal int PersonOf(int lane) => cases is null ? firstPerson + (personStep * lane) : At(lane).Person;

    internal int ReplicateOf(int lane) => cases is null ? firstReplicate + ((1 - personStep) * lane) : At(lane).Replicate;

    /// <summary>The replicate from which a lane draws what is counted by an index.</summary>
    internal int ReplicateOf(int lane, uint index) => cases is not null && At(lane).Lots is { Count: > 0 } lots ? lots[(int)(index % (uint)lots.Count)] : ReplicateOf(lane);

    internal Adjustment? AdjustmentOf(int lane) => cases is null ? null : At(lane).Adjustment;

    private ref readonly Case At(int lane) => ref cases![Math.Min(lane, cases.Length - 1)];
}
