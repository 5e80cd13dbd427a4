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
        bool lots = cases is not null && cases[0].Lots is { Count: > 0 };
        HasLots = lots;
        if (cases is not null && Array.Exists(cases, c => (c.Lots is { Count: > 0 }) != lots))
        {
            throw new ArgumentException("Luck is given day by day to some of these cases and not to others; give it to all or to none.", nameof(cases));
        }
    }

    /// <summary>Persons one after another, in the same replicate.</summary>
    internal static Lineup OfPersons(int first, int replicate) => new(null, first, replicate, 1);

    /// <summary>One person in replicates one after another.</summary>
    internal static Lineup OfFutures(int person, int firstReplicate) => new(null, person, firstReplicate, 0);

    /// <summary>Any cases; lanes beyond the last walk along with it, unseen.</summary>
    internal static Lineup OfCases(Case[] cases) => new(cases, 0, 0, 0);

    /// <summary>Whether anything is set by hand.</summary>
    internal bool IsAdjusted => cases is not null;

    /// <summary>Whether luck is given day by day.</summary>
    internal bool HasLots { get; }

    internal int PersonOf(int lane) => cases is null ? firstPerson + (personStep * lane) : At(lane).Person;

    internal int ReplicateOf(int lane) => cases is null ? firstReplicate + ((1 - personStep) * lane) : At(lane).Replicate;

    /// <summary>The replicate from which a lane draws the luck of a day, and which turn through its lots that is.</summary>
    internal int LotOf(int lane, int day, out uint turn) => LotOf(At(lane).Lots!, day, out turn);

    /// <summary>The same, for how what comes is met.</summary>
    internal int MannerOf(int lane, int day, out uint turn) => LotOf(At(lane).Manners ?? At(lane).Lots!, day, out turn);

    private static int LotOf(IReadOnlyList<int> lots, int day, out uint turn)
    {
        turn = (uint)(day / lots.Count);
        return lots[day % lots.Count];
    }

    internal Adjustment? AdjustmentOf(int lane) => cases is null ? null : At(lane).Adjustment;

    private ref readonly Case At(int lane) => ref cases![Math.Min(lane, cases.Length - 1)];
}
