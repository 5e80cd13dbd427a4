using System.CommandLine;

namespace Holdfast.Cli;

/// <summary>claims: whether the theory does what it says, phenomenon by phenomenon.</summary>
internal static class ClaimsCommand
{
    /// <summary>Makes the command.</summary>
    public static Command Make(Desk desk)
    {
        Argument<string[]> ids = new("P") { Description = "phenomena by number (P3), or paths to files; all shipped ones when none is named", Arity = ArgumentArity.ZeroOrMore };
        Option<int> persons = RunChoices.Persons(1000);
        Option<bool> all = new("--all") { Description = "show every expectation, not only of phenomena that fail" };
        TaughtCommand command = new(
            "claims",
            "Check, phenomenon by phenomenon, whether the theory does what it says. Exit code 1 when one fails.",
            new("claims P1 P8 --persons 200", "two phenomena in two hundred persons"),
            new("claims P7 --persons 100 --all", "one, with each of its expectations"),
            new("claims P14 --persons 100 --lesion \"warmth opens\" --json", "with a rule switched off, for a program"))
        {
            ids,
            persons,
            all,
        };
        RunChoices run = new(command);
        FormatChoice format = new(command);
        FigureChoice figure = new(command);
        command.SetAction((parsed, cancel) =>
        {
            IReadOnlyList<Phenomenon> phenomena = desk.Shelf.Phenomena(parsed.GetValue(ids) ?? []);
            PhenomenonResult[] results = desk.Screen.Work("Checking", done => Check(phenomena, run.Read(parsed), parsed.GetValue(persons), done, cancel));
            ClaimsPage page = new(results, run.Read(parsed));
            figure.Write(parsed, desk, () => Pictures.Claims(results));
            page.Show(desk.Screen, format.Read(parsed), parsed.GetValue(all));
            return Task.FromResult(results.All(r => r.Holds) ? ExitCode.Ok : ExitCode.Fails);
        });
        return command;
    }

    private static PhenomenonResult[] Check(IReadOnlyList<Phenomenon> phenomena, RunOptions options, int persons, Action<double> done, CancellationToken cancel)
    {
        PhenomenonResult[] results = new PhenomenonResult[phenomena.Count];
        for (int i = 0; i < results.Length; i++)
        {
            int before = i;
            results[i] = PhenomenonCheck.Check(phenomena[i], options, persons, (run, of) => done((before + ((double)run / of)) / results.Length), cancel);
        }

        return results;
    }
}
