namespace Holdfast.Web.Client.Chair;

/// <summary>The rehearsal of one thing that is hard to say: the rung, the tries, and what was written.</summary>
public sealed record KeptRehearsal
{
    /// <summary>The ladder's short name.</summary>
    public required string Ladder { get; init; }

    /// <summary>The rung's place on the ladder, from 0; nothing where none was taken.</summary>
    public int? Rung { get; init; }

    /// <summary>Own words for it; empty when there are none.</summary>
    public string Words { get; init; } = "";

    /// <summary>The tries, in order of time.</summary>
    public IReadOnlyList<RehearsedTry> Tries { get; init; } = [];

    /// <summary>The card, once it was written.</summary>
    public string? Card { get; init; }

    /// <summary>The message, once it was written.</summary>
    public string? Message { get; init; }

    /// <summary>Whether it fits its ladder as the ladder is now.</summary>
    /// <param name="ladder">The ladder.</param>
    public bool Fits(Ladder ladder)
    {
        ArgumentNullException.ThrowIfNull(ladder);
        return Rung is { } rung ? rung >= 0 && rung < ladder.Rungs.Count : Tries.Count == 0;
    }

    /// <summary>Whether nothing that must be there is missing, as it can be in a text.</summary>
    internal bool IsWhole => Ladder is not null && Words is not null && Tries is not null && Tries.All(t => t is { Rung: not null, Words: not null, Answer: not null, WentWrong: not null });
}
