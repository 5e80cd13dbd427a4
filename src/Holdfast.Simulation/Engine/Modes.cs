using Holdfast.Theory;

namespace Holdfast.Simulation;

/// <summary>The word for a state. The places on the scale are conventions of reading; nothing hangs on them.</summary>
internal static class Modes
{
    internal static Mode Of(float[] values, int samples, int tick)
    {
        float At(Channel channel) => values[(channel.Index * samples) + tick];
        return Of(At(Quantity.Guard), At(Quantity.Anger), At(Outcome.SelfSoothing), At(Quantity.Grief), At(Quantity.GriefWork), At(Outcome.Asking), At(Quantity.SafeSelf));
    }

    internal static Mode Of(float guard, float anger, float selfSoothing, float grief, float griefWork, float asking, float safeSelf)
    {
        if (guard > 0.5f)
        {
            return Mode.Underground;
        }

        if (anger > 0.25f)
        {
            return Mode.Protesting;
        }

        if (selfSoothing > 0.5f)
        {
            return Mode.Weaning;
        }

        if (grief > 0.2f || griefWork > 0.5f)
        {
            return Mode.Grieving;
        }

        if (asking > 0.05f)
        {
            return Mode.Testing;
        }

        return safeSelf > 0.25f ? Mode.Internalising : Mode.Seeking;
    }
}
