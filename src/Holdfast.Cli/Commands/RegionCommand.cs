using System.CommandLine;
using Holdfast.Figures;
using Holdfast.Lab;

namespace Holdfast.Cli;

/// <summary>region: where in the space of traits and parameters a phenomenon holds, and where it breaks.</summary>
internal static class RegionCommand
{
    /// <summary>Makes the command.</summary>
    public static Command Make(Desk desk)
    {
        Argument<string[]> ids = new("P") { Description = "phenomena by number (P3), or paths to files", Arity = ArgumentArity.OneOrMore };
        Option<int> points = Number.Option("--points", "points in the space of traits and parameters", 256, 10, 65536);
        Option<int> persons = RunChoices.Persons(32);
        Option<int> widen = Number.Option("--widen", "how many hundredths of itself a number, or the odds of a share, goes either way", 250, 100, 1000);
        TaughtCommand command = new(
            "region",
            "Look where phenomena hold and where they break, with all traits and parameters over ranges wider than the theory's own.",
            new("region P7 --points 16 --persons 8", "where one phenomenon holds, and what decides it"),
            new("region P7 --points 16 --persons 8 --widen 150 --csv", "within narrower ranges, for a program"))
        {
            ids,
            points,
            persons,
            widen,
        };
        RunChoices run = new(command);
        FormatChoice format = new(command);
        FigureChoice figure = new(command);
        command.SetAction((parsed, cancel) =>
        {
            IReadOnlyList<Phenomenon> phenomena = desk.Shelf.Phenomena(parsed.GetRequiredValue(ids));
            double wide = parsed.GetValue(widen) / 100.0;
            List<Region> regions = [];
            foreach (Phenomenon phenomenon in phenomena)
            {
                IReadOnlyList<Factor> factors = WideFactors.For(phenomenon.Courses.Values, wide);
                regions.Add(desk.Screen.Work(phenomenon.Id, done => Region.Map(phenomenon, factors, run.Read(parsed), parsed.GetValue(points), parsed.GetValue(persons), done, cancel)));
            }

            figure.Write(parsed, desk, () => Picture(regions));
            new RegionPage(regions, run.Read(parsed), wide).Show(desk.Screen, format.Read(parsed));
            return Task.FromResult(ExitCode.Ok);
        });
        return command;
    }

    private static Figure Picture(List<Region> regions)
    {
        if (regions.Count > 1)
        {
            throw new Halt(ExitCode.Usage, "A figure shows one phenomenon. Name one, or leave --figure out.");
        }

        Region one = regions[0];
        return RegionFigure.Draw(
            one.Phenomenon.Id,
            one.Phenomenon.Says,
            new(one.Share.Value, one.Share.Low, one.Share.High),
            [.. one.Strips.Select(s => new RegionRow(
                s.Factor.Name,
                RegionPage.Value(s.Parts[0].From),
                RegionPage.Value(s.Parts[^1].To),
                [.. s.Parts.Select(p => new TornadoBar(p.Share.Value, p.Share.Low, p.Share.High))],
                s.IsClear))],
            new() { Width = 960 });
    }
}
