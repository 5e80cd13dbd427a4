namespace Holdfast.Theory;

/// <summary>A name that a formula reads.</summary>
public sealed record Symbol
{
    private readonly string? name;
    private readonly int place = -1;

    /// <summary>A name of some kind.</summary>
    public Symbol(string name, SymbolKind kind)
    {
        this.name = name;
        Kind = kind;
    }

    internal Symbol(int place)
    {
        this.place = place;
        Kind = SymbolKind.Parameter;
    }

    /// <summary>As people read it.</summary>
    public string Name => name ?? Parameter!.Key;

    /// <summary>What it names.</summary>
    public SymbolKind Kind { get; }

    /// <summary>The parameter, where it names one.</summary>
    public Parameter? Parameter => place < 0 ? null : Holdfast.Theory.Parameter.AtPlace(place);
}
