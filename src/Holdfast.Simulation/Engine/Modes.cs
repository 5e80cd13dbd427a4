using Holdfast.Theory;

namespace Holdfast.Simulation;

/// <summary>The word for a state. The places on the scale are conventions of reading; nothing hangs on them.</summary>
internal static class Modes
{
    internal static Mode Of(float[] values, int samples, int tick)
    {
        float At(Channel channel) => values[(channel.Index * samples) + tick];
        if (At(Quantity.Guard) > 0.5f)
        {
            return Mode.Underground;
        }

        if (At(Quantity.Anger) > 0.25f)
        {
            return Mode.Protesting;
        }

        if (At(Outcome.SelfSoothing) > 0.5f)
        {
            return Mode.Weaning;
        }

        if (At(Quantity.Grief) > 0.2f || At(Quantity.GriefWork) > 0.5f)
        {
            return Mode.Grieving;
        }

        if (At(Outcome.Asking) > 0.05f)
        {
            return Mode.Testing;
        }

        return At(Quantity.SafeSelf) > 0.25f ? Mode.Internalising : Mode.Seeking;
    }
}
