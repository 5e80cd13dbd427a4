namespace Holdfast.Theory;

/// <summary>Does something with every rule that pulls on an occasion.</summary>
public interface IEventVisitor
{
    /// <summary>Is called once for each rule, in order.</summary>
    void Visit<TRule>()
        where TRule : struct, IEventPull;
}
