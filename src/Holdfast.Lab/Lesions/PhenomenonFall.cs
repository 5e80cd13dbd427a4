namespace Holdfast.Lab;

/// <summary>
/// What an alteration did to one phenomenon: to the expectation that decides under it, the one that then stands worst
/// against what is asked.
/// </summary>
/// <param name="Phenomenon">The phenomenon's number.</param>
/// <param name="Expectation">What the expectation says.</param>
/// <param name="Asked">The share of persons that is asked.</param>
/// <param name="Before">The share in whom it is seen by the theory without the alteration.</param>
/// <param name="Share">The share in whom it is seen with it.</param>
/// <param name="Low">The lower end of that share's 95% interval (Wilson).</param>
/// <param name="High">The upper end.</param>
/// <param name="Fall">By how much the share fell, in the same persons with the same chance; below 0 where it rose.</param>
/// <param name="FallLow">The lower end of the fall's 95% interval (Agresti and Min 2005, for matched shares).</param>
/// <param name="FallHigh">The upper end.</param>
/// <param name="Held">Whether the phenomenon holds without the alteration, all its expectations together.</param>
/// <param name="Holds">Whether it holds with it.</param>
public sealed record PhenomenonFall(
    string Phenomenon,
    string Expectation,
    double Asked,
    double Before,
    double Share,
    double Low,
    double High,
    double Fall,
    double FallLow,
    double FallHigh,
    bool Held,
    bool Holds)
{
    /// <summary>What lies between two looks at a phenomenon, in the same persons with the same chance.</summary>
    /// <param name="before">Without the alteration.</param>
    /// <param name="after">With it.</param>
    public static PhenomenonFall Between(PhenomenonResult before, PhenomenonResult after)
    {
        ArgumentNullException.ThrowIfNull(before);
        ArgumentNullException.ThrowIfNull(after);
        ExpectationResult now = after.Weakest;
        ExpectationResult then = before.Expectations[after.Expectations.ToList().IndexOf(now)];
        (double fall, double low, double high) = MatchedShares.Difference(then.SeenIn, now.SeenIn);
        return new(after.Phenomenon.Id, now.Expectation.Says, now.Expectation.Share, then.Share, now.Share, now.ShareLow, now.ShareHigh, fall, low, high, before.Holds, after.Holds);
    }

    /// <summary>By how much a share must fall to be called a fall: in one person in ten.</summary>
    public const double ClearFall = 0.1;

    /// <summary>Whether it falls: by more than <see cref="ClearFall"/>, and by more than luck (the interval lies above 0). It may hold all the same.</summary>
    public bool Falls => Fall > ClearFall && FallLow > 0;

    /// <summary>Whether it falls so far that it no longer holds.</summary>
    public bool IsLost => Falls && Held && !Holds;
}
