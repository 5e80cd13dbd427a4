namespace Holdfast.Lab;

/// <summary>
/// How a curve becomes an answer: ten times its value, and normal noise, rounded to a whole number from 0 to 10. The noise has
/// one standard deviation for a person, which is unknown: its logarithm is normal around that of <see cref="UsualNoise"/>.
/// </summary>
public static class CheckInScale
{
    /// <summary>The median of the noise's standard deviation over persons, in points of the scale. An assumption.</summary>
    public const double UsualNoise = 0.8;

    /// <summary>The standard deviation of its logarithm over persons. An assumption.</summary>
    public const double NoiseSpread = 0.3;

    /// <summary>No answer counts as less likely than this; it keeps a slip of the pen from ruling everything out.</summary>
    public const double LeastLikely = 1e-10;

    /// <summary>The noise of a person who stands at a normal deviate.</summary>
    public static double Noise(double deviate) => UsualNoise * Elementary.Exp(NoiseSpread * deviate);

    /// <summary>The logarithm of the probability of an answer.</summary>
    /// <param name="answer">The answer, 0 to 10.</param>
    /// <param name="level">The curve's value, 0 to 1.</param>
    /// <param name="noise">The noise's standard deviation in points, above 0.</param>
    public static double LogProbability(int answer, double level, double noise) => Elementary.Log(Probability(answer, level, noise));

    /// <summary>The probability of an answer, at least <see cref="LeastLikely"/>.</summary>
    internal static double Probability(int answer, double level, double noise)
    {
        double from = (answer - 0.5 - (10 * level)) / noise;
        double to = (answer + 0.5 - (10 * level)) / noise;

        // Taken on the side where the tail is, so that no digits are lost.
        double share = answer == 0 ? NormalLaw.Below(to)
            : answer == 10 ? NormalLaw.Below(-from)
            : from > 0 ? NormalLaw.Below(-from) - NormalLaw.Below(-to)
            : NormalLaw.Below(to) - NormalLaw.Below(from);
        return Math.Max(share, LeastLikely);
    }

    /// <summary>The answer for a level and a normal deviate of the noise.</summary>
    public static int Answer(double level, double noise, double deviate) => (int)Math.Clamp(Math.Floor((10 * level) + (noise * deviate) + 0.5), 0, 10);
}
