namespace Holdfast.Lab;

/// <summary>
/// All traits and parameters over ranges wider than the theory declares: what a theory must be asked beyond the numbers with
/// which it was written. Numbers go by a factor either way, and shares and places on the scale by a factor either way on
/// their odds, so that they stay between 0 and 1.
/// </summary>
public static class WideFactors
{
    /// <summary>The usual factor either way.</summary>
    public const double Usual = 2.5;

    private const double MostStrength = 0.95;

    /// <summary>
    /// The factors for some courses: all parameters, and all traits but those that a course sets itself, since those are what
    /// its comparison is about.
    /// </summary>
    /// <param name="courses">The courses.</param>
    /// <param name="widen">The factor either way, at least 1.</param>
    public static IReadOnlyList<Factor> For(IEnumerable<Course> courses, double widen = Usual)
    {
        ArgumentNullException.ThrowIfNull(courses);
        ArgumentOutOfRangeException.ThrowIfLessThan(widen, 1);
        HashSet<Trait> set = [.. SetBy(courses)];
        return
        [
            .. Enum.GetValues<Trait>().Where(t => !set.Contains(t)).Select(t => Of(t, widen)),
            .. Catalogue.Parameters.Select(p => new ParameterFactor(p, Ends(p, widen))),
        ];
    }

    /// <summary>The traits that courses set themselves.</summary>
    public static IEnumerable<Trait> SetBy(IEnumerable<Course> courses)
    {
        ArgumentNullException.ThrowIfNull(courses);
        return courses.SelectMany(c => c.Client.Traits.Keys.Concat(c.Helpers.SelectMany(h => h.Traits.Keys))).Distinct();
    }

    private static TraitFactor Of(Trait trait, double widen)
    {
        (double from, double to) = Starts.Of(trait);
        return new(trait, ByOdds(from, 1 / widen), ByOdds(to, widen));
    }

    // A range that a source gives is kept where it is wider.
    private static (double From, double To) Ends(Parameter parameter, double widen)
    {
        (double from, double to) = parameter.Spread == Spread.LogOddsNormal
            ? (ByOdds(parameter.Default, 1 / widen), ByOdds(parameter.Default, widen))
            : (parameter.Default / widen, parameter.Default * widen);
        return (Math.Min(from, parameter.Lowest ?? from), Math.Max(parameter.Spread == Spread.LogNormalCapped ? Math.Min(to, MostStrength) : to, parameter.Highest ?? 0));
    }

    private static double ByOdds(double share, double factor) => share * factor / (1 - share + (share * factor));
}
