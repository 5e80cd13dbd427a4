namespace Holdfast.Simulation;

/// <summary>The sessions of a practice.</summary>
public sealed record Sessions
{
    /// <summary>The time from one session to the next.</summary>
    public Duration Every { get; init; } = new(Duration.Week);

    /// <summary>Minutes of one session, 10 to 180.</summary>
    public int Minutes { get; init; } = 50;

    /// <summary>How deep the sessions go, 0 to 1.</summary>
    public double Depth { get; init; } = 0.6;

    /// <summary>The share of goodbyes that are felt rather than cut off, 0 to 1.</summary>
    public double FeltGoodbyes { get; init; } = 1;

    /// <summary>Whether a message follows at once after each goodbye, so that the missing is not felt.</summary>
    public bool MessageAfterGoodbye { get; init; }

    /// <summary>The share of sessions that take place as agreed, 0 to 1; the others are cancelled at short notice.</summary>
    public double Kept { get; init; } = 1;
}
