using Holdfast.Lab;
using Holdfast.Web.Client.Language;

namespace Holdfast.Web.Client.Lab;

/// <summary>
/// Phenomena that are looked at under the setting of the Lab, and under single rules switched off, a little at a time. It
/// knows no page; tests call it without one.
/// </summary>
public sealed class LabBoard
{
    /// <summary>How many persons can be asked for: whole blocks.</summary>
    public static IReadOnlyList<int> PersonChoices { get; } = [32, 96, 192, 480];

    /// <summary>The phenomena that are looked at unless others are chosen: those that need no replicates, so that they are soon done.</summary>
    public static IReadOnlyList<string> Usual { get; } = ["p01", "p04", "p16", "p20"];

    /// <summary>The rules that are switched off in the matrix unless others are chosen.</summary>
    public static IReadOnlyList<string> UsualRules { get; } = ["grief met softens the wound", "hope rests on willingness"];

    private readonly DrawnPersons drawn = new();
    private readonly List<PhenomenonWalk> walks = [];
    private int at;

    /// <summary>Names of the phenomena, as the shelf has them.</summary>
    public IReadOnlyList<string> Chosen { get; private set; } = [];

    /// <summary>The rules of the matrix's rows that are switched off one by one, after the first row with all rules.</summary>
    public IReadOnlyList<string> Rules { get; private set; } = [];

    /// <summary>The setting under which it is looked at.</summary>
    public LabState? State { get; private set; }

    /// <summary>Whether all is done.</summary>
    public bool IsDone => at == walks.Count;

    /// <summary>How much is done, 0 to 1.</summary>
    public double Share => walks.Count == 0 ? 0 : walks.Sum(w => (double)w.StepsDone) / walks.Sum(w => (double)w.Steps);

    /// <summary>Begins anew: every phenomenon under the setting as it is, and then with each rule off in its turn.</summary>
    public void Begin(LabState state, Experiment experiment, IReadOnlyList<string> chosen, int persons, IReadOnlyList<string> rules)
    {
        State = state;
        Chosen = chosen;
        Rules = rules;
        walks.Clear();
        at = 0;
        RunOptions options = experiment.Options;
        foreach (string? rule in rules.Prepend(null))
        {
            RunOptions lesioned = rule is null ? options : options with { Lesions = [.. options.Lesions.Append(rule).Distinct()] };
            walks.AddRange(chosen.Select(c => new PhenomenonWalk(experiment.Narrow(ClaimShelf.Read(c)), lesioned, persons, experiment.Adjustment, drawn)));
        }
    }

    /// <summary>Walks on, at most so many ticks; whether there is something new to show.</summary>
    public bool Step(int ticks)
    {
        if (IsDone)
        {
            return false;
        }

        int before = walks[at].StepsDone;
        bool more = walks[at].Step(ticks);
        bool moved = walks[at].StepsDone > before;
        if (walks[at].IsDone)
        {
            at++;
        }

        return more || moved;
    }

    /// <summary>What is seen so far: row 0 with all rules, row n with the n-th rule off; nothing where nobody is done.</summary>
    public PhenomenonResult? At(int row, int column)
    {
        PhenomenonWalk walk = walks[(row * Chosen.Count) + column];
        return walk.Done == 0 ? null : walk.SoFar();
    }

    /// <summary>The first row as a figure at a width in pixels.</summary>
    public Holdfast.Figures.Figure? Draw(int width, Theme theme = Theme.Inherit)
    {
        List<ClaimRow> rows = [];
        for (int c = 0; c < Chosen.Count; c++)
        {
            if (At(0, c) is { } seen)
            {
                ExpectationResult weakest = seen.Weakest;
                rows.Add(new(seen.Phenomenon.Id, seen.Phenomenon.Says, weakest.Share, weakest.ShareLow, weakest.ShareHigh, seen.Holds, weakest.Expectation.Share));
            }
        }

        return rows.Count == 0 ? null : ClaimFigure.Draw(rows, new()
        {
            Width = Math.Clamp(width, FigureOptions.Narrowest, 1000),
            Theme = theme,
            Words = FigureWordsNow.Current,
            Id = "board",
            ToldBeside = theme == Theme.Inherit,
        });
    }
}
