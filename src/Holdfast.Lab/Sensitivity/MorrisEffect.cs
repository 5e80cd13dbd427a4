namespace Holdfast.Lab;

/// <summary>
/// The elementary effects of one factor: by how much an outcome rises when the factor moves and all others stay, over the
/// move as a share of the factor's whole range.
/// </summary>
/// <param name="Mu">Their mean. Near 0 beside a large <see cref="MuStar"/>: the factor works in both directions.</param>
/// <param name="MuStar">The mean of their sizes: how heavy the factor is (Campolongo, Cariboni and Saltelli 2007).</param>
/// <param name="Sigma">Their standard deviation: how far the effect hangs on where this factor and the others stand. 0 for a straight line.</param>
public readonly record struct MorrisEffect(Estimate Mu, Estimate MuStar, Estimate Sigma);
