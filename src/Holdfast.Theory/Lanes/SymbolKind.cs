namespace Holdfast.Theory;

/// <summary>What a name in a formula stands for.</summary>
public enum SymbolKind
{
    /// <summary>A quantity of the model.</summary>
    Quantity,

    /// <summary>A trait of a person.</summary>
    Trait,

    /// <summary>A parameter of the theory.</summary>
    Parameter,

    /// <summary>A view: something worked out from the state.</summary>
    View,

    /// <summary>A circumstance of the moment: what the course says is so.</summary>
    Circumstance,

    /// <summary>What an act means to the child.</summary>
    Meaning,
}
