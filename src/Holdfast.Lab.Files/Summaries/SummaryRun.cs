namespace Holdfast.Lab.Files;

/// <summary>A run of many persons that are summed up, and that can be split: all that decides its numbers.</summary>
/// <param name="Course">The course.</param>
/// <param name="Texts">The course's text, and those that it is like: each with its name, its own first.</param>
/// <param name="Options">Seed, first person of all, lesions, switches and the step.</param>
/// <param name="Persons">How many persons in all.</param>
/// <param name="Channels">The channels that are summed up, each once, in their own order.</param>
/// <param name="TicksPerSample">Ticks from one sample to the next.</param>
public sealed record SummaryRun(Course Course, IReadOnlyList<(string Name, string Text)> Texts, RunOptions Options, int Persons, IReadOnlyList<Channel> Channels, int TicksPerSample)
{
    /// <summary>The persons of a part: the first of them, and how many; none where there are more parts than persons.</summary>
    public (int First, int Count) PersonsOf(Shard shard)
    {
        long from = (long)Persons * (shard.Number - 1) / shard.Of, until = (long)Persons * shard.Number / shard.Of;
        return (Options.FirstPerson + (int)from, (int)(until - from));
    }

    /// <summary>Runs some of the persons.</summary>
    /// <param name="first">The first of them.</param>
    /// <param name="count">How many.</param>
    /// <param name="progress">Is told how many of them are done.</param>
    /// <param name="cancel">Stops the work.</param>
    public EnsembleSummary Summarise(int first, int count, Action<int>? progress = null, CancellationToken cancel = default) =>
        Simulator.Summarise(Course, Options with { FirstPerson = first }, count, Channels, TicksPerSample, progress, cancel);
}
