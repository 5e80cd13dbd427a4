namespace Holdfast.Reproduction;

/// <summary>How an item is rebuilt.</summary>
/// <param name="Threads">How many threads at once; never changes what comes out.</param>
/// <param name="Done">Is told how much is done, from 0 to 1.</param>
/// <param name="Cancel">Stops it.</param>
public sealed record Work(int Threads, Action<double> Done, CancellationToken Cancel)
{
    /// <summary>Quietly, on a number of threads.</summary>
    internal static Work On(int threads) => new(threads, _ => { }, CancellationToken.None);
}
