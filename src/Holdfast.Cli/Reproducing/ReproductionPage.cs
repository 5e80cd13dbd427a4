using System.Globalization;
using Spectre.Console;

namespace Holdfast.Cli;

/// <summary>What was rebuilt, item by item, and where what is printed differs.</summary>
internal sealed class ReproductionPage(Screen screen, Format format)
{
    private const int MostDifferences = 8, MostLines = 6, Around = 60;

    /// <summary>What there is.</summary>
    public void List(IReadOnlyList<Item> items)
    {
        switch (format)
        {
            case Format.Json:
                Data.Json(screen.Plain, items.Select(i => new { i.Name, Takes = Takes(i), Places = i.Places.Select(p => new { p.File, p.Line }), How = i.Says }));
                break;
            case Format.Csv:
                Data.CsvLine(screen.Plain, "item", "takes", "where", "how");
                foreach (Item i in items)
                {
                    Data.CsvLine(screen.Plain, i.Name, Takes(i), string.Join(' ', i.Places.Select(Where)), i.Says);
                }

                break;
            default:
                Table table = Tables.Plain("item", "takes", "where", "how it is made");
                table.Columns[0].NoWrap();
                foreach (Item i in items)
                {
                    table.AddRow(Markup.Escape(i.Name), Takes(i), Markup.Escape(Shortly(i)), Markup.Escape(i.Says));
                }

                screen.Out.Write(table);
                break;
        }
    }

    /// <summary>One item, as soon as it is done.</summary>
    public void Line(ItemResult result)
    {
        if (format != Format.People)
        {
            return;
        }

        TextWriter to = screen.Plain;
        string verdict = result.IsSame ? "same" : result.Cannot is null ? "differs" : "cannot";
        to.WriteLine($"{verdict,-8} {result.Item.Name,-24} {Seconds(result.Took),8} s   {Shortly(result.Item)}");
        if (result.Cannot is { } why)
        {
            to.WriteLine($"    {why}");
        }

        foreach (Difference d in result.Differences.Take(MostDifferences))
        {
            to.WriteLine($"    {d.File}, line {d.Line}");
            Show(to, "printed", d.Printed, d.Rebuilt);
            Show(to, "rebuilt", d.Rebuilt, d.Printed);
        }

        if (result.Differences.Count > MostDifferences)
        {
            to.WriteLine($"    and {result.Differences.Count - MostDifferences} more places; --into FOLDER writes all that was rebuilt");
        }

        to.Flush();
    }

    /// <summary>The sum of it.</summary>
    public void End(IReadOnlyList<ItemResult> results, int threads)
    {
        int same = results.Count(r => r.IsSame);
        switch (format)
        {
            case Format.Json:
                Data.Json(screen.Plain, new
                {
                    Model = Catalogue.ModelVersion,
                    Threads = threads,
                    Same = same,
                    Of = results.Count,
                    Items = results.Select(r => new { r.Item.Name, How = r.Item.Says, Takes = Takes(r.Item), Same = r.IsSame, r.Cannot, Seconds = r.Took.TotalSeconds, ProcessorSeconds = r.Processor.TotalSeconds, r.Differences }),
                });
                break;
            case Format.Csv:
                Data.CsvLine(screen.Plain, "item", "same", "differences", "first", "seconds", "processor_seconds");
                foreach (ItemResult r in results)
                {
                    Data.CsvLine(screen.Plain, r.Item.Name, r.IsSame ? "yes" : "no", r.Differences.Count, r.Cannot ?? (r.Differences.Count > 0 ? $"{r.Differences[0].File}:{r.Differences[0].Line}" : ""), r.Took.TotalSeconds, r.Processor.TotalSeconds);
                }

                break;
            default:
                string others = same == results.Count ? "" : $" Not so: {string.Join(", ", results.Where(r => !r.IsSame).Select(r => r.Item.Name))}.";
                screen.Plain.WriteLine($"{same} of {Say.Count(results.Count, "item")} stand in the documents as they were rebuilt.{others}");
                screen.Plain.WriteLine($"Model {Catalogue.ModelVersion}, {Say.Count(threads, "thread")}: {Seconds(Sum(results, r => r.Took))} s, of processors {Seconds(Sum(results, r => r.Processor))} s.");
                break;
        }
    }

    private static TimeSpan Sum(IReadOnlyList<ItemResult> results, Func<ItemResult, TimeSpan> what) => results.Aggregate(TimeSpan.Zero, (sum, r) => sum + what(r));

    private static string Takes(Item item) => item.Cost.ToString().ToLowerInvariant();

    private static string Where(Place place) => place.IsWholeFile ? place.File : $"{place.File}:{place.Line}";

    private static string Shortly(Item item) => item.Places.Count switch
    {
        0 => "nowhere",
        <= 3 => string.Join(", ", item.Places.Select(Where)),
        _ => $"{Where(item.Places[0])} and {item.Places.Count - 1} more",
    };

    private static string Seconds(TimeSpan time) => time.TotalSeconds.ToString("0.0", CultureInfo.InvariantCulture);

    private static void Show(TextWriter to, string what, IReadOnlyList<string> lines, IReadOnlyList<string> others)
    {
        for (int i = 0; i < Math.Min(lines.Count, MostLines); i++)
        {
            to.WriteLine($"      {what}  {Part(lines[i], i < others.Count ? others[i] : "")}");
        }

        if (lines.Count is 0 or > MostLines)
        {
            to.WriteLine(lines.Count == 0 ? $"      {what}  (no line)" : $"      {what}  ... and {lines.Count - MostLines} more lines");
        }
    }

    // A line that is long, such as a figure's, is shown around the place where it first differs.
    private static string Part(string line, string other)
    {
        int at = line.Zip(other).TakeWhile(p => p.First == p.Second).Count();
        int from = Math.Max(0, at - Around);
        int to = Math.Min(line.Length, at + Around);
        return line.Length <= 2 * Around ? line : $"{(from > 0 ? "..." : "")}{line[from..to]}{(to < line.Length ? "..." : "")}";
    }
}
