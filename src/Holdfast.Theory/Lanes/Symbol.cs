namespace Holdfast.Theory;

/// <summary>A name that a formula reads.</summary>
/// <param name="Name">As people read it.</param>
/// <param name="Kind">What it names.</param>
/// <param name="Parameter">The parameter, where it names one.</param>
public sealed record Symbol(string Name, SymbolKind Kind, Parameter? Parameter = null);
