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
            shelf.Draw(options.Seed, person);
        }

        return shelf;
    }

    /// <summary>A shelf with nobody on it.</summary>
    internal static DrawnParameters Empty() => new();

    /// <summary>Forgets everybody.</summary>
    internal void Clear() => drawn.Clear();

    /// <summary>Draws for a person, once.</summary>
    internal void Draw(ulong seed, int person)
    {
        if (drawn.ContainsKey(person))
        {
            return;
        }

        float[] values = new float[Catalogue.Parameters.Count];
        for (int p = 0; p < values.Length; p++)
        {
            values[p] = (float)People.DrawParameter(seed, person, p);
        }

        drawn[person] = values;
    }

    internal ReadOnlySpan<float> this[int person] => drawn[person];
}
