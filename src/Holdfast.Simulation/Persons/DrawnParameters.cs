using Holdfast.Theory;

namespace Holdfast.Simulation;

/// <summary>The parameters of persons who walk many times, drawn once.</summary>
internal sealed class DrawnParameters
{
    private readonly Dictionary<int, float[]> drawn = [];

    private DrawnParameters()
    {
    }

    /// <summary>Draws for everybody who appears more than once; nothing when there are too many to keep.</summary>
    internal static DrawnParameters? Of(IReadOnlyList<Case> cases, RunOptions options)
    {
        const int most = 4096;
        HashSet<int> seen = [];
        foreach (Case one in cases)
        {
            if (seen.Add(one.Person) && seen.Count > most)
            {
                return null;
            }
        }

        if (seen.Count * 2 > cases.Count)
        {
            return null;
        }

        DrawnParameters shelf = new();
        foreach (int person in seen)
        {
            float[] values = new float[Catalogue.Parameters.Count];
            for (int p = 0; p < values.Length; p++)
            {
                values[p] = (float)People.DrawParameter(options.Seed, person, p);
            }

            shelf.drawn[person] = values;
        }

        return shelf;
    }

    internal ReadOnlySpan<float> this[int person] => drawn[person];
}
