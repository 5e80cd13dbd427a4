using Holdfast.Courses;
using Holdfast.Lab;
using Holdfast.Simulation;
using Holdfast.Theory;
using Holdfast.Web.Client.Lab;
using Holdfast.Web.Client.Watch;

namespace Holdfast.Web.Lab;

/// <summary>What was asked, understood and found to be small enough.</summary>
/// <param name="IsLong">Whether it is done beside the curves, which somebody looks at while moving a slider.</param>
/// <param name="Run">Works it out block by block.</param>
internal sealed record LabJob(bool IsLong, Func<LabFrames, CancellationToken, Task> Run)
{
    /// <summary>The longest course that is run here, in years.</summary>
    public const int MostYears = 12;

    /// <summary>The most pairs of a phenomenon and a rule that are looked at.</summary>
    public const int MostLooks = 400;

    private const int PersonsOfLook = 96;

    // Curves are wanted at once and take a moment: all cores. What takes longer leaves one to the pages.
    private static readonly int AllButOne = Math.Max(1, Environment.ProcessorCount - 1);

    /// <summary>Understands a request; nothing when it is none, or too large.</summary>
    public static LabJob? Of(LabRequest request)
    {
        LabState state = LabState.Parse(request.State);
        Course? course = state.Course is { } name ? CourseShelf.Read(name).Value : CourseShelf.Read(request.Text ?? "", LabDesk.OwnFile).Value;
        if (course is null || course.Lasts.InDays > MostYears * 365)
        {
            return null;
        }

        Experiment of = state.Experiment(course);
        return request switch
        {
            { Board: { } board } => OfBoard(of, board),
            { Effects: { } effects } => OfEffects(state, of, effects),
            _ => OfCurves(of, request.Curves),
        };
    }

    /// <summary>The blocks in which persons are run: a small one first, to have something to look at, and few in all, since each is drawn.</summary>
    internal static IEnumerable<(int First, int Count)> Blocks(int persons)
    {
        for (int first = 0, size = 16; first < persons; first += size, size = persons)
        {
            size = Math.Min(first == 0 ? 16 : first == 16 ? 112 : size, persons - first);
            yield return (first, size);
        }
    }

    private static LabJob? OfCurves(Experiment of, IReadOnlyList<string> keys)
    {
        Channel[] channels = [.. keys.Where(k => k is not null && Channel.TryParse(k, out _)).Distinct().Select(k => Channel.TryParse(k, out Channel c) ? c : default)];
        return channels.Length is < 1 or > LabState.MostCurves ? null : new(false, async (frames, until) =>
        {
            Course course = of.Population;
            RunOptions options = of.Options with { Threads = 0 };
            int ticksPerSample = LabDesk.TicksPerSample(of.Course);
            Case[] cases = of.Cases();
            foreach ((int first, int count) in Blocks(cases.Length))
            {
                Ensemble ensemble = await Apart(() => Simulator.RunCases(course, options, cases[first..(first + count)], ticksPerSample, null, until));
                float[] values = new float[channels.Length * ensemble.Samples * count];
                for (int c = 0; c < channels.Length; c++)
                {
                    for (int s = 0; s < ensemble.Samples; s++)
                    {
                        ensemble.At(channels[c], s).CopyTo(values.AsSpan(((c * ensemble.Samples) + s) * count));
                    }
                }

                await frames.Write(first, count, values, until);
            }
        });
    }

    private static LabJob? OfBoard(Experiment of, BoardQuestion board)
    {
        bool fits = board is { Phenomena: { Count: > 0 } phenomena, Rules: { } rules }
            && LabBoard.PersonChoices.Contains(board.Persons) && phenomena.Count * (rules.Count + 1) <= MostLooks
            && phenomena.All(ClaimShelf.Names.Contains) && rules.All(r => Catalogue.Find(r ?? "")?.Name == r);
        return !fits ? null : new(true, async (frames, until) =>
        {
            int place = 0;
            foreach ((Phenomenon phenomenon, RunOptions options) in LabBoard.Looks(of, board.Phenomena, board.Rules))
            {
                for (int first = 0; first < board.Persons; first += PersonsOfLook)
                {
                    int count = Math.Min(PersonsOfLook, board.Persons - first);
                    RunOptions here = options with { FirstPerson = first, Threads = AllButOne };
                    await frames.Write(place, count, await Apart(() => PhenomenonWalk.Read(phenomenon, here, count, of.Adjustment, until)), until);
                }

                place++;
            }
        });
    }

    private static LabJob? OfEffects(LabState state, Experiment of, EffectsQuestion effects) =>
        !LabEffects.Choices.Contains(effects.Trajectories) || !Channel.TryParse(effects.Outcome ?? "", out Channel outcome) ? null : new(true, async (frames, until) =>
        {
            MorrisWalk walk = LabEffects.Walk(state, of, outcome, effects.Trajectories);
            for (int t = 0; t < effects.Trajectories; t++)
            {
                int trajectory = t;
                await frames.Write(t, 1, await Apart(() => walk.Read(trajectory, AllButOne, until)), until);
            }
        });

    // On a thread of its own: those that answer other visitors stay free.
    private static Task<T> Apart<T>(Func<T> work) => Task.Factory.StartNew(work, CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default);
}
