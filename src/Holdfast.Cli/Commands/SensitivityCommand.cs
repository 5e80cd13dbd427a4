using System.CommandLine;
using Holdfast.Lab;
using Variant = Holdfast.Lab.Variant;

namespace Holdfast.Cli;

/// <summary>sensitivity: what an outcome hangs on.</summary>
internal static class SensitivityCommand
{
    private const string Sobol = "sobol", Morris = "morris";
    private const int UsualTrajectories = 20, ScreeningTrajectories = 10;

    /// <summary>Makes the command.</summary>
    public static Command Make(Desk desk)
    {
        Argument<string> course = new("COURSE") { Description = "a path, or the name of a shipped course" };
        Option<string[]> of = new("--of") { Description = $"what is looked at: {MeasureText.Allowed}; may be repeated", HelpName = "MEASURE", Required = true };
        Option<int> screen = Number.Option("--screen", "also vary so many parameters: those that a Morris screening of all finds heaviest", 0, 0, 100);
        Option<string> method = new("--method") { Description = "sobol: shares of the differences; morris: sizes of effects, coarse and cheap", DefaultValueFactory = _ => Sobol };
        method.AcceptOnlyFromAmong(Sobol, Morris);
        Option<int> n = Number.Option("--n", "rows of a Sobol analysis, best a power of 2; trajectories of Morris (there 20)", 1024, 2, 65536);
        Option<int> persons = RunChoices.Persons(100);
        TaughtCommand command = new(
            "sensitivity",
            "Say what an outcome hangs on: how much of the differences between points of a study each trait or parameter brings about.",
            new("sensitivity attuned --of \"wound, at week 12\" --factors skill,constancy,hope.half --n 32 --persons 8", "shares of the differences in the wound"),
            new("sensitivity attuned --of \"ache, mean week 4 to week 8\" --method morris --n 4 --persons 4 --json", "sizes of effects of all traits, for a program"),
            new("sensitivity attuned --of \"hope, at week 4\" --screen 2 --n 8 --persons 4 --csv", "all traits, and the two parameters that weigh most"))
        {
            course,
            of,
            screen,
            method,
            n,
            persons,
        };
        FactorChoice factors = new(command);
        RunChoices run = new(command);
        FormatChoice format = new(command);
        FigureChoice figure = new(command);
        command.SetAction((parsed, cancel) =>
        {
            Course read = desk.Shelf.Course(parsed.GetRequiredValue(course));
            string[] measures = parsed.GetRequiredValue(of);
            Probe[] probes = [.. measures.Select(m => MeasureText.Read(m, read, out Probe? probe) is { } fault ? throw new Halt(ExitCode.Usage, fault) : probe!)];
            figure.Refuse(parsed, measures.Length > 1, "A figure shows one measure. Ask for one --of, or leave --figure out.");
            RunOptions options = run.Read(parsed);
            Variant begins = new(read, options.Lesions, options.Switches);
            int atPoint = parsed.GetValue(persons);
            List<Factor> varied = [.. factors.Read(parsed, read)];
            if (parsed.GetValue(screen) is > 0 and int most)
            {
                Factor[] all = [.. Catalogue.Parameters.Where(p => varied.All(f => f.Name != p.Key)).Select(p => new ParameterFactor(p))];
                varied.AddRange(desk.Screen.Work("Screening", done => MorrisAnalysis.Run(begins, all, probes, options, ScreeningTrajectories, atPoint, done, cancel)).Heaviest(most));
            }

            SensitivityPage page;
            if (parsed.GetValue(method) == Morris)
            {
                int trajectories = parsed.GetResult(n) is { Implicit: false } ? parsed.GetValue(n) : UsualTrajectories;
                page = SensitivityPage.Of(desk.Screen.Work("Running", done => MorrisAnalysis.Run(begins, varied, probes, options, trajectories, atPoint, done, cancel)), measures, read, options);
            }
            else if (varied.Count > SaltelliDesign.MostFactors)
            {
                throw new Halt(ExitCode.Usage, $"A Sobol analysis takes at most {SaltelliDesign.MostFactors} factors; these are {varied.Count}. Name fewer, or take --method morris.");
            }
            else
            {
                page = SensitivityPage.Of(desk.Screen.Work("Running", done => SobolAnalysis.Run(begins, varied, probes, options, parsed.GetValue(n), atPoint, done, cancel)), measures, read, options);
            }

            figure.Write(parsed, desk, page.Picture);
            page.Show(desk.Screen, format.Read(parsed));
            return Task.FromResult(ExitCode.Ok);
        });
        return command;
    }
}
