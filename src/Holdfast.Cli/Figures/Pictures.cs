using Holdfast.Figures;

namespace Holdfast.Cli;

/// <summary>The pictures of each command, as the library of figures draws them.</summary>
internal static class Pictures
{
    private const int Width = 960;

    /// <summary>One person's course.</summary>
    public static Figure Person(Trajectory trajectory, IReadOnlyList<Channel>? shown) =>
        CourseFigure.Draw(trajectory, new() { Width = Width, Heading = trajectory.Course.Title, Channels = shown });

    /// <summary>Many persons in one course.</summary>
    public static Figure People(EnsembleSummary summary, IReadOnlyList<Channel>? shown) =>
        EnsembleFigure.Draw(summary, new() { Width = Width, Heading = summary.Course.Title, Channels = shown });

    /// <summary>Two courses of the same persons.</summary>
    public static Figure Contrast(Course first, Course second, RunOptions options, int persons, IReadOnlyList<Channel>? shown)
    {
        CourseFigureOptions how = new() { Width = Width, Channels = shown };
        return persons == 1
            ? CourseFigure.Draw(Simulator.RunOne(first, options), Simulator.RunOne(second, options), how)
            : EnsembleFigure.Draw(Simulator.RunMany(first, options, persons), Simulator.RunMany(second, options, persons), how);
    }

    /// <summary>Why a quantity changed.</summary>
    public static Figure Why(Quantity quantity, IReadOnlyList<Reason> reasons, string heading) =>
        ReasonFigure.Draw(quantity, reasons, new() { Width = Width, Heading = heading });

    /// <summary>The phenomena, each by the expectation that decides.</summary>
    public static Figure Claims(IReadOnlyList<PhenomenonResult> results) =>
        ClaimFigure.Draw([.. results.Select(Row)], new() { Width = Width });

    /// <summary>Changes to the theory by phenomena.</summary>
    public static Figure Alterations(IReadOnlyList<AlterationResult> results) => MatrixFigure.Draw(
        [.. results[0].Phenomena.Select(p => p.Phenomenon)],
        [.. results.Select(r => new MatrixRow(r.Alteration.Name, r.Alteration.Group, [.. r.Phenomena.Select(p => new MatrixCell(p.Before, p.Share, p.Falls, p.IsLost))]))],
        new() { Width = Width });

    private static ClaimRow Row(PhenomenonResult result)
    {
        ExpectationResult deciding = result.Expectations.FirstOrDefault(e => !e.Holds) ?? result.Weakest;
        return new(result.Phenomenon.Id, result.Phenomenon.Says, deciding.Share, deciding.ShareLow, deciding.ShareHigh, result.Holds, deciding.Expectation.Share);
    }
}
