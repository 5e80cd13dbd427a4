namespace Holdfast.Lab;

/// <summary>
/// All that is unknown about a person in a course: the traits of both, first values, every parameter, and the noise of the
/// answers. Each has a standard normal deviate; ranges are those from which the simulator draws persons. What the course fixes
/// is known. A helper's trait is one for all helpers of the course.
/// </summary>
public sealed class PersonSpace
{
    private static readonly Quantity[] Kin = [Quantity.Belief, Quantity.Willingness, Quantity.Reliability];

    private readonly List<Unknown> unknowns = [];
    private readonly List<Action<Adjustment, double>> setters = [];

    /// <summary>The unknowns of a person in a course.</summary>
    public PersonSpace(Course course)
    {
        ArgumentNullException.ThrowIfNull(course);
        foreach (Trait trait in Enum.GetValues<Trait>())
        {
            bool helpers = Starts.IsHelpers(trait);
            if (!helpers || course.Helpers.Count > 0)
            {
                AddTrait(trait, Range(helpers ? course.Helpers[0].Traits : course.Client.Traits, trait), helpers);
            }
        }

        foreach (Quantity quantity in Enum.GetValues<Quantity>())
        {
            AddFirstValue(course, quantity);
        }

        FirstParameter = unknowns.Count;
        for (int p = 0; p < Catalogue.Parameters.Count; p++)
        {
            int place = p;
            Parameter parameter = Catalogue.Parameters[p];
            double low = parameter.Lowest is { } l ? Elementary.Log(l) : 0;
            double wide = parameter.Highest is { } h ? Elementary.Log(h) - low : 0;
            Func<double, double> valueAt = d => ValueOf(parameter, d, low, wide);
            Add(new(parameter.Key, UnknownKind.Parameter, parameter.Unit, 1, true, valueAt), (a, d) => a.SetParameter(place, valueAt(d)));
        }

        Noise = unknowns.Count;
        Add(new("noise of the answers", UnknownKind.Noise, "points", 1, true, CheckInScale.Noise), (_, _) => { });
    }

    /// <summary>All unknowns: traits, first values, parameters, and last the noise.</summary>
    public IReadOnlyList<Unknown> Unknowns => unknowns;

    /// <summary>How many.</summary>
    public int Count => unknowns.Count;

    /// <summary>Where parameters begin.</summary>
    public int FirstParameter { get; }

    /// <summary>The place of the noise, which changes no walk.</summary>
    public int Noise { get; }

    /// <summary>The person who stands at these deviates.</summary>
    public Adjustment Person(ReadOnlySpan<double> deviates)
    {
        Adjustment adjustment = new();
        for (int i = 0; i < setters.Count; i++)
        {
            setters[i](adjustment, deviates[i]);
        }

        return adjustment;
    }

    private static double ValueOf(Parameter parameter, double deviate, double low, double wide)
    {
        if (parameter.Spread == Spread.LogUniform)
        {
            return NormalLaw.Exp(low + (NormalLaw.Below(deviate) * wide));
        }

        double factor = NormalLaw.Exp(Parameter.UsualSpread * deviate);
        if (parameter.Spread == Spread.LogOddsNormal)
        {
            double odds = parameter.Default / (1 - parameter.Default) * factor;
            return odds / (1 + odds);
        }

        double value = parameter.Default * factor;
        return parameter.Spread == Spread.LogNormalCapped && value > 0.95 ? 0.95 : value;
    }

    private static Interval Range(IReadOnlyDictionary<Trait, Interval> said, Trait trait)
    {
        (double from, double to) = Starts.Of(trait);
        return said.TryGetValue(trait, out Interval interval) ? interval : new(from, to);
    }

    private static double Between(Interval range, double deviate) => Math.Clamp(range.From + (NormalLaw.Below(deviate) * (range.To - range.From)), 0, 1);

    private void AddTrait(Trait trait, Interval range, bool helpers)
    {
        if (range.To > range.From)
        {
            Add(
                new(Words.Of(trait.ToString()), helpers ? UnknownKind.HelperTrait : UnknownKind.Trait, "1", SdOf(range), false, d => Between(range, d)),
                (a, d) => a.Set(trait, Between(range, d)));
        }
    }

    private void AddFirstValue(Course course, Quantity quantity)
    {
        // The wound begins at its trait; felt willingness and reliability begin where the belief about helpers stands.
        bool said = course.Client.Begins.ContainsKey(quantity);
        if ((quantity == Quantity.Wound && !said) || (quantity != Quantity.Belief && Kin.Contains(quantity)))
        {
            return;
        }

        Quantity[] together = quantity == Quantity.Belief ? Kin : [quantity];
        Interval[] ranges = [.. together.Select(q => course.Client.Begins.TryGetValue(q, out Interval own) ? own : new(Starts.Of(q).From, Starts.Of(q).To))];
        if (ranges.All(r => r.To <= r.From))
        {
            return;
        }

        Interval first = ranges.First(r => r.To > r.From);
        Add(
            new(Words.Of(quantity.ToString()) + " at first", UnknownKind.FirstValue, "1", SdOf(first), false, d => Between(first, d)),
            (a, d) =>
            {
                for (int i = 0; i < together.Length; i++)
                {
                    a.Set(together[i], Between(ranges[i], d));
                }
            });
    }

    private static double SdOf(Interval range) => (range.To - range.From) / Math.Sqrt(12);

    private void Add(Unknown unknown, Action<Adjustment, double> set)
    {
        unknowns.Add(unknown);
        setters.Add(set);
    }
}
