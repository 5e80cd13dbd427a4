using System.CommandLine;

namespace Holdfast.Cli;

/// <summary>reproduce: every figure and number of the documents, rebuilt and compared with what is printed.</summary>
internal static class ReproduceCommand
{
    /// <summary>Makes the command.</summary>
    public static Command Make(Desk desk)
    {
        Option<bool> list = new("--list") { Description = "say what there is and how long each takes, and run nothing" };
        Option<string[]> only = new("--only") { Description = "only an item, by the name that --list shows, or those of a document, by its path; may be repeated", HelpName = "NAME" };
        Option<bool> quick = new("--quick") { Description = "only items that take seconds" };
        Option<string> into = new("--into") { Description = "write the documents with what was rebuilt into a folder; '.' in a checkout brings its documents up to date", HelpName = "FOLDER" };
        Option<string> documents = new("--documents") { Description = "the folder with README.md and docs; else the first one from here upwards", HelpName = "FOLDER" };
        Option<int> threads = Number.Option("--threads", "threads, 0 for one per core; never changes a result", 0, 0, 1024);
        TaughtCommand command = new(
            "reproduce",
            "Rebuild every figure and number of the documents, and say where what is printed differs. Exit code 1 when anything does. All of it may take hours; --list says how long.",
            new("reproduce --list", "what there is, and how long it takes"),
            new("reproduce --only course-picture --into rebuilt", "one item; the document as it was rebuilt is put into a folder"))
        {
            list,
            only,
            quick,
            into,
            documents,
            threads,
        };
        FormatChoice format = new(command);
        command.SetAction((parsed, cancel) =>
        {
            using Rebuilding rebuilding = Rebuilding.Open(desk, parsed.GetValue(documents));
            Item[] items = rebuilding.Choose(parsed.GetValue(only) ?? [], parsed.GetValue(quick));
            ReproductionPage page = new(desk.Screen, format.Read(parsed));
            if (parsed.GetValue(list))
            {
                page.List(items);
                return Task.FromResult(ExitCode.Ok);
            }

            int count = parsed.GetValue(threads) is > 0 and var n ? n : Environment.ProcessorCount;
            ItemResult[] results = [.. rebuilding.Run(items, parsed.GetValue(into), count, page.Line, cancel)];
            page.End(results, count);
            return Task.FromResult(results.All(r => r.IsSame) ? ExitCode.Ok : ExitCode.Fails);
        });
        return command;
    }
}
