namespace Holdfast.Web.Client.Practise;

/// <summary>What a person does in a year in the chair, without the page.</summary>
public sealed class YearDesk
{
    /// <summary>The year, once it has begun.</summary>
    public Year? Year { get; private set; }

    /// <summary>The moment that has opened, played on the same desk as any scene; nothing between moments.</summary>
    public PractiseDesk Moment { get; } = new();

    /// <summary>Whether a moment is open.</summary>
    public bool InMoment => Moment.Play is not null;

    /// <summary>Whether a moment with something hard in it waits to be gone into or left out; nothing of it has been said yet.</summary>
    public bool IsAsked { get; private set; }

    /// <summary>What is asked about when the year is over.</summary>
    public Quantity Asked { get; set; } = Quantity.Hope;

    /// <summary>Clients with whom a year can be spent: those with two scenes in sessions, or more, that can open in one.</summary>
    public static IReadOnlyList<string> Clients { get; } =
        [.. SceneShelf.Cards.Where(c => c.Place == HourPlace.Session && c.Opens != Opening.Never).GroupBy(c => c.Client).Where(g => g.Count() >= 2).Select(g => g.Key)];

    /// <summary>Begins a year; false when there is no such client.</summary>
    public bool Begin(string client, ulong seed)
    {
        if (!Clients.Contains(client))
        {
            return false;
        }

        Close();
        Year = new(Scenes(client), seed);
        return true;
    }

    /// <summary>Lets weeks pass; a moment opens, or the year ends.</summary>
    public void LetPass()
    {
        if (Year!.LetPass() is { } play)
        {
            Moment.Open(play);
            IsAsked = play.Scene.Note.Length > 0;
        }
    }

    /// <summary>Goes into the moment that waits.</summary>
    public void Enter() => IsAsked = false;

    /// <summary>Leaves the moment out that waits; the year goes on without it.</summary>
    public void LeaveOut()
    {
        Year!.LeaveOut(Moment.Play!);
        IsAsked = false;
        Moment.Close();
    }

    /// <summary>Takes the moment, which is over, into the year.</summary>
    public void Take()
    {
        Year!.Take(Moment.Play!);
        Moment.Close();
    }

    /// <summary>The year so far, run.</summary>
    public Trajectory SoFar() => Year!.Run(Year.CourseOf(Math.Max(1, Year.Week)));

    /// <summary>The whole year as it was, and as it would have been with another way of working between the hours.</summary>
    public (Trajectory Was, Trajectory Instead) Beside(Way other) => (Year!.Run(Year.CourseOf(Year.Weeks)), Year.Run(Year.CourseOf(Year.Weeks, other)));

    /// <summary>What this device keeps.</summary>
    public KeptYear? Keep() => Year is null ? null : new(KeptYear.Newest, Year.Client.Key, Year.Seed, [.. Year.Moves]);

    /// <summary>Goes on with what was kept; false when it no longer fits.</summary>
    public bool Resume(KeptYear kept)
    {
        ArgumentNullException.ThrowIfNull(kept);
        try
        {
            Year = Clients.Contains(kept.Client) ? Year.Replay(Scenes(kept.Client), kept.Seed, kept.Moves) : null;
        }
        catch (Exception e) when (e is ArgumentException or FormatException or OverflowException or InvalidOperationException)
        {
            Year = null;
        }

        return Year is not null;
    }

    /// <summary>Leaves the year.</summary>
    public void Close()
    {
        Year = null;
        IsAsked = false;
        Moment.Close();
    }

    private static IReadOnlyList<Scene> Scenes(string client) =>
        [.. SceneShelf.Cards.Where(c => c.Client == client && c.Opens != Opening.Never).Select(c => SceneShelf.Read(c.Key)?.Value).OfType<Scene>()];
}
