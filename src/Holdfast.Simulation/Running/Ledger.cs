using Holdfast.Theory;

namespace Holdfast.Simulation;

/// <summary>Every rule's part in every change, tick by tick, for one person.</summary>
internal sealed class Ledger
{
    internal IReadOnlyList<Reason> Why(Quantity quantity, int fromTick, int toTick) => throw new NotImplementedException();
}
