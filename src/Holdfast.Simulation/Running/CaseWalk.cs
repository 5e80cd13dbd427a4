namespace Holdfast.Simulation;

/// <summary>
/// Many cases in the same course, walked a little at a time, for a program with a single thread: it can draw, listen and stop
/// between any two steps. Not safe for several threads at once.
/// </summary>
public abstract class CaseWalk
{
    private Walk? walk;
    private int walking;

    private protected CaseWalk(IReadOnlyList<Case> cases)
    {
        ArgumentNullException.ThrowIfNull(cases);
        ArgumentOutOfRangeException.ThrowIfZero(cases.Count, nameof(cases));
        Cases = cases;
    }

    /// <summary>Cases that have reached the end of the course.</summary>
    public int Done { get; private set; }

    /// <summary>Whether all have.</summary>
    public bool IsDone => Done == Cases.Count;

    /// <summary>Who walks.</summary>
    private protected IReadOnlyList<Case> Cases { get; }

    /// <summary>Walks on.</summary>
    /// <param name="ticks">The most ticks to walk now; a block of cases takes as many as the course has.</param>
    /// <returns>Whether more cases are done than before.</returns>
    public bool Step(int ticks)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(ticks);
        if (IsDone)
        {
            return false;
        }

        if (walk is null)
        {
            Case[] beside = Beside();
            walking = beside.Length;
            walk = Begin(beside);
        }

        if (!walk.On(ticks))
        {
            return false;
        }

        walk = null;
        Done += walking;
        return true;
    }

    /// <summary>The cases of the next block.</summary>
    private protected abstract Case[] Beside();

    /// <summary>The walk of the next block.</summary>
    private protected abstract Walk Begin(Case[] beside);
}
