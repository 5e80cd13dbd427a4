using System.Globalization;

namespace Holdfast.Web.Client.Practise;

/// <summary>What a person does on the page, without the page: begin, answer, go back, leave and come back.</summary>
public sealed class PractiseDesk
{
    private const string OwnKey = "yours";
    private readonly Dictionary<int, string> own = [];
    private readonly Dictionary<string, int> ratings = [];

    /// <summary>The scene that is open, or nothing.</summary>
    public Scene? Scene { get; private set; }

    /// <summary>What is the matter with a scene's text; empty when it was read.</summary>
    public IReadOnlyList<Diagnostic> Diagnostics { get; private set; } = [];

    /// <summary>The play, once it has begun.</summary>
    public ScenePlay? Play { get; private set; }

    /// <summary>The seed.</summary>
    public ulong Seed { get; private set; } = 1;

    /// <summary>Whether feedback waits until the end.</summary>
    public bool Late { get; set; }

    /// <summary>Whether own words are written first.</summary>
    public bool OwnFirst { get; set; }

    /// <summary>The answer whose feedback is shown; nothing while a turn is open.</summary>
    public Taken? Shown { get; private set; }

    /// <summary>Own words, by the number of the turn taken.</summary>
    public IReadOnlyDictionary<int, string> Own => own;

    /// <summary>One's own rating of the hour, 1 to 5, by what was asked.</summary>
    public IReadOnlyDictionary<string, int> Ratings => ratings;

    /// <summary>How many futures are run.</summary>
    public const int MostFutures = 200;

    /// <summary>The futures of the hour as it was answered; nothing until they have been run.</summary>
    public Futures? Given { get; private set; }

    /// <summary>Runs the futures of the hour as it was answered; after each step those so far are in <see cref="Given"/>.</summary>
    public IEnumerable<int> RunGiven()
    {
        ScenePlay play = Play!;
        foreach (Futures futures in play.Hour.After(play.Hour.Turns, Debrief.Weeks[^1], MostFutures, 1))
        {
            Given = futures;
            yield return futures.Count;
        }
    }

    /// <summary>Whether the hour is over and all feedback has been seen.</summary>
    public bool Over => Play is { Over: true } && Shown is null;

    /// <summary>Whether the marked moment of this turn is still to be guessed.</summary>
    public bool AsksFeeling => Play is { Over: false } play && Scene!.Turns[play.Turn].Feels && play.Guesses.All(g => g.Turn != play.Turn);

    /// <summary>Opens a scene of the shelf; false when there is none of this name.</summary>
    public bool Open(string key, ulong seed) => SceneShelf.Read(key) is { } parsed && Open(parsed, seed);

    /// <summary>Opens a scene from a text.</summary>
    public bool OpenText(string text, ulong seed) => Open(SceneShelf.Read(text, OwnKey), seed);

    /// <summary>Whether the scene is a text of this window, which is neither kept nor in the address.</summary>
    public bool IsOwn => Scene?.Key == OwnKey;

    /// <summary>Another seed of the open scene; what had begun is over.</summary>
    public void Reseed(ulong seed)
    {
        Seed = seed;
        Play = null;
        Shown = null;
    }

    /// <summary>Opens a play that has begun elsewhere.</summary>
    public void Open(ScenePlay play)
    {
        ArgumentNullException.ThrowIfNull(play);
        Close();
        (Scene, Play, Seed) = (play.Scene, play, play.Seed);
    }

    /// <summary>Begins, or begins anew.</summary>
    public void Begin()
    {
        Play = ScenePlay.Begin(Scene!, Seed);
        Shown = null;
        Given = null;
        own.Clear();
        ratings.Clear();
    }

    /// <summary>Answers; own words, if there are any, are kept beside.</summary>
    public void Answer(Answer answer, string words)
    {
        string mine = words.Trim();
        if (mine.Length > 0)
        {
            own[Play!.Taken.Count] = mine;
        }

        Given = null;
        Taken taken = Play!.Reply(answer);
        Shown = Late ? null : taken;
    }

    /// <summary>Guesses at a marked moment.</summary>
    public void Feel(Feeling feeling) => Play!.Make(new("feel", feeling.ToString()));

    /// <summary>Puts feedback away.</summary>
    public void GoOn() => Shown = null;

    /// <summary>Goes back to a turn that was taken, from 0.</summary>
    public void BackTo(int taken)
    {
        Play!.Make(new("back", taken.ToString(CultureInfo.InvariantCulture)));
        foreach (int later in own.Keys.Where(k => k >= taken).ToArray())
        {
            own.Remove(later);
        }

        Shown = null;
    }

    /// <summary>Rates the hour oneself, 1 to 5.</summary>
    public void Rate(string what, int value) => ratings[what] = Math.Clamp(value, 1, 5);

    /// <summary>The scenes of a probe that are still to come; nothing where there is no probe.</summary>
    public IReadOnlyList<string>? Probe { get; private set; }

    /// <summary>Begins a probe: its first scene, without feedback.</summary>
    /// <param name="scenes">Its scenes.</param>
    /// <param name="seed">The seed of all of them.</param>
    public void BeginProbe(IReadOnlyList<string> scenes, ulong seed)
    {
        Open(scenes[0], seed);
        Probe = [.. scenes.Skip(1)];
        Late = true;
        OwnFirst = false;
    }

    /// <summary>Goes on to the next scene of the probe; false when there is none.</summary>
    public bool NextOfProbe()
    {
        if (Probe is not { Count: > 0 } left)
        {
            return false;
        }

        Open(left[0], Seed);
        Probe = [.. left.Skip(1)];
        return true;
    }

    /// <summary>The hour that is over, to be remembered.</summary>
    public PlayedHour Played(DateOnly day) => new(
        day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        Scene!.Key,
        Seed,
        Probe is not null,
        SkillMeasure.Of(Play!).ToDictionary(s => s.Key.ToString(), s => Math.Round(s.Value, 3)));

    /// <summary>Leaves the scene, and the probe.</summary>
    public void Close() => (Scene, Play, Shown, Diagnostics, Probe) = (null, null, null, [], null);

    /// <summary>What this device keeps; nothing before the first answer.</summary>
    public KeptPlay? Keep() => IsOwn ? null : Record();

    /// <summary>The play as data, to be saved by whoever played; nothing before the first answer.</summary>
    public KeptPlay? Record() => Play is not { Moves.Count: > 0 } play ? null : new()
    {
        Scene = Scene!.Key,
        Seed = Seed,
        Moves = [.. play.Moves],
        Own = new Dictionary<int, string>(own),
        Ratings = new Dictionary<string, int>(ratings),
        Probe = Probe,
        Late = Late,
        OwnFirst = OwnFirst,
    };

    /// <summary>Goes on with what was kept; false when its scene is gone or has changed so that its moves do not fit.</summary>
    public bool Resume(KeptPlay kept)
    {
        ArgumentNullException.ThrowIfNull(kept);
        if (!Open(kept.Scene, kept.Seed))
        {
            return false;
        }

        try
        {
            Play = ScenePlay.Replay(Scene!, Seed, kept.Moves);
        }
        catch (ArgumentException)
        {
            Close();
            return false;
        }

        (Late, OwnFirst, Shown, Probe) = (kept.Late, kept.OwnFirst, null, kept.Probe);
        own.Clear();
        ratings.Clear();
        foreach ((int turn, string words) in kept.Own)
        {
            own[turn] = words;
        }

        foreach ((string what, int value) in kept.Ratings)
        {
            ratings[what] = value;
        }

        return true;
    }

    private bool Open(Parsed<Scene> parsed, ulong seed)
    {
        Diagnostics = parsed.Diagnostics;
        Scene = parsed.Value;
        Seed = seed;
        Play = null;
        Shown = null;
        own.Clear();
        ratings.Clear();
        return Scene is not null;
    }
}
