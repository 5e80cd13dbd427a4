using Holdfast.Courses;
using Holdfast.Figures;
using Holdfast.Simulation;
using Holdfast.Theory;
using Holdfast.Web.Client.Language;

namespace Holdfast.Web.Client.Watch;

/// <summary>The page's work without the page: reads, runs, draws and answers. Tests call it without a renderer.</summary>
public sealed class WatchDesk
{
    /// <summary>How many persons a population has.</summary>
    public const int Population = 200;

    private static readonly Channel[] UsualMany = [Quantity.Hope, Quantity.Willingness, Quantity.Guard, Quantity.Wound, Outcome.Ache, Quantity.SafeSelf];

    /// <summary>The curves of one person that are shown unless others are chosen.</summary>
    public static IReadOnlyList<Channel> Usual { get; } =
    [
        Quantity.Hope, Quantity.Willingness, Quantity.Guard, Outcome.Ache, Quantity.Longing, Quantity.Grief,
        Quantity.Wound, Quantity.Conviction, Quantity.Told, Quantity.SafeSelf, Quantity.Strain,
    ];

    /// <summary>What the page shows.</summary>
    public WatchState State { get; private set; } = new();

    /// <summary>The person's own text, while it is on this device.</summary>
    public string OwnText { get; set; } = "";

    /// <summary>What is wrong with the text, if anything.</summary>
    public IReadOnlyList<Diagnostic> Diagnostics { get; private set; } = [];

    /// <summary>The course that is shown, if it could be read.</summary>
    public Course? Course { get; private set; }

    /// <summary>The second course, if there is one.</summary>
    public Course? Beside { get; private set; }

    /// <summary>One person's course.</summary>
    public Trajectory? First { get; private set; }

    /// <summary>The same person in the second course.</summary>
    public Trajectory? Second { get; private set; }

    /// <summary>The population so far.</summary>
    public Ensemble? Many { get; private set; }

    /// <summary>The population in the second course so far.</summary>
    public Ensemble? ManyBeside { get; private set; }

    /// <summary>The picture.</summary>
    public Figure? Picture { get; private set; }

    /// <summary>Days that the course lasts.</summary>
    public int Days => Course is null ? 0 : (int)Math.Ceiling(Course.Lasts.InDays);

    /// <summary>The chosen stretch, if any.</summary>
    public Passage? Chosen => State is { From: { } from, To: { } to } && Days > 0 ? Passage.Between(from, to, Days) : null;

    /// <summary>The channels that are shown; nothing: the figure's usual ones.</summary>
    public IReadOnlyList<Channel>? Channels => State.Show.Count == 0
        ? State.Many ? UsualMany : Usual
        : [.. State.Show.Select(k => Channel.TryParse(k, out Channel c) ? c : Quantity.Hope)];

    /// <summary>The answer to the question that is asked, where there is a stretch and one person.</summary>
    public Question? Question => First is { } course && Chosen is { } chosen && Channel.TryParse(State.Why, out Channel why)
        ? new(course, why.Quantity, chosen)
        : null;

    /// <summary>The same question about the second course.</summary>
    public Question? QuestionBeside => Second is { } course && Chosen is { } chosen && chosen.To <= course.Ticks * course.DaysPerTick && Channel.TryParse(State.Why, out Channel why)
        ? new(course, why.Quantity, chosen)
        : null;

    /// <summary>Takes a new state and reads its courses. False when a text has diagnostics; nothing is run then.</summary>
    public bool Take(WatchState state)
    {
        State = state;
        Parsed<Course> read = state.Course is null ? CourseShelf.Read(OwnText, "your text") : CourseShelf.Read(state.Course);
        Diagnostics = read.Diagnostics;
        Course = read.Value;
        Beside = state.Beside is null ? null : CourseShelf.Read(state.Beside).Value;
        if (Course is null)
        {
            First = Second = null;
            Many = ManyBeside = null;
            Picture = null;
        }

        return Course is not null;
    }

    /// <summary>The hash of one person's course, in sixteen hexadecimal digits: to compare with any other machine.</summary>
    public static string Hash(string name, int person) =>
        Simulator.RunOne(CourseShelf.Read(name).Value!, new() { FirstPerson = person - 1, Threads = 1 }).Hash().ToString("x16", System.Globalization.CultureInfo.InvariantCulture);

    /// <summary>Takes a new stretch or question; nothing is run again.</summary>
    public void Choose(WatchState state) => State = state;

    /// <summary>Runs one person through the course, and through the second if there is one.</summary>
    public void RunOne()
    {
        RunOptions options = new() { Seed = State.Seed, FirstPerson = State.Person - 1, Threads = 1 };
        Many = ManyBeside = null;
        First = Simulator.RunOne(Course!, options);
        Second = Beside is null ? null : Simulator.RunOne(Beside, options);
    }

    /// <summary>Runs the population block by block; after each step the persons done so far can be drawn.</summary>
    public IEnumerable<int> RunMany()
    {
        RunOptions options = new() { Seed = State.Seed, Threads = 1 };
        First = Second = null;
        ManyBeside = null;
        int sample = Math.Max(28, Course!.Lasts.Hours / 6 / 160);
        if (Beside is null)
        {
            foreach (Ensemble ensemble in Simulator.RunInBlocks(Course, options, Population, sample))
            {
                Many = ensemble;
                yield return ensemble.Persons;
            }

            yield break;
        }

        IEnumerable<(Ensemble A, Ensemble B)> pairs = Simulator.RunInBlocks(Course, options, Population, sample)
            .Zip(Simulator.RunInBlocks(Beside, options, Population, sample));
        foreach ((Ensemble a, Ensemble b) in pairs)
        {
            Many = a;
            ManyBeside = b;
            yield return a.Persons;
        }
    }

    /// <summary>Draws what there is at a width in pixels.</summary>
    public void Draw(int width)
    {
        CourseFigureOptions options = new()
        {
            Width = Math.Clamp(width, FigureOptions.Narrowest, 1600),
            Theme = Theme.Inherit,
            Words = FigureWordsNow.Current,
            Id = "picture",
            ToldBeside = true,
            Channels = Channels,
        };
        Picture = (First, Second, Many, ManyBeside) switch
        {
            ({ } a, { } b, _, _) => CourseFigure.Draw(a, b, options),
            ({ } a, null, _, _) => CourseFigure.Draw(a, options),
            (null, _, { } a, { } b) => EnsembleFigure.Draw(a, b, options),
            (null, _, { } a, null) => EnsembleFigure.Draw(a, options),
            _ => null,
        };
    }
}
