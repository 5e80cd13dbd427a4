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
        Argument<string[]> ids = new("P") { Description = "phenomena by number (P3), or paths to files", Arity = ArgumentArity.ZeroOrMore };
        Option<bool> all = new("--all") { Description = "all phenomena that come with Holdfast, one row each" };
        Option<string> keep = new("--keep") { Description = "keep what was seen of each phenomenon in a file, and go on from there when started again", HelpName = "FILE" };
        Option<int> points = Number.Option("--points", "points in the space of traits and parameters", 256, 10, 65536);
        Option<int> persons = RunChoices.Persons(32);
        Option<int> widen = Number.Option("--widen", "how many hundredths of itself a number, or the odds of a share, goes either way", 250, 100, 1000);
        TaughtCommand command = new(
            "region",
            "Look where phenomena hold and where they break, with all traits and parameters over ranges wider than the theory's own.",
            new("region P7 --points 16 --persons 8", "where one phenomenon holds, and what decides it"),
            new("region P7 --points 16 --persons 8 --widen 150 --csv", "within narrower ranges, for a program"),
            new("region P1 P13 --points 10 --persons 2 --keep regions.seen", "two, each kept as soon as it is done; --all in their place takes all of them, in some minutes"))
        {
            ids,
            all,
            points,
            persons,
            widen,
            keep,
        };
        RunChoices run = new(command);
        FormatChoice format = new(command);
        FigureChoice figure = new(command);
        command.SetAction((parsed, cancel) =>
        {
            string[] named = parsed.GetValue(ids) ?? [];
            bool every = parsed.GetValue(all);
            if (every == named.Length > 0)
            {
                throw new Halt(ExitCode.Usage, every ? "--all takes all phenomena. Name some, or say --all, not both." : "Name phenomena by number, such as P3 and P7, or say --all.");
            }

            double wide = parsed.GetValue(widen) / 100.0;
            RunOptions options = run.Read(parsed);
            int many = parsed.GetValue(points), atPoint = parsed.GetValue(persons);
            IReadOnlyList<(Phenomenon Phenomenon, string Fingerprint)> phenomena = desk.Shelf.PhenomenaWithTexts(named);
            figure.Refuse(parsed, phenomena.Count > 1, "A figure shows one phenomenon. Name one, or leave --figure out.");
            using KeptFile<KeptRegion> file = new(parsed.GetValue(keep) is { } path ? Path.GetFullPath(path, desk.WorkingFolder) : null, Settings(options, many, atPoint, wide), k => k.Phenomenon);
            Region[] Look(Action<double> done) => phenomena.Select((p, i) =>
            {
                IReadOnlyList<Factor> factors = WideFactors.For(p.Phenomenon.Courses.Values, wide);
                string name = $"{p.Phenomenon.Id} {p.Fingerprint}";
                KeptRegion kept = file.Of(name, () => KeptRegion.Of(name, Region.Look(p.Phenomenon, factors, options, many, atPoint, d => done((i + d) / phenomena.Count), cancel)));
                return Region.Of(p.Phenomenon, factors, options, atPoint, kept.Seen());
            }).ToArray();
            IReadOnlyList<Region> regions = every ? LongWork.Do(desk.Screen, "Looking", Look) : desk.Screen.Work("Looking", Look);
            figure.Write(parsed, desk, () => Picture(regions));
            new RegionPage(regions, options, wide, every).Show(desk.Screen, format.Read(parsed));
            return Task.FromResult(ExitCode.Ok);
        });
        return command;
    }

    // All that what is seen hangs on, but the phenomenon.
    private static string Settings(RunOptions options, int points, int persons, double widen) => string.Create(
        System.Globalization.CultureInfo.InvariantCulture,
        $"# regions, model {Catalogue.ModelVersion}, seed {options.Seed}, first person {options.FirstPerson}, {points} points, {persons} persons, widened {widen}, {options.TicksPerDay} ticks a day, lesions {string.Join(", ", options.Lesions.Order(StringComparer.Ordinal))}; switches {string.Join(", ", options.Switches.OrderBy(s => s.Key, StringComparer.Ordinal).Select(s => $"{s.Key}={s.Value}"))}");

    private static Figure Picture(IReadOnlyList<Region> regions)
    {
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
