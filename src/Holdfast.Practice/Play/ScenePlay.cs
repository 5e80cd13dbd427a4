using System.Globalization;

namespace Holdfast.Practice;

/// <summary>
/// A scene while it is played. Same scene, seed and moves: the same person, the same lines, the same bits.
/// </summary>
public sealed class ScenePlay
{
    /// <summary>How many persons are looked at, at most, for one in whom the course led to what the scene needs.</summary>
    public const int MostPersons = 200;

    private readonly List<Taken> taken = [];
    private readonly List<Move> moves = [];
    private readonly List<Guess> guesses = [];
    private readonly Dictionary<string, int> heard = new(StringComparer.Ordinal);
    private int lines;

    private ScenePlay(Scene scene, ulong seed, int person, bool found, HourInPlay hour, Course course, Since since)
    {
        Course = course;
        Since = since;
        Scene = scene;
        Seed = seed;
        Person = person;
        Found = found;
        Hour = hour;
        Arrive(0);
    }

    /// <summary>The scene.</summary>
    public Scene Scene { get; }

    /// <summary>The seed.</summary>
    public ulong Seed { get; }

    /// <summary>The person of that seed, from 0: the first in whom the course led to what the scene needs.</summary>
    public int Person { get; }

    /// <summary>Whether such a person was found; if not, the last one looked at plays.</summary>
    public bool Found { get; }

    /// <summary>The course that led here.</summary>
    public Course Course { get; }

    /// <summary>What had happened in the days before, unknown to the therapist.</summary>
    public Since Since { get; }

    /// <summary>What could be seen of the client in the weeks before; nothing where the client is not in the room.</summary>
    public IReadOnlyList<Glimpse> Glimpses => glimpses ??= Scene.Place == HourPlace.Session ? Glimpse.Of(Scene.Client, Course, Scene.Key, Seed, Person) : [];

    private IReadOnlyList<Glimpse>? glimpses;

    /// <summary>The hour in the model.</summary>
    public HourInPlay Hour { get; }

    /// <summary>The turn that is open, from 0; the number of turns when the hour is over.</summary>
    public int Turn { get; private set; }

    /// <summary>Whether the hour is over.</summary>
    public bool Over => Turn >= Scene.Turns.Count;

    /// <summary>What the client says now. Throws <see cref="InvalidOperationException"/> when the hour is over.</summary>
    public Line Says => says ?? throw new InvalidOperationException("The hour is over.");

    private Line? says;

    /// <summary>At a marked moment, what the body does while the client waits; nothing elsewhere, or where the client has no such lines.</summary>
    public Line? Silent { get; private set; }

    /// <summary>What can be answered now, in an order drawn for this play.</summary>
    public IReadOnlyList<Answer> Answers { get; private set; } = [];

    /// <summary>The turns taken, in order.</summary>
    public IReadOnlyList<Taken> Taken => taken;

    /// <summary>What was guessed at marked moments; the first guess at a turn counts.</summary>
    public IReadOnlyList<Guess> Guesses => guesses;

    /// <summary>All moves so far, those taken back among them.</summary>
    public IReadOnlyList<Move> Moves => moves;

    /// <summary>Begins a scene.</summary>
    public static ScenePlay Begin(Scene scene, ulong seed)
    {
        ArgumentNullException.ThrowIfNull(scene);
        HourInPlay? hour = null;
        (Course course, Since since) = scene.For(seed);
        for (int person = 0; person < MostPersons; person++)
        {
            hour = HourInPlay.Open(course, new() { Seed = seed, FirstPerson = person, Threads = 1 });
            if (scene.Needs.Holds(new(hour, [])))
            {
                return new(scene, seed, person, true, hour, course, since);
            }
        }

        return new(scene, seed, MostPersons - 1, false, hour!, course, since);
    }

    /// <summary>Begins a scene at the last hour of another course than its own.</summary>
    internal static ScenePlay Begin(Scene scene, ulong seed, Course course, Since since) =>
        new(scene, seed, 0, true, HourInPlay.Open(course, new() { Seed = seed, Threads = 1 }), course, since);

    /// <summary>Begins a scene and makes moves. Throws <see cref="ArgumentException"/> when a move is not possible.</summary>
    public static ScenePlay Replay(Scene scene, ulong seed, IReadOnlyList<Move> moves)
    {
        ArgumentNullException.ThrowIfNull(moves);
        ScenePlay play = Begin(scene, seed);
        foreach (Move move in moves)
        {
            play.Make(move);
        }

        return play;
    }

    /// <summary>Makes a move. Throws <see cref="ArgumentException"/> when it is not possible now; then nothing has changed.</summary>
    public void Make(Move move)
    {
        ArgumentNullException.ThrowIfNull(move);
        switch (move.Kind)
        {
            case "answer" when !Over && Answers.FirstOrDefault(a => a.Key == move.What) is { } answer:
                Take(answer);
                break;
            case "back" when int.TryParse(move.What, NumberStyles.None, CultureInfo.InvariantCulture, out int to) && to < taken.Count:
                int turn = taken[to].Turn;
                Hour.BackTo(to);
                taken.RemoveRange(to, taken.Count - to);
                Arrive(turn);
                break;
            case "feel" when !Over && Enum.TryParse(move.What, true, out Feeling feeling) && Enum.IsDefined(feeling):
                Feel(feeling);
                break;
            default:
                throw new ArgumentException($"The move \"{move.Kind}: {move.What}\" is not possible now.", nameof(move));
        }

        moves.Add(move);
    }

    /// <summary>Answers with one of the answers of this turn.</summary>
    public Taken Reply(Answer answer)
    {
        ArgumentNullException.ThrowIfNull(answer);
        Make(new("answer", answer.Key));
        return taken[^1];
    }

    /// <summary>The words of a neighbour: its own, or those of the answer that it points at.</summary>
    public static string Neighbour(SceneTurn turn, string said)
    {
        ArgumentNullException.ThrowIfNull(turn);
        ArgumentNullException.ThrowIfNull(said);
        return said.StartsWith('=') ? turn.Answers.First(a => a.Key == said[1..].Trim()).Words : said;
    }

    /// <summary>The turns of the model for some answers of this scene.</summary>
    public static IReadOnlyList<Turn> TurnsOf(Scene scene, IEnumerable<(int Turn, Answer Answer)> answers) =>
        [.. answers.Select(a => Stances.Turn(a.Answer.Stance, scene.Turns[a.Turn].Rides, scene.Turns[a.Turn].Tells, scene.Place))];

    private void Take(Answer answer)
    {
        SceneTurn turn = Scene.Turns[Turn];
        Situation situation = new(Hour, Answered());
        Taken done = new(
            Turn,
            Says,
            Hour.Mode,
            [.. Channel.All.Select(c => Hour[c])],
            answer,
            Variant.Of(answer.Feedback, situation),
            Variant.Of(answer.Adult, situation),
            Variant.Of(answer.Child, situation));
        Hour.Take(Stances.Turn(answer.Stance, turn.Rides, turn.Tells, Scene.Place));
        taken.Add(done);
        Arrive(Scene.After(Turn, answer));
    }

    private void Feel(Feeling feeling)
    {
        if (guesses.Any(g => g.Turn == Turn))
        {
            return;
        }

        IReadOnlyList<(Feeling Feeling, float Strength)> all = Feelings.Of(Hour);
        guesses.Add(new(Turn, feeling, all[0].Feeling, all[1].Feeling));
    }

    private void Arrive(int turn)
    {
        Turn = turn;
        if (Over)
        {
            says = null;
            Silent = null;
            Answers = [];
            return;
        }

        SceneTurn now = Scene.Turns[turn];
        Situation situation = new(Hour, Answered());
        Silent = now.Feels && Scene.Client.Pools.TryGetValue("is silent", out IReadOnlyList<Line>? pool) ? Glimpse.Pick(pool, situation, i => Lot.Even(Seed, Person, "silent/" + Scene.Key, (uint)((turn * 10) + i))) : null;
        List<Line> fitting = [.. now.Says.Where(l => l.When.Holds(situation))];
        int specific = fitting.Max(l => l.When.Specificity);
        fitting.RemoveAll(l => l.When.Specificity < specific);
        int longest = fitting.Min(l => heard.GetValueOrDefault(l.Place, -1));
        fitting.RemoveAll(l => heard.GetValueOrDefault(l.Place, -1) > longest);
        says = fitting[(int)(Lot.Even(Seed, Person, "line/" + Scene.Key, (uint)lines) * fitting.Count)];
        heard[says.Place] = lines++;
        Answers = [.. now.Answers.Select((a, i) => (a, Lot.Even(Seed, Person, "order/" + Scene.Key, (uint)((turn * 100) + i)))).OrderBy(x => x.Item2).Select(x => x.a)];
    }

    private IReadOnlyList<Stance> Answered() => [.. taken.Select(t => t.Answer.Stance)];
}
