namespace Holdfast.Bench;

/// <summary>What one run took.</summary>
/// <param name="Seconds">Seconds on the clock.</param>
/// <param name="Worked">Seconds of processors, all threads together: what others do on the machine hardly moves it.</param>
/// <param name="Sum">A number that shows what was computed.</param>
internal readonly record struct Took(double Seconds, double Worked, double Sum);
