using System.CommandLine;
using Spectre.Console;

namespace Holdfast.Cli;

/// <summary>power: whether a study would see a difference that is there by this theory.</summary>
internal static class PowerCommand
{
    /// <summary>Makes the command.</summary>
    public static Command Make(Desk desk)
    {
        Argument<string> left = new("COURSE") { Description = "the first course" };
        Argument<string> right = new("OTHER") { Description = "the second course" };
        Option<string> curve = new("--curve") { Description = "the curve that is noted, on a scale from 0 to 10", HelpName = "CURVE", DefaultValueFactory = _ => Outcome.Ache.ToString() };
        Option<int[]> persons = new("--persons") { Description = "persons in each arm; may be repeated", HelpName = "N", DefaultValueFactory = _ => [20, 50, 100] };
        Option<int> from = Number.Option("--from-day", "the first day that counts", 1, 1, 3650);
        Option<int> until = Number.Option("--until-day", "the last day that counts", 60, 1, 3650);
        Option<double> missing = DiaryChoices.Share("--missing", "the share of days without a check-in", 1 / 3.0);
        Option<bool> paired = new("--paired") { Description = "the same persons in both courses: the most that matching could give" };
        Option<int> studies = Number.Option("--studies", "how many studies are simulated", 1000, 10, 1_000_000);
        Option<int> pool = Number.Option("--pool", "persons walked through each course", 2000, 10, 1_000_000);
        curve.Validators.Add(result =>
        {
            if (result.Tokens.Count > 0 && !(Channel.TryParse(result.Tokens[0].Value.Replace('_', ' '), out Channel c) && Diary.CanBeNoted(c)))
            {
                result.AddError($"'{result.Tokens[0].Value}' is not a curve from 0 to 1. {RunChoices.Near(result.Tokens[0].Value, Channel.All.Where(Diary.CanBeNoted).Select(x => x.Key))}There are: {string.Join(", ", Channel.All.Where(Diary.CanBeNoted).Select(x => x.Key))}.");
            }
        });
        persons.Validators.Add(result =>
        {
            foreach (string text in result.Tokens.Select(t => t.Value).Where(t => !int.TryParse(t, out int n) || n is < 2 or > 100_000))
            {
                result.AddError($"--persons is a whole number from 2 to 100000, not '{text}'.");
            }
        });
        TaughtCommand command = new(
            "power",
            "Simulate studies of two courses with diaries, and say how often they would see a difference (p below .05).",
            new("power attuned at-arms-length --curve guard --studies 100 --pool 200", "two arms of 20, 50 and 100 persons with sixty days of diary"),
            new("power attuned whatever-he-asked --curve longing --until-day 90 --persons 30 --paired --studies 100 --pool 200 --json", "the same persons in both courses, for a program"))
        {
            left,
            right,
            curve,
            persons,
            from,
            until,
            missing,
            paired,
            studies,
            pool,
        };
        RunChoices run = new(command);
        FormatChoice format = new(command);
        command.SetAction((parsed, cancel) =>
        {
            Course a = desk.Shelf.Course(parsed.GetRequiredValue(left));
            Course b = desk.Shelf.Course(parsed.GetRequiredValue(right));
            int last = parsed.GetValue(until);
            DiaryChoices.Fits(a, last);
            DiaryChoices.Fits(b, last);
            if (parsed.GetValue(from) > last)
            {
                throw new Halt(ExitCode.Usage, $"--from-day {parsed.GetValue(from)} lies after --until-day {last}. Give a later --until-day, or an earlier --from-day.");
            }

            _ = Channel.TryParse(parsed.GetRequiredValue(curve).Replace('_', ' '), out Channel channel);
            StudyPlan plan = new()
            {
                Left = a,
                Right = b,
                Channel = channel,
                FromDay = parsed.GetValue(from),
                UntilDay = last,
                Persons = 2,
                Paired = parsed.GetValue(paired),
                Missing = parsed.GetValue(missing),
                Studies = parsed.GetValue(studies),
                Pool = parsed.GetValue(pool),
            };
            int[] sizes = parsed.GetValue(persons)!;
            Power[] seen = desk.Screen.Work("Simulating studies", done => sizes.Select((n, i) => Power.Of(plan with { Persons = n }, run.Read(parsed), d => done((i + d) / sizes.Length), cancel)).ToArray());
            Show(desk.Screen, format.Read(parsed), plan, sizes, seen, run.Read(parsed));
            return Task.FromResult(ExitCode.Ok);
        });
        return command;
    }

    private static void Show(Screen screen, Format format, StudyPlan plan, int[] sizes, Power[] seen, RunOptions options)
    {
        switch (format)
        {
            case Format.Json:
                Data.Json(screen.Plain, new
                {
                    Left = plan.Left.Title,
                    Right = plan.Right.Title,
                    Model = Catalogue.ModelVersion,
                    options.Seed,
                    Curve = plan.Channel.Key,
                    plan.FromDay,
                    plan.UntilDay,
                    plan.Paired,
                    plan.Missing,
                    plan.Studies,
                    Sizes = seen.Select((p, i) => new { Persons = sizes[i], p.Share, Low = p.Interval.Low, High = p.Interval.High, p.Against, p.Difference, p.Effect }),
                });
                break;
            case Format.Csv:
                Data.CsvLine(screen.Plain, "persons", "studies", "seen", "against", "share", "low", "high", "difference", "effect");
                for (int i = 0; i < seen.Length; i++)
                {
                    Data.CsvLine(screen.Plain, sizes[i], seen[i].Studies, seen[i].Seen, seen[i].Against, seen[i].Share, seen[i].Interval.Low, seen[i].Interval.High, seen[i].Difference, seen[i].Effect);
                }

                break;
            default:
                screen.Out.WriteLine($"{plan.Right.Title}, less {plan.Left.Title}: {plan.Channel.Key}, mean answer of days {plan.FromDay} to {plan.UntilDay}, {Say.Share(plan.Missing)} of days missing; {(plan.Paired ? "the same persons in both" : "two arms")}.");
                Table table = Tables.Plain(plan.Paired ? "#persons" : "#persons in each arm", "#studies that see it", "#95% interval", "#that see the contrary");
                for (int i = 0; i < seen.Length; i++)
                {
                    table.AddRow(sizes[i].ToString(System.Globalization.CultureInfo.InvariantCulture), Say.Share(seen[i].Share), $"{Say.Share(seen[i].Interval.Low)} to {Say.Share(seen[i].Interval.High)}", Say.Share(seen[i].Against / (double)seen[i].Studies));
                }

                screen.Out.Write(table);
                screen.Out.WriteLine($"The difference over all {plan.Pool} persons, without noise: {Say.Change(seen[0].Difference)} points; effect size {Say.Change(seen[0].Effect)}. {plan.Studies} studies of each size, seed {options.Seed}, model {Catalogue.ModelVersion}.");
                screen.Out.WriteLine("By this theory, for invented persons. Real persons differ more, and real scales mean less.");
                break;
        }
    }
}
