using Holdfast.Lab;
using Holdfast.Web.Client.Language;
using Holdfast.Web.Client.Watch;

namespace Holdfast.Web.Client.Lab;

/// <summary>The Lab's ensemble without its page: reads, walks a little at a time, draws, and says what is shown. Tests call it without a renderer.</summary>
public sealed class LabDesk
{
    private const int MostSamples = 60;

    /// <summary>The name of the course as a text of one's own, in diagnostics.</summary>
    public const string OwnFile = "your text";

    private readonly DrawnPersons persons = new();
    private readonly List<(string Key, Side Side)> shelf = [];
    private Side? changed;
    private Side? plain;
    private Parsed<Course>? read;
    private string readFrom = "";

    /// <summary>The curves that are shown unless others are chosen.</summary>
    public static IReadOnlyList<Channel> Usual { get; } = [Quantity.Hope, Quantity.Guard, Outcome.Ache, Quantity.Wound, Quantity.SafeSelf];

    /// <summary>What the page is set to.</summary>
    public LabState State { get; private set; } = new();

    /// <summary>The person's own course, while it is on this device.</summary>
    public string OwnText { get; set; } = "";

    /// <summary>What is wrong with it, if anything.</summary>
    public IReadOnlyList<Diagnostic> Diagnostics { get; private set; } = [];

    /// <summary>The experiment, if its course could be read.</summary>
    public Experiment? Experiment { get; private set; }

    /// <summary>The picture.</summary>
    public Holdfast.Figures.Figure? Picture { get; private set; }

    /// <summary>What the picture shows now, in a sentence or two.</summary>
    public string Said { get; private set; } = "";

    /// <summary>Persons who can be shown: those who are done in everything that is drawn.</summary>
    public int Done => plain is null ? 0 : changed is null ? plain.Done : Math.Min(plain.Done, changed.Done);

    /// <summary>Whether all are done.</summary>
    public bool IsDone => Experiment is not null && Done == Experiment.Persons;

    /// <summary>The curves that are shown.</summary>
    public IReadOnlyList<Channel> Channels => State.Show.Count == 0 ? Usual : [.. State.Show.Select(k => Channel.TryParse(k, out Channel c) ? c : Quantity.Hope)];

    /// <summary>The persons as set here, as far as they are done.</summary>
    public Ensemble? Here => Done > 0 ? (changed ?? plain)!.SoFar(Done) : null;

    /// <summary>The same persons under the theory as it stands; nothing where nothing is changed.</summary>
    public Ensemble? There => Done > 0 && changed is not null ? plain!.SoFar(Done) : null;

    /// <summary>Ticks from one sample to the next: whole weeks, and not more than can be seen.</summary>
    public static int TicksPerSample(Course course)
    {
        ArgumentNullException.ThrowIfNull(course);
        int weeks = Math.Max(1, course.Lasts.Hours / 24 / 7);
        return 28 * ((weeks + MostSamples - 1) / MostSamples);
    }

    /// <summary>Takes a new state. False when the course cannot be read; nothing is worked out then. What has been worked out for the same setting before is not worked out again.</summary>
    public bool Take(LabState state)
    {
        ArgumentNullException.ThrowIfNull(state);
        State = state;
        if (readFrom != (state.Course ?? OwnFile + OwnText))
        {
            read = state.Course is null ? CourseShelf.Read(OwnText, OwnFile) : CourseShelf.Read(state.Course);
            readFrom = state.Course ?? OwnFile + OwnText;
        }

        Diagnostics = read!.Diagnostics;
        if (read.Value is not { } course)
        {
            Experiment = null;
            changed = plain = null;
            Picture = null;
            Said = "";
            return false;
        }

        Experiment = state.Experiment(course);
        plain = Find(state.Unchanged, Experiment.Unchanged);
        changed = state.IsChanged ? Find(state, Experiment) : null;
        return true;
    }

    /// <summary>Walks on for at most so many ticks, where fewest are done; whether there is more to draw.</summary>
    public bool Step(int ticks)
    {
        if (plain is null || IsDone)
        {
            return false;
        }

        int before = Done;
        Side behind = changed is not null && changed.Done <= plain.Done && changed.Done < Experiment!.Persons ? changed : plain;
        behind.Walk(persons).Step(ticks);
        return Done > before;
    }

    /// <summary>Which of the two ways is still to be asked of a host: the unchanged theory, the changed one.</summary>
    public IEnumerable<bool> ToAsk()
    {
        if (plain is { Done: 0 })
        {
            yield return false;
        }

        if (changed is { Done: 0 })
        {
            yield return true;
        }
    }

    /// <summary>Makes room for what a host will send.</summary>
    public void Expect(bool ofChanged, int samples) => (ofChanged ? changed : plain)?.Expect(Channels, samples);

    /// <summary>Takes a block that a host sent; false when it does not fit.</summary>
    public bool Receive(bool ofChanged, int first, int count, byte[] bytes) => (ofChanged ? changed : plain)?.Sent?.Take(first, count, bytes) == true;

    /// <summary>Lets go of what a host has begun to send and not ended; one's own device begins anew.</summary>
    public void GiveUpHost()
    {
        foreach ((string _, Side side) in shelf.Where(s => s.Side.Sent is not null && s.Side.Done < s.Side.Of.Persons))
        {
            side.Sent = null;
        }
    }

    /// <summary>Draws what there is at a width in pixels, and says it.</summary>
    public void Draw(int width)
    {
        if (Here is not { } here)
        {
            return;
        }

        CourseFigureOptions options = Options(width, Theme.Inherit, null);
        Picture = There is { } there ? EnsembleFigure.Draw(here, there, options) : EnsembleFigure.Draw(here, options);
        Said = Say(here, There);
    }

    /// <summary>The picture as a file: plain colours, and a heading that says what it is.</summary>
    public string Svg(int width)
    {
        CourseFigureOptions options = Options(width, Theme.Light, LabWords.PictureHeading(Experiment!.Course.Title, Done, Experiment.Seed));
        return (There is { } there ? EnsembleFigure.Draw(Here!, there, options) : EnsembleFigure.Draw(Here!, options)).Svg;
    }

    private CourseFigureOptions Options(int width, Theme theme, string? heading) => new()
    {
        Width = Math.Clamp(width, FigureOptions.Narrowest, 1200),
        Theme = theme,
        Heading = heading,
        Words = FigureWordsNow.Current,
        Id = "ensemble",
        ToldBeside = theme == Theme.Inherit,
        Channels = Channels,
        PanelHeight = 112,
        FirstName = State.IsChanged ? LabWords.Here : "",
        SecondName = LabWords.There,
    };

    // What has moved most at the end, in the middle of persons; or where each curve ends.
    private string Say(Ensemble here, Ensemble? there)
    {
        int last = here.Samples - 1;
        if (there is null)
        {
            return LabWords.Ends(here.Persons, string.Join(", ", Channels.Take(3).Select(c => LabWords.EndsAt(c, here.Quantile(c, last, 0.5)))));
        }

        var most = Channels.Select(c => (Channel: c, Now: here.Quantile(c, last, 0.5), Was: there.Quantile(c, last, 0.5))).OrderByDescending(m => Math.Abs(m.Now - m.Was)).First();
        int more = 0, less = 0;
        for (int p = 0; p < here.Persons; p++)
        {
            float difference = here[most.Channel, last, p] - there[most.Channel, last, p];
            more += difference > 0.01f ? 1 : 0;
            less += difference < -0.01f ? 1 : 0;
        }

        return LabWords.Moved(here.Persons, most.Channel, most.Now, most.Was, more, less);
    }

    // A few settings are remembered, so that going back to one costs nothing; the oldest goes first.
    private Side Find(LabState state, Experiment experiment)
    {
        const int most = 4;
        string key = (state with { Show = [] }).Print() + (state.Course is null ? OwnText : "");
        int at = shelf.FindIndex(s => s.Key == key);
        Side side = at >= 0 ? shelf[at].Side : new(experiment);
        if (at >= 0)
        {
            shelf.RemoveAt(at);
        }

        // What a host sent holds only the curves that were asked for.
        side = side.Sent is { } sent && !Channels.All(sent.Channels.Contains) ? new(experiment) : side;
        shelf.Add((key, side));
        if (shelf.Count > most)
        {
            shelf.RemoveAt(0);
        }

        return side;
    }

    private sealed class Side(Experiment of)
    {
        private EnsembleWalk? walk;

        internal Experiment Of => of;

        internal SentCurves? Sent { get; set; }

        internal int Done => Sent?.Done ?? walk?.Done ?? 0;

        internal EnsembleWalk Walk(DrawnPersons persons)
        {
            Sent = null;
            return walk ??= new(of.Population, of.Options, of.Cases(), TicksPerSample(of.Course), persons);
        }

        internal void Expect(IReadOnlyList<Channel> channels, int samples) => Sent = new(of.Population, of.Options, channels, samples, TicksPerSample(of.Course), of.Persons);

        internal Ensemble SoFar(int most) => Sent?.SoFar(most) ?? walk!.SoFar(most);
    }
}
