namespace Holdfast.Practice;

/// <summary>
/// How strong each feeling is, from the state of the model. The weights are conventions of reading: they bring quantities
/// that seldom pass one half to one scale with those that often do. Nothing in the model hangs on them.
/// </summary>
public static class Feelings
{
    /// <summary>All feelings with their strength, 0 to 1, strongest first.</summary>
    public static IReadOnlyList<(Feeling Feeling, float Strength)> Of(HourInPlay hour)
    {
        ArgumentNullException.ThrowIfNull(hour);
        float open = 1 - hour[Quantity.Guard];
        (Feeling, float)[] all =
        [
            (Feeling.Hope, hour[Quantity.Hope] * hour[Quantity.Willingness] * open),
            (Feeling.Longing, hour[Quantity.Longing] * (1 - (hour[Quantity.Relief] / 2)) * (0.5f + (open / 2))),
            (Feeling.Fear, Math.Min(1, 1.5f * hour[Quantity.Dread])),
            (Feeling.Shame, hour[Quantity.Shame] * (1 - (hour[Quantity.Willingness] / 2))),
            (Feeling.Anger, Math.Min(1, 2 * hour[Quantity.Anger])),
            (Feeling.Grief, Math.Min(1, 2 * hour[Quantity.Grief] * (0.5f + (open / 2)))),
            (Feeling.Hiding, hour[Quantity.Guard] > 0.5f ? hour[Quantity.Guard] : hour[Quantity.Guard] / 2),
        ];
        return [.. all.OrderByDescending(f => f.Item2)];
    }
}
