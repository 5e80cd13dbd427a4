using System.Runtime.InteropServices;
using Holdfast.Lab;
using Holdfast.Web.Client.Language;

namespace Holdfast.Web.Client.Lab;

/// <summary>
/// What an outcome hangs on: elementary effects of traits and parameters (Morris), trajectory by trajectory, a little at a time
/// or as a host sends them. It knows no page; tests call it without one.
/// </summary>
public sealed class LabEffects
{
    /// <summary>How many persons are walked at each point: the first of those of the setting.</summary>
    public const int Persons = 16;

    /// <summary>How many trajectories unless others are chosen.</summary>
    public const int Usual = 10;

    // Interpreted code draws trajectories anew two hundred times in a moment, and their 95% intervals need no more.
    private const int Resamples = 200;

    private readonly DrawnPersons drawn = new();
    private MorrisWalk? walk;
    private MorrisEffects? found;

    /// <summary>How many trajectories can be asked for.</summary>
    public static IReadOnlyList<int> Choices { get; } = [4, Usual, 20, 40];

    /// <summary>The setting under which it is worked out.</summary>
    public LabState? State { get; private set; }

    /// <summary>What is looked at: its mean over the last quarter of the course.</summary>
    public Channel Outcome { get; private set; } = Quantity.Hope;

    /// <summary>Trajectories that are done.</summary>
    public int Done => walk?.Done ?? 0;

    /// <summary>How many it will be.</summary>
    public int Trajectories => walk?.Design.Trajectories ?? 0;

    /// <summary>Whether all is done.</summary>
    public bool IsDone => walk is { IsDone: true };

    /// <summary>How much is done, 0 to 1.</summary>
    public double Share => walk?.Share ?? 0;

    /// <summary>The effects so far, the heaviest first; none before two trajectories are done.</summary>
    public IReadOnlyList<(Factor Factor, MorrisEffect Effect)> Effects =>
        found is null ? [] : [.. walk!.Factors.Zip(found.Factors).OrderByDescending(e => e.Second.MuStar.Value)];

    /// <summary>The walk of a setting: all traits, the parameters that weigh most, and those that are set.</summary>
    public static MorrisWalk Walk(LabState state, Experiment of, Channel outcome, int trajectories, DrawnPersons? drawn = null)
    {
        ArgumentNullException.ThrowIfNull(state);
        ArgumentNullException.ThrowIfNull(of);
        int hours = of.Course.Lasts.Hours;
        return new(
            of,
            [
                .. Enum.GetValues<Trait>().Select(t => new TraitFactor(t)),
                .. LabTheory.Heaviest.Concat(state.Parameters.Keys.Order(StringComparer.Ordinal)).Distinct().Select(k => new ParameterFactor(Catalogue.Parameters[Catalogue.PlaceOf(k)])),
            ],
            new(outcome, new(hours - (hours / 4)), of.Course.Lasts, Statistic.Mean),
            trajectories,
            Persons,
            drawn);
    }

    /// <summary>Begins anew.</summary>
    public void Begin(LabState state, Experiment of, Channel outcome, int trajectories)
    {
        State = state;
        Outcome = outcome;
        walk = Walk(state, of, outcome, trajectories, drawn);
        found = null;
    }

    /// <summary>What a host is asked.</summary>
    public LabRequest Request(string ownText) => new(State!.Print(), State.Course is null ? ownText : null, [], Effects: new(Outcome.Key, Trajectories));

    /// <summary>Walks on, at most so many ticks; whether there is something new to show.</summary>
    public bool Step(int ticks) => walk!.Step(ticks) && Found();

    /// <summary>Takes a trajectory that a host sent; false when it does not fit.</summary>
    public bool Receive(int trajectory, int count, byte[] bytes) =>
        count == 1 && trajectory == Done && walk!.Take(MemoryMarshal.Cast<byte, double>(bytes)) && Found();

    /// <summary>The effects as a figure at a width in pixels; nothing before there are any.</summary>
    public Holdfast.Figures.Figure? Draw(int width, Theme theme = Theme.Inherit) => found is null ? null : TornadoFigure.Effects(
        Names.Of(Outcome),
        [.. Effects.Select(e => new TornadoRow(NameOf(e.Factor), Bar(e.Effect.MuStar), null, Way(e.Effect), Bar(e.Effect.Sigma)))],
        new()
        {
            Width = LabBoard.Across(width),
            Theme = theme,
            Heading = theme == Theme.Inherit ? null : LabWords.SavedHeading(LabWords.Tornado, Persons, State!.Seed),
            Words = FigureWordsNow.Current,
            Id = "effects",
            ToldBeside = theme == Theme.Inherit,
        });

    /// <summary>What it hangs on most, in words.</summary>
    public string Say()
    {
        if (Effects is not [var (factor, effect), ..] || effect.MuStar.Value <= 0)
        {
            return found is null ? "" : LabWords.TornadoNothing(Outcome);
        }

        return LabWords.TornadoIs(Outcome, walk!.Mean, found!.Spread, Done * walk.Design.PointsInTrajectory, NameOf(factor), effect) + " "
            + (effect.Sigma.Value > effect.MuStar.Value / 2 ? LabWords.TornadoVaries : LabWords.TornadoSteady);
    }

    /// <summary>A factor's name on the page.</summary>
    public static string NameOf(Factor factor) => factor is TraitFactor { Trait: var trait } ? Names.Of(trait) : factor.Name;

    /// <summary>From -1, where a higher place always lowers the outcome, to 1, where it always raises it.</summary>
    public static double Way(MorrisEffect effect) => effect.MuStar.Value > 0 ? effect.Mu.Value / effect.MuStar.Value : 0;

    private bool Found()
    {
        found = walk!.SoFar(Resamples);
        return true;
    }

    private static TornadoBar Bar(Estimate e) => new(e.Value, e.Low, e.High);
}
