namespace Holdfast.Lab;

/// <summary>
/// The points of a study, as places of its factors. A point is a pure function of its number, so any part of a design can be
/// worked out anywhere, in any order.
/// </summary>
public interface IDesign
{
    /// <summary>What it is, as files record it: "sobol n=1024 seed=1". Two designs with the same words and factors have the same points.</summary>
    string Words { get; }

    /// <summary>How many factors.</summary>
    int Factors { get; }

    /// <summary>How many points.</summary>
    int Points { get; }

    /// <summary>Writes the places of a point, each from 0 to 1.</summary>
    /// <param name="number">The point's number, from 0.</param>
    /// <param name="places">Room for as many places as there are factors.</param>
    void Point(int number, Span<double> places);
}
