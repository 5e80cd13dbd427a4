namespace Holdfast.Practice;

/// <summary>
/// The weight of what rides on a turn. A test weighs as much as a request that a course answers; the other weights are the
/// modeller's: an hour of six ordinary turns then moves the child about as much as one or two tests.
/// </summary>
public static class Ride
{
    /// <summary>From 0 to 1.</summary>
    public static double Weight(Rides rides) => rides switch
    {
        Rides.Little => 0.1,
        Rides.Some => 0.25,
        Rides.Much => 0.5,
        _ => 1,
    };
}
