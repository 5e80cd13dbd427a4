using Holdfast.Theory;

namespace Holdfast.Simulation;

/// <summary>One curve that a run can show: a quantity or an outcome.</summary>
public readonly record struct Channel
{
    private Channel(int index) => Index = index;

    /// <summary>The number of quantities of the model.</summary>
    public static int QuantityCount { get; } = Enum.GetValues<Quantity>().Length;

    /// <summary>The number of channels: quantities first, then outcomes.</summary>
    public static int Count { get; } = QuantityCount + Enum.GetValues<Outcome>().Length;

    /// <summary>Its place among all channels, 0 to <see cref="Count"/> - 1.</summary>
    public int Index { get; }

    /// <summary>Whether this is a quantity (which has reasons) rather than an outcome.</summary>
    public bool IsQuantity => Index < QuantityCount;

    /// <summary>The quantity. Throws for an outcome.</summary>
    public Quantity Quantity => IsQuantity ? (Quantity)Index : throw new InvalidOperationException($"{Key} is an outcome, not a quantity.");

    /// <summary>The outcome. Throws for a quantity.</summary>
    public Outcome Outcome => IsQuantity ? throw new InvalidOperationException($"{Key} is a quantity, not an outcome.") : (Outcome)(Index - QuantityCount);

    /// <summary>The channel's name as people and files write it: lower case, words apart ("hidden hope").</summary>
    public string Key => Words.Of(IsQuantity ? ((Quantity)Index).ToString() : ((Outcome)(Index - QuantityCount)).ToString());

    /// <summary>The channel of a quantity.</summary>
    public static implicit operator Channel(Quantity quantity) => new((int)quantity);

    /// <summary>The channel of an outcome.</summary>
    public static implicit operator Channel(Outcome outcome) => new(QuantityCount + (int)outcome);

    /// <summary>All channels, in order.</summary>
    public static IEnumerable<Channel> All => Enumerable.Range(0, Count).Select(i => new Channel(i));

    /// <summary>Finds a channel by its key; false when there is none.</summary>
    public static bool TryParse(string key, out Channel channel)
    {
        foreach (Channel c in All)
        {
            if (string.Equals(c.Key, key, StringComparison.OrdinalIgnoreCase))
            {
                channel = c;
                return true;
            }
        }

        channel = default;
        return false;
    }

    /// <inheritdoc/>
    public override string ToString() => Key;
}
