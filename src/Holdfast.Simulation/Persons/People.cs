using Holdfast.Theory;

namespace Holdfast.Simulation;

/// <summary>
/// Draws persons: traits, first values and parameters. Each value hangs on seed, person and the value's own name, and on
/// nothing else; the same person walks through every course.
/// </summary>
internal sealed class People
{
    private readonly RunOptions options;
    private readonly Course course;
    private readonly double[] scale;

    private readonly Lineup lineup;
    private readonly DrawnParameters? drawn;

    internal People(Course course, RunOptions options, double[] scale, Lineup lineup, DrawnParameters? drawn = null)
    {
        this.lineup = lineup;
        this.drawn = drawn;
        this.course = course;
        this.options = options;
        this.scale = scale;
    }

    private static readonly Trait[] AllTraits = Enum.GetValues<Trait>();
    private static readonly uint[] ParameterStreams = [.. Catalogue.Parameters.Select(p => Philox.StreamOf("parameter/" + p.Key))];
    private static readonly uint[] TraitStreams = [.. Enum.GetNames<Trait>().Select(t => Philox.StreamOf("trait/" + t))];
    private static readonly uint[] QuantityStreams = [.. Enum.GetNames<Quantity>().Select(q => Philox.StreamOf("begins/" + Kin(q)))];

    /// <summary>The place of a person in the range of a parameter, as a value.</summary>
    internal static double DrawParameter(ulong seed, int person, int place) =>
        Catalogue.Parameters[place].At(Philox.Even(seed, person, 0, ParameterStreams[place], 0));

    /// <summary>The parameters of the persons.</summary>
    internal void Parameters<L>(Moment<L> m)
        where L : struct, ILane<L>
    {
        Span<float> lane = stackalloc float[L.Width];
        for (int p = 0; p < Catalogue.Parameters.Count; p++)
        {
            Parameter parameter = Catalogue.Parameters[p];
            for (int i = 0; i < lane.Length; i++)
            {
                float set = lineup.AdjustmentOf(i)?.ParameterAt(p) ?? float.NaN;
                double plain = !float.IsNaN(set) ? set : drawn is not null ? drawn[lineup.PersonOf(i)][p] : DrawParameter(options.Seed, lineup.PersonOf(i), p);
                double value = plain * scale[p];
                lane[i] = (float)(scale[p] > 1 && parameter.Spread is Spread.LogOddsNormal or Spread.LogNormalCapped && value > 0.95 ? 0.95 : value);
            }

            m.Parameters[parameter.Index] = L.Load(lane);
        }
    }

    /// <summary>The client's traits.</summary>
    internal void ClientTraits<L>(Moment<L> m)
        where L : struct, ILane<L>
    {
        foreach (Trait trait in AllTraits)
        {
            if (!Starts.IsHelpers(trait))
            {
                m.Traits[(int)trait] = Adjusted(Draw<L>(Range(course.Client.Traits, trait), TraitStreams[(int)trait], 0), (int)trait, ofTraits: true);
            }
        }
    }

    /// <summary>The traits of one helper, by place in the course.</summary>
    internal void HelperTraits<L>(Moment<L> m, int helper)
        where L : struct, ILane<L>
    {
        foreach (Trait trait in AllTraits)
        {
            if (Starts.IsHelpers(trait))
            {
                m.Traits[(int)trait] = Adjusted(Draw<L>(Range(course.Helpers[helper].Traits, trait), TraitStreams[(int)trait], (uint)(helper + 1)), (int)trait, ofTraits: true);
            }
        }
    }

    /// <summary>The first values of all quantities.</summary>
    internal void FirstValues<L>(Moment<L> m)
        where L : struct, ILane<L>
    {
        foreach (Quantity quantity in Enum.GetValues<Quantity>())
        {
            if (course.Client.Begins.TryGetValue(quantity, out Interval begins))
            {
                m.Quantities[(int)quantity] = Draw<L>(begins, QuantityStreams[(int)quantity], 0);
            }
            else if (quantity == Quantity.Wound)
            {
                m.Quantities[(int)quantity] = m[Trait.Wound];
            }
            else
            {
                (double from, double to) = Starts.Of(quantity);
                m.Quantities[(int)quantity] = Draw<L>(new(from, to), QuantityStreams[(int)quantity], 0);
            }

            m.Quantities[(int)quantity] = Adjusted(m.Quantities[(int)quantity], (int)quantity, ofTraits: false);
        }
    }

    /// <summary>A draw for each person, evenly from an interval.</summary>
    internal L Draw<L>(Interval interval, uint stream, uint index)
        where L : struct, ILane<L>
    {
        Span<float> lane = stackalloc float[L.Width];
        for (int i = 0; i < lane.Length; i++)
        {
            double even = Philox.Even(options.Seed, lineup.PersonOf(i), 0, stream, index);
            lane[i] = (float)(interval.From + (even * (interval.To - interval.From)));
        }

        return L.Load(lane);
    }

    private L Adjusted<L>(L lanes, int place, bool ofTraits)
        where L : struct, ILane<L>
    {
        if (!lineup.IsAdjusted)
        {
            return lanes;
        }

        Span<float> lane = stackalloc float[L.Width];
        L.Store(lanes, lane);
        for (int i = 0; i < lane.Length; i++)
        {
            if (lineup.AdjustmentOf(i) is not { } adjustment)
            {
                continue;
            }

            float set = ofTraits ? adjustment[(Trait)place] : adjustment[(Quantity)place];
            if (!float.IsNaN(set))
            {
                lane[i] = set;
            }
        }

        return L.Load(lane);
    }

    private static Interval Range(IReadOnlyDictionary<Trait, Interval> said, Trait trait)
    {
        if (said.TryGetValue(trait, out Interval interval))
        {
            return interval;
        }

        (double from, double to) = Starts.Of(trait);
        return new(from, to);
    }

    // Felt willingness and reliability begin where the belief about helpers stands: one draw for the three.
    private static string Kin(string quantity) => quantity is nameof(Quantity.Willingness) or nameof(Quantity.Reliability) ? nameof(Quantity.Belief) : quantity;
}
