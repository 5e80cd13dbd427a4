using Holdfast.Simulation;
using Holdfast.Theory;

namespace Holdfast.Figures;

/// <summary>One panel to be drawn: a heading, its lines with their styles, and the value at its upper edge.</summary>
internal sealed class PanelPlan(Panel panel, double top)
{
    private static readonly Channel[][] Members =
    [
        [Quantity.Hope, Quantity.Willingness, Quantity.Guard, Quantity.HiddenHope, Quantity.Belief, Quantity.Anger,
            Quantity.Attachment, Quantity.LostBond, Quantity.Reliability, Quantity.Rupture, Quantity.Quiet,
            Outcome.Readiness, Outcome.Connection, Outcome.Threat, Outcome.Underground],
        [Quantity.Grief, Quantity.Longing, Quantity.Wound, Outcome.Ache, Quantity.Pang, Quantity.Dread, Quantity.Relief,
            Quantity.GriefWork, Quantity.Shame, Quantity.Standard, Quantity.Preparedness, Quantity.Symptoms, Outcome.TellingCost],
        [Quantity.SafeSelf, Quantity.Told, Quantity.Conviction, Quantity.Understanding, Quantity.SelfCompassion,
            Quantity.OutsideLife, Quantity.Rehearsal, Outcome.SelfSoothing, Outcome.Functioning],
        [Quantity.Strain],
        [Outcome.Asking, Outcome.Faltering, Outcome.Leaving, Outcome.Dismissal, Outcome.Requests, Outcome.Tellings, Outcome.Falters],
    ];

    /// <summary>The channels that are shown unless others are chosen.</summary>
    internal static IReadOnlyList<Channel> Usual { get; } =
    [
        Quantity.Hope, Quantity.Willingness, Quantity.Guard,
        Quantity.Grief, Quantity.Longing, Quantity.Wound, Outcome.Ache,
        Quantity.SafeSelf, Quantity.Told, Quantity.Conviction, Quantity.Understanding,
        Quantity.Strain,
    ];

    /// <summary>The group.</summary>
    internal Panel Panel { get; } = panel;

    /// <summary>The value at the upper edge: 1, except for counts and chances.</summary>
    internal double Top { get; } = top;

    /// <summary>The lines.</summary>
    internal List<(Channel Channel, LineStyle Style)> Lines { get; } = [];

    /// <summary>The group of a channel.</summary>
    internal static Panel PanelOf(Channel channel)
    {
        for (int p = 0; p < Members.Length; p++)
        {
            if (Array.IndexOf(Members[p], channel) >= 0)
            {
                return (Panel)p;
            }
        }

        throw new ArgumentOutOfRangeException(nameof(channel), channel.Key, "The channel has no panel.");
    }

    /// <summary>Sorts channels into panels; a group with more lines than can be told apart gets a second panel.</summary>
    internal static List<PanelPlan> Together(IReadOnlyList<Channel> channels, Func<Channel, double> largest)
    {
        List<PanelPlan> plans = [];
        for (int p = 0; p < Members.Length; p++)
        {
            PanelPlan? open = null;
            bool[] used = new bool[LineStyle.Count];
            for (int m = 0; m < Members[p].Length; m++)
            {
                Channel channel = Members[p][m];
                if (!Has(channels, channel))
                {
                    continue;
                }

                if (open is null || open.Lines.Count == LineStyle.Count || (Panel)p == Panel.Count)
                {
                    open = new((Panel)p, (Panel)p == Panel.Count ? RoundUp(largest(channel)) : 1);
                    plans.Add(open);
                    Array.Clear(used);
                }

                int place = open.Panel == Panel.Count ? 0 : m % LineStyle.Count;
                while (used[place])
                {
                    place = (place + 1) % LineStyle.Count;
                }

                used[place] = true;
                open.Lines.Add((channel, LineStyle.Of(place)));
            }
        }

        return plans;
    }

    /// <summary>One panel for each channel, in the order of groups: for two courses side by side.</summary>
    internal static List<PanelPlan> Apart(IReadOnlyList<Channel> channels, Func<Channel, double> largest)
    {
        List<PanelPlan> plans = [];
        for (int p = 0; p < Members.Length; p++)
        {
            foreach (Channel channel in Members[p])
            {
                if (Has(channels, channel))
                {
                    PanelPlan plan = new((Panel)p, (Panel)p == Panel.Count ? RoundUp(largest(channel)) : 1);
                    plan.Lines.Add((channel, LineStyle.First));
                    plans.Add(plan);
                }
            }
        }

        return plans;
    }

    /// <summary>The next of 1, 2, 5, 10, 20, 50 and so on, times a power of ten: a round upper edge.</summary>
    internal static double RoundUp(double largest)
    {
        double size = 0.001;
        while (size < 1e9)
        {
            foreach (int step in (ReadOnlySpan<int>)[1, 2, 5])
            {
                if (largest <= size * step)
                {
                    return size * step;
                }
            }

            size *= 10;
        }

        return 1e9;
    }

    private static bool Has(IReadOnlyList<Channel> channels, Channel channel)
    {
        for (int i = 0; i < channels.Count; i++)
        {
            if (channels[i] == channel)
            {
                return true;
            }
        }

        return false;
    }
}
