namespace Holdfast.Simulation;

/// <summary>
/// Parameters of persons who walk again and again, drawn once: what an experimenter changes by hand does not change what chance
/// gave them. It holds the persons of one seed, and begins anew with another. Not safe for several threads at once.
/// </summary>
public sealed class DrawnPersons
{
    private readonly DrawnParameters drawn = DrawnParameters.Empty();
    private ulong seed;

    internal DrawnParameters For(RunOptions options, IEnumerable<Case> cases)
    {
        if (options.Seed != seed)
        {
            drawn.Clear();
            seed = options.Seed;
        }

        foreach (Case one in cases)
        {
            drawn.Draw(seed, one.Person);
        }

        return drawn;
    }
}
