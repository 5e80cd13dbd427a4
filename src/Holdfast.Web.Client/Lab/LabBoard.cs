using System.Runtime.InteropServices;
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

    /// <summary>Names of the phenomena, as the shelf has them.</summary>
    public IReadOnlyList<string> Chosen { get; private set; } = [];

    /// <summary>The rules of the matrix's rows that are switched off one by one, after the first row with all rules.</summary>
    public IReadOnlyList<string> Rules { get; private set; } = [];

    /// <summary>The setting under which it is looked at.</summary>
    public LabState? State { get; private set; }

    /// <summary>Persons for each.</summary>
    public int Persons { get; private set; }

    /// <summary>Whether all is done.</summary>
    public bool IsDone => walks.TrueForAll(w => w.IsDone);

    /// <summary>How much is done, 0 to 1.</summary>
    public double Share => walks.Count == 0 ? 0 : walks.Sum(w => (double)w.StepsDone) / walks.Sum(w => (double)w.Steps);

    /// <summary>The phenomena one after another: under a setting as it is, and then with each rule off in its turn.</summary>
    public static IEnumerable<(Phenomenon Phenomenon, RunOptions Options)> Looks(Experiment of, IReadOnlyList<string> chosen, IReadOnlyList<string> rules)
    {
        ArgumentNullException.ThrowIfNull(of);
        RunOptions options = of.Options;
        return rules.Prepend(null).SelectMany(rule => chosen.Select(c =>
            (of.Narrow(ClaimShelf.Read(c)), rule is null ? options : options with { Lesions = [.. options.Lesions.Append(rule).Distinct()] })));
    }

    /// <summary>Begins anew: every phenomenon under the setting as it is, and then with each rule off in its turn.</summary>
    public void Begin(LabState state, Experiment experiment, IReadOnlyList<string> chosen, int persons, IReadOnlyList<string> rules)
    {
        State = state;
        Chosen = chosen;
        Rules = [.. rules.OrderBy(r => Catalogue.Find(r)!.Quantity).ThenBy(r => Catalogue.Find(r)!.Index)];
        Persons = persons;
        walks.Clear();
        walks.AddRange(Looks(experiment, Chosen, Rules).Select(l => new PhenomenonWalk(l.Phenomenon, l.Options, persons, experiment.Adjustment, drawn)));
    }

    /// <summary>What a host is asked: nothing of the course above, since phenomena have their own.</summary>
    public LabRequest Request() => new((State! with { Course = new LabState().Course, Show = [] }).Print(), null, [], Board: new(Chosen, Rules, Persons));

    /// <summary>Walks on, at most so many ticks; whether there is something new to show. Row by row, and in a row where fewest persons are done: all its intervals narrow together.</summary>
    public bool Step(int ticks)
    {
        for (int row = 0; row <= Rules.Count; row++)
        {
            if (walks.Skip(row * Chosen.Count).Take(Chosen.Count).Where(w => !w.IsDone).MinBy(w => w.Done) is { } next)
            {
                int before = next.StepsDone;
                return next.Step(ticks) || next.StepsDone > before;
            }
        }

        return false;
    }

    /// <summary>Takes persons that a host looked at; false when they do not fit.</summary>
    public bool Receive(int walk, int count, byte[] bytes) =>
        walk >= 0 && walk < walks.Count && walks[walk].Take(count, MemoryMarshal.Cast<byte, double>(bytes));

    /// <summary>What is seen so far: row 0 with all rules, row n with the n-th rule off; nothing where nobody is done.</summary>
    public PhenomenonResult? At(int row, int column)
    {
        PhenomenonWalk walk = walks[(row * Chosen.Count) + column];
        return walk.Done == 0 ? null : walk.SoFar();
    }

    /// <summary>What switching off the n-th rule does to a phenomenon, counted from 1; nothing until all persons are done in both.</summary>
    public PhenomenonFall? Fall(int row, int column) =>
        walks[column].IsDone && walks[(row * Chosen.Count) + column].IsDone ? PhenomenonFall.Between(At(0, column)!, At(row, column)!) : null;

    /// <summary>The first row as a figure at a width in pixels; nothing until there is something of each phenomenon.</summary>
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

        return rows.Count == 0 || rows.Count < Chosen.Count ? null : ClaimFigure.Draw(rows, Options(width, theme, "board", LabWords.Board));
    }

    /// <summary>The rows with a rule off as a figure, as far as they are done; nothing until one is.</summary>
    public Holdfast.Figures.Figure? DrawMatrix(int width, Theme theme = Theme.Inherit)
    {
        List<MatrixRow> rows = [];
        for (int row = 1; row <= Rules.Count; row++)
        {
            PhenomenonFall?[] falls = [.. Enumerable.Range(0, Chosen.Count).Select(c => Fall(row, c))];
            if (Array.TrueForAll(falls, f => f is not null))
            {
                rows.Add(new(Names.OfRule(Rules[row - 1]), Names.Of(Catalogue.Find(Rules[row - 1])!.Quantity), [.. falls.Select(f => new MatrixCell(f!.Before, f.Share, f.Falls, f.IsLost))]));
            }
        }

        return rows.Count == 0 ? null : MatrixFigure.Draw([.. Chosen.Select(ClaimShelf.IdOf)], rows, Options(width, theme, "matrix", LabWords.Matrix));
    }

    /// <summary>How wide a figure is where there is room for so many pixels.</summary>
    public static int Across(int width) => Math.Clamp(width, FigureOptions.Narrowest, 1000);

    private FigureOptions Options(int width, Theme theme, string id, string heading) => new()
    {
        Width = Across(width),
        Theme = theme,
        Heading = theme == Theme.Inherit ? null : LabWords.SavedHeading(heading, Persons, State!.Seed),
        Words = FigureWordsNow.Current,
        Id = id,
        ToldBeside = theme == Theme.Inherit,
    };
}
