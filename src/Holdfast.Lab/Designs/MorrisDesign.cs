using System.Globalization;

namespace Holdfast.Lab;

/// <summary>
/// Points for Morris's elementary effects (Morris 1991): r trajectories, each of k + 1 points on a grid of p levels; from one
/// point to the next one factor moves, each factor once, in an order, a direction and from a level drawn by chance.
/// </summary>
public sealed class MorrisDesign : IDesign
{
    private static readonly uint Order = Philox.StreamOf("design/morris/order");
    private static readonly uint Level = Philox.StreamOf("design/morris/level");
    private static readonly uint Direction = Philox.StreamOf("design/morris/direction");

    private readonly ulong seed;

    /// <summary>A design.</summary>
    /// <param name="factors">How many factors k, at least 1.</param>
    /// <param name="trajectories">How many trajectories r, at least 1.</param>
    /// <param name="levels">How many levels p, an even number from 2; 4 is usual.</param>
    /// <param name="seed">The seed of the draws.</param>
    /// <exception cref="ArgumentOutOfRangeException">A number is out of its range.</exception>
    public MorrisDesign(int factors, int trajectories, int levels, ulong seed)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(factors);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(trajectories);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(trajectories, int.MaxValue / (factors + 1));
        if (levels < 2 || levels % 2 != 0)
        {
            throw new ArgumentOutOfRangeException(nameof(levels), levels, "The number of levels must be even, from 2.");
        }

        Factors = factors;
        Trajectories = trajectories;
        Levels = levels;
        this.seed = seed;
        Words = string.Create(CultureInfo.InvariantCulture, $"morris r={trajectories} levels={levels} seed={seed}");
    }

    /// <inheritdoc/>
    public string Words { get; }

    /// <inheritdoc/>
    public int Factors { get; }

    /// <summary>How many trajectories.</summary>
    public int Trajectories { get; }

    /// <summary>How many levels each factor has.</summary>
    public int Levels { get; }

    /// <summary>How far a factor moves when it moves: p / (2 (p - 1)), so that every level is as likely as any other.</summary>
    public double Step => Levels / (2.0 * (Levels - 1));

    /// <summary>Points in a trajectory.</summary>
    public int PointsInTrajectory => Factors + 1;

    /// <inheritdoc/>
    public int Points => Trajectories * PointsInTrajectory;

    /// <summary>Which factor moves, and by how much, from one point of a trajectory to the next.</summary>
    /// <param name="trajectory">The trajectory, from 0.</param>
    /// <param name="move">The move, from 0: it leads from point <c>move</c> of the trajectory to point <c>move + 1</c>.</param>
    /// <returns>The factor, and the change of its place: plus or minus <see cref="Step"/>.</returns>
    public (int Factor, double Change) Move(int trajectory, int move)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(trajectory);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(trajectory, Trajectories);
        ArgumentOutOfRangeException.ThrowIfNegative(move);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(move, Factors);
        int factor = Array.IndexOf(Moments(trajectory), move);
        return (factor, Rises(trajectory, factor) ? Step : -Step);
    }

    /// <inheritdoc/>
    public void Point(int number, Span<double> places)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(number);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(number, Points);
        (int trajectory, int at) = Math.DivRem(number, PointsInTrajectory);
        int[] moments = Moments(trajectory);
        for (int f = 0; f < Factors; f++)
        {
            int low = (int)(Draw(Level, trajectory, f) * (Levels / 2));
            bool moved = at > moments[f];
            int level = moved == Rises(trajectory, f) ? low + (Levels / 2) : low;
            places[f] = level / (double)(Levels - 1);
        }
    }

    private int[] Moments(int trajectory) => Shuffle.Of(Factors, i => Draw(Order, trajectory, i));

    private bool Rises(int trajectory, int factor) => Draw(Direction, trajectory, factor) < 0.5;

    private double Draw(uint stream, int trajectory, int factor) => Philox.Even(seed, trajectory, 0, stream, (uint)factor);
}
