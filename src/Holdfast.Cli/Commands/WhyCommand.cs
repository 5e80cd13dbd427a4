using System.CommandLine;
using Spectre.Console;

namespace Holdfast.Cli;

/// <summary>why: the exact reasons for the change of a quantity over a stretch of a course.</summary>
internal static class WhyCommand
{
    private const double TooSmallToName = 0.0005;
    private const int LongestBar = 24;

    /// <summary>Makes the command.</summary>
    public static Command Make(Desk desk)
    {
        Argument<string> quantity = new("QUANTITY") { Description = "what changed: \"hope\", \"safe self\", ..." };
        Argument<string> course = new("COURSE") { Description = "a path, or the name of a shipped course" };
        quantity.Validators.Add(result =>
        {
            string name = result.Tokens[0].Value;
            if (Find(name) is null)
            {
                string outcome = Channel.TryParse(name, out _) ? "an outcome, worked out from quantities; only quantities have reasons" : "not a quantity";
                result.AddError($"'{name}' is {outcome}. The quantities are: {string.Join(", ", Enum.GetValues<Quantity>().Select(q => Words.Of(q)))}.");
            }
        });
        TaughtCommand command = new(
            "why",
            "Say why a quantity changed: each rule's part. The parts add up to the change.",
            new("why hope it-was-a-misunderstanding --from \"week 10\" --to \"week 30\"", "what moved hope in those weeks"),
            new("why \"safe self\" attuned --person 7 --json", "the whole course, another person, for a program"))
        {
            quantity,
            course,
        };
        StretchChoice stretch = new(command);
        RunChoices run = new(command);
        FormatChoice format = new(command);
        FigureChoice figure = new(command);
        command.SetAction(parsed =>
        {
            Course read = desk.Shelf.Course(parsed.GetRequiredValue(course));
            (Duration from, Duration to) = stretch.Read(parsed, read.Lasts);
            Trajectory trajectory = Simulator.RunOne(read, run.Read(parsed));
            Quantity which = Find(parsed.GetRequiredValue(quantity))!.Value;
            Answer answer = Ask(trajectory, which, from, to);
            figure.Write(parsed, desk, () => Pictures.Why(which, answer.Reasons, answer.Heading));
            Show(desk.Screen, answer, format.Read(parsed));
            return ExitCode.Ok;
        });
        return command;
    }

    private sealed record Answer(Trajectory Trajectory, Quantity Quantity, int FromTick, int ToTick, IReadOnlyList<Reason> Reasons)
    {
        public double Begins => Trajectory[Quantity, FromTick];

        public double Ends => Trajectory[Quantity, ToTick];

        public string Heading => $"{Trajectory.Course.Title}: {Words.Of(Quantity)}, {MomentOf(FromDay)} to {MomentOf(ToDay)}";

        public double FromDay => FromTick * Trajectory.DaysPerTick;

        public double ToDay => ToTick * Trajectory.DaysPerTick;
    }

    private static Answer Ask(Trajectory trajectory, Quantity quantity, Duration from, Duration to)
    {
        (int a, int b) = (trajectory.TickOfDay(from.InDays), trajectory.TickOfDay(to.InDays));
        return new(trajectory, quantity, a, b, trajectory.Why(quantity, a, b));
    }

    private static void Show(Screen screen, Answer answer, Format format)
    {
        switch (format)
        {
            case Format.Json:
                Data.Json(screen.Plain, new
                {
                    Course = answer.Trajectory.Course.Title,
                    answer.Trajectory.Options.Seed,
                    Person = answer.Trajectory.Options.FirstPerson,
                    Quantity = Words.Of(answer.Quantity),
                    answer.FromDay,
                    answer.ToDay,
                    answer.Begins,
                    answer.Ends,
                    Change = answer.Ends - answer.Begins,
                    answer.Reasons,
                });
                break;
            case Format.Csv:
                Data.CsvLine(screen.Plain, "rule", "part", "sentence");
                foreach (Reason reason in answer.Reasons)
                {
                    Data.CsvLine(screen.Plain, reason.Rule, reason.Part, reason.Sentence);
                }

                break;
            default:
                ForPeople(screen, answer);
                break;
        }
    }

    private static void ForPeople(Screen screen, Answer answer)
    {
        IAnsiConsole to = screen.Out;
        string name = Words.Of(answer.Quantity);
        double change = answer.Ends - answer.Begins;
        string verb = change > TooSmallToName ? "rises" : change < -TooSmallToName ? "falls" : "stays where it is";
        to.MarkupLine($"[bold]{Markup.Escape(answer.Trajectory.Course.Title)}[/]  [grey]person {answer.Trajectory.Options.FirstPerson} of seed {answer.Trajectory.Options.Seed}[/]");
        to.MarkupLine($"From {MomentOf(answer.FromDay)} to {MomentOf(answer.ToDay)} {name} {verb}: {Say.Level(answer.Begins)} to {Say.Level(answer.Ends)}.");
        Table table = Tables.Plain("#part", "", "rule", "what it says");
        double longest = answer.Reasons.Count == 0 ? 1 : answer.Reasons.Max(r => Math.Abs(r.Part));
        foreach (Reason reason in answer.Reasons.Where(r => Math.Abs(r.Part) >= TooSmallToName))
        {
            int bar = Math.Max(1, (int)Math.Round(LongestBar * Math.Abs(reason.Part) / longest));
            table.AddRow(Say.Part(reason.Part), $"[{(reason.Part > 0 ? "green" : "red")}]{new string(reason.Part > 0 ? '█' : '▒', bar)}[/]", Markup.Escape(reason.Rule), Markup.Escape(reason.Sentence));
        }

        Reason[] small = [.. answer.Reasons.Where(r => Math.Abs(r.Part) < TooSmallToName)];
        if (small.Length > 0)
        {
            table.AddRow(Say.Part(small.Sum(r => r.Part)), "", $"[grey]{Say.Count(small.Length, "more rule")}[/]", "[grey]each less than 0.0005[/]");
        }

        table.AddRow($"[bold]{Say.Part(answer.Reasons.Sum(r => r.Part))}[/]", "", "[bold]all together[/]", "");
        to.Write(table);
        to.WriteLine("By this theory, for this invented person; another differs (--person 1).");
    }

    private static string MomentOf(double day) => MomentText.Write(Duration.Days(day));

    private static Quantity? Find(string name) => Channel.TryParse(name.Replace('_', ' ').Replace('-', ' '), out Channel channel) && channel.IsQuantity ? channel.Quantity : null;
}
