namespace Holdfast.Figures;

/// <summary>A bar with its interval.</summary>
/// <param name="Value">Its length; below 0, where an estimate is, it is drawn as 0.</param>
/// <param name="Low">The lower end of the interval.</param>
/// <param name="High">The upper end.</param>
public readonly record struct TornadoBar(double Value, double Low, double High);
