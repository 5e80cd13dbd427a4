using System.CommandLine;
using Spectre.Console;

namespace Holdfast.Cli;

/// <summary>tell-apart: whether diaries can tell the readings of an open question apart.</summary>
internal static class TellApartCommand
{
    /// <summary>Makes the command.</summary>
    public static Command Make(Desk desk)
    {
        Argument<string[]> names = new("SWITCH") { Description = "open questions by name; all when none is named", Arity = ArgumentArity.ZeroOrMore };
        Option<string> course = new("--course") { Description = "the course in which diaries are written", HelpName = "COURSE", DefaultValueFactory = _ => "attuned" };
        Option<int> diaries = Number.Option("--diaries", "diaries written under each reading", 20, 1, 10_000);
        Option<int> days = Number.Option("--days", "days that a diary covers", 60, 7, 1000);
        Option<double> missing = DiaryChoices.Share("--missing", "the share of days without a check-in", 1 / 3.0);
        names.Validators.Add(result =>
        {
            foreach (string name in result.Tokens.Select(t => t.Value).Where(n => Switches.Find(n) is null))
            {
                result.AddError($"There is no switch '{name}'. {RunChoices.Near(name, Switches.All.Select(s => s.Name))}There are: {string.Join(", ", Switches.All.Select(s => s.Name))}.");
            }
        });
        TaughtCommand command = new(
            "tell-apart",
            "Write diaries under each reading of an open question of the theory, and see whether fitting them tells which it was.",
            new("tell-apart refusal --diaries 1 --days 14 --particles 16 --rounds 4", "a quick look at one question; leave the numbers out for one that counts"),
            new("tell-apart pain --diaries 1 --days 14 --particles 16 --rounds 4 --json", "another, for a program"))
        {
            names,
            course,
            diaries,
            days,
            missing,
        };
        DiaryChoices fit = new(command);
        FormatChoice format = new(command);
        command.SetAction((parsed, cancel) =>
        {
            Course read = desk.Shelf.Course(parsed.GetRequiredValue(course));
            DiaryChoices.Fits(read, parsed.GetValue(days));
            string[] asked = parsed.GetValue(names) ?? [];
            Switch[] which = asked.Length == 0 ? [.. Switches.All] : [.. asked.Select(n => Switches.Find(n)!)];
            RecoveryOptions options = new() { Seed = fit.Seed(parsed), Diaries = parsed.GetValue(diaries), Missing = parsed.GetValue(missing), Fit = fit.Fit(parsed) };
            Confusion[] seen = desk.Screen.Work("Telling apart", done => which.Select((s, i) =>
            {
                ReadingComparison comparison = new(read, Diary.Usual, parsed.GetValue(days), s, options, new() { Threads = 1 }, cancel: cancel);
                return comparison.Gather(DiaryChoices.Each(comparison.Diaries, fit.Threads(parsed), d => done((i + d) / which.Length), cancel, n => comparison.Compare(n, cancel)));
            }).ToArray());
            Show(desk.Screen, format.Read(parsed), seen, options, parsed.GetValue(days), read);
            return Task.FromResult(ExitCode.Ok);
        });
        return command;
    }

    private static void Show(Screen screen, Format format, Confusion[] seen, RecoveryOptions options, int days, Course course)
    {
        switch (format)
        {
            case Format.Json:
                Data.Json(screen.Plain, new
                {
                    course.Title,
                    Model = Catalogue.ModelVersion,
                    options.Seed,
                    DiariesPerReading = options.Diaries,
                    Days = days,
                    options.Missing,
                    Questions = seen.Select(c => new { c.Switch.Name, c.Switch.Question, Readings = c.Switch.Options.Select(o => o.Name), c.Taken, c.MeanShare, Right = c.RightShare.Share, RightLow = c.RightShare.Low, RightHigh = c.RightShare.High, c.Guess, c.TellsApart }),
                });
                break;
            case Format.Csv:
                Data.CsvLine(screen.Plain, "switch", "truth", "reading", "taken", "mean_share");
                foreach (Confusion c in seen)
                {
                    for (int t = 0; t < c.Taken.Count; t++)
                    {
                        for (int r = 0; r < c.Taken.Count; r++)
                        {
                            Data.CsvLine(screen.Plain, c.Switch.Name, c.Switch.Options[t].Name, c.Switch.Options[r].Name, c.Taken[t][r], c.MeanShare[t][r]);
                        }
                    }
                }

                break;
            default:
                foreach (Confusion c in seen)
                {
                    ForPeople(screen.Out, c);
                }

                screen.Out.MarkupLine($"[grey]{Say.Count(options.Diaries, "diary", "diaries")} of {days} days under each reading; seed {options.Seed}, model {Catalogue.ModelVersion}, {options.Fit.Particles} particles.[/]");
                screen.Out.WriteLine("By this theory, for invented persons and simulated diaries.");
                break;
        }
    }

    private static void ForPeople(IAnsiConsole to, Confusion c)
    {
        to.MarkupLine($"[bold]{Markup.Escape(c.Switch.Name)}[/]: {Markup.Escape(c.Switch.Question)}");
        Table table = Tables.Plain(["written under", .. c.Switch.Options.Select(o => "#taken for " + o.Name), "#mean posterior share of the truth"]);
        for (int t = 0; t < c.Taken.Count; t++)
        {
            table.AddRow([Markup.Escape(c.Switch.Options[t].Name), .. c.Taken[t].Select(n => n.ToString(System.Globalization.CultureInfo.InvariantCulture)), Say.Level(c.MeanShare[t][t])]);
        }

        to.Write(table);
        (double share, double low, double high) = c.RightShare;
        to.WriteLine($"Right: {Say.Share(share)} ({Say.Share(low)} to {Say.Share(high)}); a guess would get {Say.Share(c.Guess)}. {(c.TellsApart ? "Such diaries tell the readings apart better than a guess." : "Such diaries cannot be said to tell the readings apart.")}");
        to.WriteLine();
    }
}
