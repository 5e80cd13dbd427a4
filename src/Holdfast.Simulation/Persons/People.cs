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

    private readonly bool onePerson;

    internal People(Course course, RunOptions options, double[] scale, bool onePerson = false)
    {
        this.onePerson = onePerson;
        this.course = course;
        this.options = options;
        this.scale = scale;
    }

    private static readonly Trait[] AllTraits = Enum.GetValues<Trait>();
    private static readonly uint[] ParameterStreams = [.. Catalogue.Parameters.Select(p => Philox.StreamOf("parameter/" + p.Key))];
    private static readonly uint[] TraitStreams = [.. Enum.GetNames<Trait>().Select(t => Philox.StreamOf("trait/" + t))];
    private static readonly uint[] QuantityStreams = [.. Enum.GetNames<Quantity>().Select(q => Philox.StreamOf("begins/" + Kin(q)))];

    /// <summary>The parameters of the persons first, first + 1, ...</summary>
    internal void Parameters<L>(Moment<L> m, int first)
        where L : struct, ILane<L>
    {
        Span<float> lane = stackalloc float[L.Width];
        for (int p = 0; p < Catalogue.Parameters.Count; p++)
        {
            Parameter parameter = Catalogue.Parameters[p];
            for (int i = 0; i < lane.Length; i++)
            {
                double value = parameter.At(Philox.Even(options.Seed, first + i, 0, ParameterStreams[p], 0)) * scale[p];
                lane[i] = (float)(scale[p] > 1 && parameter.Spread is Spread.LogOddsNormal or Spread.LogNormalCapped && value > 0.95 ? 0.95 : value);
            }

            m.Parameters[parameter.Index] = L.Load(lane);
        }
    }

    /// <summary>The client's traits.</summary>
    internal void ClientTraits<L>(Moment<L> m, int first)
        where L : struct, ILane<L>
    {
        foreach (Trait trait in AllTraits)
        {
            if (!Starts.IsHelpers(trait))
            {
                m.Traits[(int)trait] = Draw<L>(first, Range(course.Client.Traits, trait), TraitStreams[(int)trait], 0);
            }
        }
    }

    /// <summary>The traits of one helper, by place in the course.</summary>
    internal void HelperTraits<L>(Moment<L> m, int first, int helper)
        where L : struct, ILane<L>
    {
        foreach (Trait trait in AllTraits)
        {
            if (Starts.IsHelpers(trait))
            {
                m.Traits[(int)trait] = Draw<L>(first, Range(course.Helpers[helper].Traits, trait), TraitStreams[(int)trait], (uint)(helper + 1));
            }
        }
    }

    /// <summary>The first values of all quantities.</summary>
    internal void FirstValues<L>(Moment<L> m, int first)
        where L : struct, ILane<L>
    {
        foreach (Quantity quantity in Enum.GetValues<Quantity>())
        {
            if (course.Client.Begins.TryGetValue(quantity, out Interval begins))
            {
                m.Quantities[(int)quantity] = Draw<L>(first, begins, QuantityStreams[(int)quantity], 0);
            }
            else if (quantity == Quantity.Wound)
            {
                m.Quantities[(int)quantity] = m[Trait.Wound];
            }
            else
            {
                (double from, double to) = Starts.Of(quantity);
                m.Quantities[(int)quantity] = Draw<L>(first, new(from, to), QuantityStreams[(int)quantity], 0);
            }
        }
    }

    /// <summary>A draw for each person, evenly from an interval.</summary>
    internal L Draw<L>(int first, Interval interval, uint stream, uint index)
        where L : struct, ILane<L>
    {
        Span<float> lane = stackalloc float[L.Width];
        for (int i = 0; i < lane.Length; i++)
        {
            double even = Philox.Even(options.Seed, onePerson ? first : first + i, 0, stream, index);
            lane[i] = (float)(interval.From + (even * (interval.To - interval.From)));
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
