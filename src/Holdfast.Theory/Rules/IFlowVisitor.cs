namespace Holdfast.Theory;

/// <summary>Does something with every rule that pulls all the time.</summary>
public interface IFlowVisitor
{
    /// <summary>Is called once for each rule, in order.</summary>
    void Visit<TRule>()
        where TRule : struct, IFlow;
}
