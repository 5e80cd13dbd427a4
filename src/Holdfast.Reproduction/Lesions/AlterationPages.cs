using Holdfast.Figures;

namespace Holdfast.Reproduction;

/// <summary>What the pages of lesions and of rival readings have in common.</summary>
internal static class AlterationPages
{
    /// <summary>What is called a fall.</summary>
    public static string WhatAFallIs { get; } =
        $"A phenomenon *falls* when the expectation that decides, the one that then stands worst against what is asked, is seen in fewer of the same persons: by more than {Markdown.Number(PhenomenonFall.ClearFall)}, with a 95% interval of the fall (matched shares, Agresti and Min) above 0. "
        + "A phenomenon can fall and still hold; one in **bold** no longer holds.";

    /// <summary>What falls, with its shares and the interval of the fall.</summary>
    public static string Falls(AlterationResult result) => string.Join(", ", result.Fallen.Select(f =>
        $"{(f.IsLost ? $"**{f.Phenomenon}**" : f.Phenomenon)} {Markdown.Share(f.Before)} → {Markdown.Share(f.Share)} ({Markdown.Share(f.FallLow)} to {Markdown.Share(f.FallHigh)})"));

    /// <summary>For each phenomenon: without what it is lost, without what it is seen less, and without how many it stands.</summary>
    public static IEnumerable<IReadOnlyList<string>> ByPhenomenon(IReadOnlyList<AlterationResult> results)
    {
        for (int p = 0; p < results[0].Phenomena.Count; p++)
        {
            int place = p;
            string Names(Func<PhenomenonFall, bool> which) => string.Join(", ", results.Where(r => which(r.Phenomena[place])).Select(r => r.Alteration.Name));
            yield return
            [
                results[0].Phenomena[p].Phenomenon,
                Names(f => f.IsLost),
                Names(f => f.Falls && !f.IsLost),
                $"{results.Count(r => !r.Phenomena[place].Falls)} of {results.Count}",
            ];
        }
    }

    /// <summary>All numbers.</summary>
    public static Page Numbers(string file, IReadOnlyList<AlterationResult> results)
    {
        StringWriter writer = new();
        AlterationTable.Write(writer, results);
        return new(file, writer.ToString());
    }

    /// <summary>The picture.</summary>
    public static Page Picture(string file, string heading, IReadOnlyList<AlterationResult> results) => new(file, MatrixFigure.Draw(
        [.. results[0].Phenomena.Select(p => p.Phenomenon)],
        [.. results.Select(r => new MatrixRow(r.Alteration.Name, r.Alteration.Group, [.. r.Phenomena.Select(p => new MatrixCell(p.Before, p.Share, p.Falls, p.IsLost))]))],
        new() { Width = 960, Heading = heading }).Svg + "\n");
}
