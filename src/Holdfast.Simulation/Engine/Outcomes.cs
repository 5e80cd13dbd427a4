using Holdfast.Theory;

namespace Holdfast.Simulation;

/// <summary>Reads a channel from a block whose views are up to date.</summary>
internal static class Outcomes
{
    internal static L Read<L>(Block<L> block, Channel channel)
        where L : struct, ILane<L>
    {
        Moment<L> m = block.Moment;
        if (channel.IsQuantity)
        {
            return m.Quantities[channel.Index];
        }

        return channel.Outcome switch
        {
            Outcome.Ache => Hazards.Ache(m),
            Outcome.Readiness => m[View.Readiness],
            Outcome.Underground => L.Above(m[Quantity.Guard], 0.5f),
            Outcome.SelfSoothing => m[View.SelfSoothing],
            Outcome.Threat => m[View.Threat],
            Outcome.Connection => m[View.Connection] * m[Circumstance.Helped],
            Outcome.Functioning => Hazards.Functioning(m),
            Outcome.TellingCost => m[View.TellingCost],
            Outcome.Asking => Hazards.Asking(m),
            Outcome.Faltering => Hazards.Asking(m) * Hazards.Falter(m),
            Outcome.Leaving => Hazards.Leaving(m),
            Outcome.Dismissal => Hazards.Dismissal(m),
            Outcome.Requests => block.RequestsSoFar,
            Outcome.Tellings => block.TellingsSoFar,
            Outcome.Falters => block.FaltersSoFar,
            _ => throw new ArgumentOutOfRangeException(nameof(channel), channel, "Not an outcome."),
        };
    }
}
