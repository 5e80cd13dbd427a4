namespace Holdfast.Simulation;

/// <summary>Who wants or makes something.</summary>
public enum Party
{
    /// <summary>The helper.</summary>
    Helper,

    /// <summary>The client.</summary>
    Client,

    /// <summary>Both, after talking it over.</summary>
    Together,
}
