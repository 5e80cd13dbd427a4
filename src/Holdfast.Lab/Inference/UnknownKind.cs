namespace Holdfast.Lab;

/// <summary>What kind of unknown it is.</summary>
public enum UnknownKind
{
    /// <summary>A trait of the client.</summary>
    Trait,

    /// <summary>A trait of the helper.</summary>
    HelperTrait,

    /// <summary>The value with which a quantity begins.</summary>
    FirstValue,

    /// <summary>A parameter, in which persons differ as declared.</summary>
    Parameter,

    /// <summary>The noise of the answers.</summary>
    Noise,
}
