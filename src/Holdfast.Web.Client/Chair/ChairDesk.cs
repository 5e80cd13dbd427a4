namespace Holdfast.Web.Client.Chair;

/// <summary>What a person does on the page, without the page. Nothing that was typed is looked at; it is only held.</summary>
/// <param name="draw">Draws a whole number from 0 up to, and not including, the one given; by chance when it is not said.</param>
public sealed class ChairDesk(Func<int, int>? draw = null)
{
    /// <summary>The most characters of own words, and of a card or message.</summary>
    public const int MostWords = 2000, MostText = 6000;

    private readonly Func<int, int> draw = draw ?? Random.Shared.Next;
    private readonly List<RehearsedTry> tries = [];
    private readonly TakenAlong card = new(ChairWords.CardOf);
    private readonly TakenAlong message = new(ChairWords.MessageOf);
    private readonly Dictionary<string, KeptRehearsal> putBy = [];
    private ChairStep left;

    /// <summary>Where one is.</summary>
    public ChairStep Step { get; private set; }

    /// <summary>Whether what is done here is kept on this device; no, until somebody says so.</summary>
    public bool Keeps { get; set; }

    /// <summary>The ladder that was chosen.</summary>
    public Ladder? Ladder { get; private set; }

    /// <summary>The rung that was taken.</summary>
    public Rung? Rung { get; private set; }

    /// <summary>Own words for it; empty when there are none.</summary>
    public string Words { get; set; } = "";

    /// <summary>The number before this try, 0 to 10; nothing where it is left out.</summary>
    public int? Before { get; set; }

    /// <summary>How the listener is to answer; nothing: any of the three, drawn.</summary>
    public ListenerManner? Manner { get; set; } = ListenerManner.Kindly;

    /// <summary>The tries so far, in order of time.</summary>
    public IReadOnlyList<RehearsedTry> Tries => tries;

    /// <summary>The last try.</summary>
    public RehearsedTry? Last => tries.Count > 0 ? tries[^1] : null;

    /// <summary>Whether what is taken along is a message rather than a card.</summary>
    public bool AsMessage { get; set; }

    /// <summary>The text of the card or message.</summary>
    public string Text
    {
        get => (AsMessage ? message : card).Text ?? "";
        set => (AsMessage ? message : card).Text = value;
    }

    /// <summary>Chooses what is hard to say. What was begun with another ladder is put by, and is there again when one returns.</summary>
    public void Choose(Ladder ladder)
    {
        ArgumentNullException.ThrowIfNull(ladder);
        if (Ladder != ladder)
        {
            PutBy();
            Clear();
            Ladder = ladder;
            if (putBy.TryGetValue(ladder.Key, out KeptRehearsal? begun) && begun.Fits(ladder))
            {
                TakeUp(begun);
            }
        }

        Step = ChairStep.Ladder;
    }

    /// <summary>Takes a rung.</summary>
    public void Take(Rung rung)
    {
        Words = Rung == rung ? Words : "";
        Rung = rung;
        Before = null;
        Step = ChairStep.Try;
    }

    /// <summary>It has been said: the listener answers.</summary>
    public void Say()
    {
        ListenerManner manner = Manner ?? (ListenerManner)draw(Enum.GetValues<ListenerManner>().Length);
        ListenerLine line = ChairShelf.Listener.Answer(Ladder!.Key, Rung!.Kind, manner, [.. tries.Select(t => t.Answer)], draw);
        tries.Add(new(Rung.Kind, Rung.Says, Words.Trim(), Before, manner, line.Says, line.WentWrong));
        Step = ChairStep.Answered;
    }

    /// <summary>The number after the last try; nothing leaves it out.</summary>
    public void Feel(int? after) => tries[^1] = tries[^1] with { After = after };

    /// <summary>Again, the same sentence.</summary>
    public void Again()
    {
        Before = null;
        Step = ChairStep.Try;
    }

    /// <summary>Again, and the listener answers in the manner after the last one.</summary>
    public void AgainOtherwise()
    {
        Manner = (ListenerManner)(((int)Last!.Manner + 1) % Enum.GetValues<ListenerManner>().Length);
        Again();
    }

    /// <summary>Goes to some step of what has been begun.</summary>
    public void To(ChairStep step)
    {
        if (step == ChairStep.TakeAlong)
        {
            string words = Words.Trim().Length > 0 ? Words.Trim() : Rung?.Says ?? Ladder!.Rungs[0].Says;
            card.Begin(words);
            message.Begin(words);
        }

        left = step is ChairStep.Stopped or ChairStep.Unsent ? Step : left;
        Step = step;
    }

    /// <summary>Goes back to where one stopped.</summary>
    public void Back() => Step = left;

    /// <summary>Forgets all that was done and typed, and the wish to keep it.</summary>
    public void Forget()
    {
        Clear();
        putBy.Clear();
        Keeps = false;
        Step = ChairStep.Choose;
    }

    /// <summary>Keeps nothing any more. What was put by is let go of; what is on the page stays there.</summary>
    public void Let()
    {
        putBy.Clear();
        Keeps = false;
    }

    /// <summary>What this device keeps; nothing where that was not chosen, or nothing was begun.</summary>
    public KeptChair? Keep()
    {
        if (!Keeps || Ladder is null)
        {
            return null;
        }

        PutBy();
        return new() { Open = Ladder.Key, Rehearsals = [.. putBy.Values] };
    }

    /// <summary>Takes in what was kept before, and begins where one is; what has been done since then stays.</summary>
    public void Add(KeptChair kept)
    {
        ArgumentNullException.ThrowIfNull(kept);
        foreach (KeptRehearsal one in kept.Rehearsals)
        {
            putBy.TryAdd(one.Ladder, one);
        }
    }

    /// <summary>Goes on with what was kept; false when it no longer fits.</summary>
    public bool Resume(KeptChair kept)
    {
        ArgumentNullException.ThrowIfNull(kept);
        if (ChairShelf.Ladders.FirstOrDefault(l => l.Key == kept.Open) is not { } ladder || kept.Rehearsals.FirstOrDefault(r => r.Ladder == kept.Open) is not { } open || !open.Fits(ladder))
        {
            return false;
        }

        Forget();
        Add(kept);
        Keeps = true;
        Choose(ladder);
        Step = tries.Count > 0 ? ChairStep.Answered : ChairStep.Ladder;
        return true;
    }

    private void PutBy()
    {
        if (Ladder is { } ladder)
        {
            putBy[ladder.Key] = new()
            {
                Ladder = ladder.Key,
                Rung = Rung is null ? null : ladder.Rungs.Index().First(r => r.Item == Rung).Index,
                Words = Words,
                Tries = [.. tries],
                Card = card.Text,
                Message = message.Text,
            };
        }
    }

    private void TakeUp(KeptRehearsal begun)
    {
        Rung = begun.Rung is { } rung ? Ladder!.Rungs[rung] : null;
        Words = begun.Words;
        tries.AddRange(begun.Tries);
        card.Take(begun.Card);
        message.Take(begun.Message);
    }

    private void Clear()
    {
        (Ladder, Rung, Words, Before, Manner, AsMessage, left) = (null, null, "", null, ListenerManner.Kindly, false, default);
        tries.Clear();
        card.Take(null);
        message.Take(null);
    }
}
