namespace Holdfast.Practice;

/// <summary>One condition. Conditions are data: read from a text, held to the state, never run.</summary>
public abstract record Clause
{
    private protected Clause()
    {
    }

    /// <summary>Whether it holds.</summary>
    public abstract bool Holds(Situation situation);
}
