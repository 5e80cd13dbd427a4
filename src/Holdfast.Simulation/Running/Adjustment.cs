using Holdfast.Theory;

namespace Holdfast.Simulation;

/// <summary>
/// What an experiment sets about a person instead of letting it be drawn: traits, parameters and first values. What is not
/// set stays as drawn, so two cases that differ in one adjustment differ in nothing else.
/// </summary>
public sealed class Adjustment
{
    private readonly float[] traits = Unset(Enum.GetValues<Trait>().Length);
    private readonly float[] begins = Unset(Channel.QuantityCount);
    private readonly float[] parameters = Unset(Catalogue.Parameters.Count);

    /// <summary>Sets a trait.</summary>
    /// <param name="trait">The trait. A helper's trait is set for every helper of the course.</param>
    /// <param name="value">Its value, 0 to 1.</param>
    /// <returns>This adjustment.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The value lies outside 0 to 1, or is not a number.</exception>
    public Adjustment Set(Trait trait, double value)
    {
        traits[(int)trait] = InUnit(value, nameof(value));
        return this;
    }

    /// <summary>Sets the value with which a quantity begins. The wound begins at its trait unless it is set here.</summary>
    /// <param name="quantity">The quantity.</param>
    /// <param name="value">Its first value, 0 to 1.</param>
    /// <returns>This adjustment.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The value lies outside 0 to 1, or is not a number.</exception>
    public Adjustment Set(Quantity quantity, double value)
    {
        begins[(int)quantity] = InUnit(value, nameof(value));
        return this;
    }

    /// <summary>Sets a parameter, before switches scale it.</summary>
    /// <param name="parameter">The parameter.</param>
    /// <param name="value">Its value in the parameter's unit; above 0. A strength or a level must also lie below 1.</param>
    /// <returns>This adjustment.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The value is not above 0, or not below 1 where it must be.</exception>
    public Adjustment Set(Parameter parameter, double value)
    {
        ArgumentNullException.ThrowIfNull(parameter);
        return SetParameter(Catalogue.PlaceOf(parameter.Key), value);
    }

    /// <summary>Sets a parameter by its place in the catalogue, before switches scale it.</summary>
    /// <param name="place">The place in <see cref="Catalogue.Parameters"/>, from 0.</param>
    /// <param name="value">Its value in the parameter's unit; above 0. A strength or a level must also lie below 1.</param>
    /// <returns>This adjustment.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There is no such place, or the value is not above 0, or not below 1 where it must be.</exception>
    public Adjustment SetParameter(int place, double value)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(place);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(place, parameters.Length);
        Parameter parameter = Catalogue.Parameters[place];
        bool bounded = parameter.Spread is Spread.LogNormalCapped or Spread.LogOddsNormal;
        if (!(value > 0 && double.IsFinite(value) && (!bounded || value < 1)))
        {
            throw new ArgumentOutOfRangeException(nameof(value), value, $"{parameter.Key} must be above 0{(bounded ? " and below 1" : "")}.");
        }

        parameters[place] = (float)value;
        return this;
    }

    /// <summary>The value of a trait, or NaN where it is left as drawn.</summary>
    public float this[Trait trait] => traits[(int)trait];

    /// <summary>The first value of a quantity, or NaN where it is left as drawn.</summary>
    public float this[Quantity quantity] => begins[(int)quantity];

    /// <summary>The value of a parameter, or NaN where it is left as drawn.</summary>
    public float this[Parameter parameter] => parameters[Catalogue.PlaceOf(parameter.Key)];

    /// <summary>Whether no parameter is left as drawn.</summary>
    internal bool SetsAllParameters => Array.TrueForAll(parameters, p => !float.IsNaN(p));

    /// <summary>The value of a parameter by its place in the catalogue, or NaN.</summary>
    internal float ParameterAt(int place) => parameters[place];

    private static float InUnit(double value, string name) =>
        value is >= 0 and <= 1 ? (float)value : throw new ArgumentOutOfRangeException(name, value, "The value must lie between 0 and 1.");

    private static float[] Unset(int count)
    {
        float[] values = new float[count];
        Array.Fill(values, float.NaN);
        return values;
    }
}
