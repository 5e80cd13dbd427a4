using Holdfast.Theory;

namespace Holdfast.Simulation;

/// <summary>Reads a channel from a block whose views are up to date.</summary>
internal static class Outcomes
{
    internal static L Read<L>(Block<L> block, Channel channel)
        where L : struct, ILane<L> =>
        channel.IsQuantity ? block.Moment.Quantities[channel.Index] : Of(block, channel.Outcome);

    /// <summary>All outcomes, by place; what several of them need is worked out once.</summary>
    internal static void All<L>(Block<L> block, L[] into)
        where L : struct, ILane<L>
    {
        Moment<L> m = block.Moment;
        L ache = Hazards.Ache(m);
        L asking = Hazards.Asking(m);
        for (int o = 0; o < into.Length; o++)
        {
            into[o] = (Outcome)o switch
            {
                Outcome.Ache => ache,
                Outcome.Asking => asking,
                Outcome.Functioning => Hazards.Functioning(m, ache),
                Outcome.Leaving => Hazards.Leaving(m, ache),
                Outcome.Faltering => asking * Hazards.Falter(m),
                _ => Of(block, (Outcome)o),
            };
        }
    }

    private static L Of<L>(Block<L> block, Outcome outcome)
        where L : struct, ILane<L>
    {
        Moment<L> m = block.Moment;
        return outcome switch
        {
            Outcome.Ache => Hazards.Ache(m),
            Outcome.Readiness => m[View.Readiness],
            Outcome.Underground => L.Above(m[Quantity.Guard], 0.5f),
            Outcome.SelfSoothing => m[View.SelfSoothing],
            Outcome.Threat => m[View.Threat],
            Outcome.Connection => m[View.Connection] * m[Circumstance.Helped],
            Outcome.Functioning => Hazards.Functioning(m, Hazards.Ache(m)),
            Outcome.TellingCost => m[View.TellingCost],
            Outcome.Asking => Hazards.Asking(m),
            Outcome.Faltering => Hazards.Asking(m) * Hazards.Falter(m),
            Outcome.Leaving => Hazards.Leaving(m, Hazards.Ache(m)),
            Outcome.Dismissal => Hazards.Dismissal(m),
            Outcome.Requests => block.RequestsSoFar,
            Outcome.Tellings => block.TellingsSoFar,
            Outcome.Falters => block.FaltersSoFar,
            _ => throw new ArgumentOutOfRangeException(nameof(outcome), outcome, "Not an outcome."),
        };
    }
}
