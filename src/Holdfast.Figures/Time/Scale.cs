namespace Holdfast.Figures;

/// <summary>Time as pixels and back: turns a click into a tick, and a tick into a place. Time runs from left to right.</summary>
/// <param name="Left">The x of tick 0, in pixels of the figure.</param>
/// <param name="Right">The x of the last tick, right of <paramref name="Left"/>.</param>
/// <param name="Ticks">The last tick, at least 1.</param>
/// <param name="DaysPerTick">Days from one tick to the next.</param>
public readonly record struct Scale(double Left, double Right, int Ticks, double DaysPerTick)
{
    /// <summary>Pixels from one tick to the next.</summary>
    public double Step => (Right - Left) / Ticks;

    /// <summary>The x of a tick; ticks outside the course are taken to its nearest end.</summary>
    public double X(int tick) => Left + (Math.Clamp(tick, 0, Ticks) * Step);

    /// <summary>The x of a time in days, within the figure.</summary>
    public double XOfDay(double day) => Left + (Math.Clamp(day / DaysPerTick, 0, Ticks) * Step);

    /// <summary>The tick nearest to an x; places outside the figure are taken to its nearest end.</summary>
    public int Tick(double x) => Math.Clamp((int)Math.Round((x - Left) / Step), 0, Ticks);

    /// <summary>The day of a tick.</summary>
    public double Day(int tick) => tick * DaysPerTick;
}
