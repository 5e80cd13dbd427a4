using Holdfast.Understand;
using Holdfast.Web.Client.Language;

namespace Holdfast.Web.Client.Understand;

/// <summary>A chapter's figure without its page: runs the model at the reader's setting, and says what is so there.</summary>
/// <param name="figure">What can be moved.</param>
public sealed class DemonstrationDesk(Demonstration figure)
{
    /// <summary>How many others are asked whether it is so for them as well.</summary>
    public const int Others = 100;

    /// <summary>How many of them are asked at once.</summary>
    public const int AtOnce = 10;

    private readonly Dictionary<string, int> counted = [];

    /// <summary>What can be moved.</summary>
    public Demonstration Figure => figure;

    /// <summary>The setting.</summary>
    public Stop Stop { get; private set; } = figure.Begins;

    /// <summary>Which invented person, from 1.</summary>
    public int Person { get; private set; } = 1;

    /// <summary>The course at the setting.</summary>
    public Trajectory? Here { get; private set; }

    /// <summary>The same person in the course beside it.</summary>
    public Trajectory? There { get; private set; }

    /// <summary>What is said beside the figure.</summary>
    public IReadOnlyList<Sentence> Sentences { get; private set; } = [];

    /// <summary>How many others have been asked so far.</summary>
    public int Asked { get; private set; }

    /// <summary>The state for the address.</summary>
    public DemonstrationState State => new(Stop == figure.Begins ? null : Stop.Key, Person);

    /// <summary>Whether the setting is the one that the others are shown beside.</summary>
    public bool IsBeside => Stop == figure.Beside;

    /// <summary>Takes a state and runs it. A stop that does not exist is left out.</summary>
    public void Take(DemonstrationState state)
    {
        Stop = figure.Stops.FirstOrDefault(s => s.Key == state.Stop) ?? figure.Begins;
        Person = Math.Clamp(state.Person, 1, DemonstrationState.MostPersons);
        Here = Simulator.RunOne(Stop.Course, Options(Person, 1));
        There = IsBeside ? null : Simulator.RunOne(figure.Beside.Course, Options(Person, 1));
        Sentences = [.. figure.At(Stop).Select(t => figure.Look(t, Stop, Options(Person, 1), 1).Share == 1 ? new Sentence(t.Says, true) : new Sentence(t.Otherwise, false))];
        Asked = 0;
        counted.Clear();
    }

    /// <summary>Asks others, some at a time; after each step <see cref="CountOf"/> tells for how many so far it is so.</summary>
    public IEnumerable<int> AskOthers()
    {
        Stop asked = Stop;
        for (int first = 1; first <= Others; first += AtOnce)
        {
            foreach (Tell tell in figure.At(asked))
            {
                int so = (int)Math.Round(figure.Look(tell, asked, Options(first, 7), AtOnce).Share * AtOnce);
                counted[tell.Says] = counted.GetValueOrDefault(tell.Says) + so;
            }

            Asked = first + AtOnce - 1;
            yield return Asked;
        }
    }

    /// <summary>Each sentence of this setting, and for how many of the others it is so.</summary>
    public IEnumerable<(string Says, int Count)> CountOf() => figure.At(Stop).Select(t => (t.Says, counted.GetValueOrDefault(t.Says)));

    /// <summary>Why it went as it did here.</summary>
    public Watch.Question Why => Ask(Here!);

    /// <summary>Why it went as it did in the course beside it; nothing where that is the one shown.</summary>
    public Watch.Question? WhyThere => There is { } there ? Ask(there) : null;

    /// <summary>Draws what there is at a width in pixels.</summary>
    public Holdfast.Figures.Figure Draw(int width)
    {
        CourseFigureOptions options = new()
        {
            Width = Math.Clamp(width, FigureOptions.Narrowest, 900),
            Theme = Theme.Inherit,
            Words = FigureWordsNow.Current,
            Id = "demonstration",
            ToldBeside = true,
            Channels = figure.Shows,
            Modes = false,
            Marks = false,
            PanelHeight = 170,
            FirstName = Stop.Says,
            SecondName = figure.Beside.Says,
        };
        return There is { } there ? CourseFigure.Draw(Here!, there, options) : CourseFigure.Draw(Here!, options);
    }

    private static RunOptions Options(int person, ulong seed) => new() { Seed = seed, FirstPerson = person - 1, Threads = 1 };

    private Watch.Question Ask(Trajectory course) => new(course, figure.Why, Watch.Passage.Between((int)figure.WhyFrom.InDays, (int)figure.WhyUntil.InDays, (int)Math.Ceiling(course.Course.Lasts.InDays)));
}
