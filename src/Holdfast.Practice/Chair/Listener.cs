namespace Holdfast.Practice;

/// <summary>
/// The invented listener of a rehearsal: lines that were written beforehand. What a person says or types is not read, and
/// changes nothing.
/// </summary>
/// <param name="Lines">All lines.</param>
public sealed record Listener(IReadOnlyList<ListenerLine> Lines)
{
    /// <summary>The lines that fit.</summary>
    /// <param name="ladder">The ladder's short name.</param>
    /// <param name="kind">The kind of rung.</param>
    /// <param name="manner">The manner.</param>
    public IReadOnlyList<ListenerLine> Fitting(string ladder, RungKind kind, ListenerManner manner) =>
        [.. Lines.Where(l => l.Kind == kind && l.Manner == manner && (l.Ladders.Count == 0 || l.Ladders.Contains(ladder)))];

    /// <summary>
    /// Answers: of the lines that fit and have not been heard, one that was written for this ladder, or else any of them; when
    /// all have been heard, the one heard longest ago.
    /// </summary>
    /// <param name="ladder">The ladder's short name.</param>
    /// <param name="kind">The kind of rung.</param>
    /// <param name="manner">The manner.</param>
    /// <param name="heard">The words heard so far, in order of time.</param>
    /// <param name="draw">Draws a whole number from 0 up to, and not including, the one given.</param>
    public ListenerLine Answer(string ladder, RungKind kind, ListenerManner manner, IReadOnlyList<string> heard, Func<int, int> draw)
    {
        ArgumentNullException.ThrowIfNull(heard);
        ArgumentNullException.ThrowIfNull(draw);
        IReadOnlyList<ListenerLine> fitting = Fitting(ladder, kind, manner);
        ListenerLine[] fresh = [.. fitting.Where(l => !heard.Contains(l.Says))];
        ListenerLine[] own = [.. fresh.Where(l => l.Ladders.Count > 0)];
        ListenerLine[] choice = own.Length > 0 ? own : fresh;
        return choice.Length > 0 ? choice[draw(choice.Length)] : fitting.MinBy(l => LastHeard(l, heard))!;
    }

    private static int LastHeard(ListenerLine line, IReadOnlyList<string> heard)
    {
        for (int i = heard.Count - 1; i >= 0; i--)
        {
            if (heard[i] == line.Says)
            {
                return i;
            }
        }

        return -1;
    }
}
