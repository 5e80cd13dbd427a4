namespace Holdfast.EndToEnd;

/// <summary>What measures time runs when nothing else does.</summary>
[CollectionDefinition(Name, DisableParallelization = true)]
public sealed class Alone
{
    public const string Name = "alone";
}
