using System.CommandLine;
using System.Globalization;
using Spectre.Console;

namespace Holdfast.Cli;

/// <summary>scene play: a session in the terminal.</summary>
internal static class ScenePlayCommand
{
    private static readonly Quantity[] Own = [Quantity.Strain];
    private static readonly Quantity[] Shown = [Quantity.Hope, Quantity.Willingness, Quantity.Guard, Quantity.Longing, Quantity.Grief, Quantity.Anger, Quantity.Shame];

    /// <summary>Makes the command.</summary>
    public static Command Make(Desk desk)
    {
        Argument<string> file = new("SCENE") { Description = "a scene: a path, or the name of a shipped one" };
        Option<int> seed = Number.Option("--seed", "The seed: who it is, and what is said where several lines fit.", 1, 0, int.MaxValue);
        Option<bool> quiet = new("--without-feedback") { Description = "Feedback and what was heard are told at the end only." };
        TaughtCommand command = new(
            "play",
            "Sit with a client in the terminal. Type the number of an answer; b goes back a turn; q ends.",
            new Example("scene play ines-first-sign --seed 3", "the same seed is the same session"))
        {
            file,
            seed,
            quiet,
        };
        command.SetAction(parsed => Do(desk, parsed.GetRequiredValue(file), (ulong)parsed.GetValue(seed), parsed.GetValue(quiet)));
        return command;
    }

    private static int Do(Desk desk, string name, ulong seed, bool quiet)
    {
        Scene scene = desk.Scenes.Scene(name);
        IAnsiConsole screen = desk.Screen.Out;
        ScenePlay play = ScenePlay.Begin(scene, seed);
        Say(screen, $"[bold]{Markup.Escape(scene.Title)}[/]  [grey]{Markup.Escape(scene.Client.Name)}, an invented person; seed {seed}[/]");
        if (scene.Note.Length > 0)
        {
            Say(screen, $"[grey]{Markup.Escape(scene.Note)}[/]");
        }

        Say(screen, Markup.Escape(Joined(scene.Moment)));
        foreach (Glimpse glimpse in play.Glimpses)
        {
            Say(screen, $"[grey]Week {glimpse.Week}: {Markup.Escape($"{glimpse.Line.How} {glimpse.Line.Words}".Trim())}[/]");
        }

        while (!play.Over)
        {
            Show(screen, play);
            string? typed = desk.In.ReadLine()?.Trim();
            if (typed is null or "q")
            {
                Say(screen, "You can stop at any point.");
                return ExitCode.Ok;
            }

            if (typed == "b" && play.Taken.Count > 0)
            {
                play.Make(new("back", (play.Taken.Count - 1).ToString(CultureInfo.InvariantCulture)));
            }
            else if (int.TryParse(typed, NumberStyles.None, CultureInfo.InvariantCulture, out int number) && number >= 1 && number <= play.Answers.Count)
            {
                Taken taken = play.Reply(play.Answers[number - 1]);
                if (!quiet)
                {
                    Tell(screen, play, taken);
                }
            }
            else
            {
                Say(screen, $"Type a number from 1 to {play.Answers.Count}, b or q.");
            }
        }

        if (quiet)
        {
            foreach (Taken taken in play.Taken)
            {
                Tell(screen, play, taken);
            }
        }

        After(screen, play);
        return ExitCode.Ok;
    }

    private static void Show(IAnsiConsole screen, ScenePlay play)
    {
        Say(screen, "");
        if (play.Says.How.Length > 0)
        {
            Say(screen, $"[italic grey]{Markup.Escape(play.Says.How)}[/]");
        }

        if (play.Says.Words.Length > 0)
        {
            Say(screen, $"[bold]{Markup.Escape(Elsewhere(play) ? "Your colleague" : play.Scene.Client.Name)}[/]  {Markup.Escape(play.Says.Words)}");
        }

        for (int i = 0; i < play.Answers.Count; i++)
        {
            Say(screen, $"  {i + 1}  {Markup.Escape(play.Answers[i].Words)}");
        }
    }

    // A file breaks its lines where its author's window ended; a terminal breaks them where it ends.
    private static string Joined(string text) => string.Join("\n", text.Split("\n\n").Select(p => p.Replace('\n', ' ').Trim()));

    private static bool Elsewhere(ScenePlay play) => play.Scene.Place == HourPlace.Consultation;

    private static void Tell(IAnsiConsole screen, ScenePlay play, Taken taken)
    {
        Say(screen, $"[grey]You: {Markup.Escape(taken.Answer.Words)}[/]");
        Say(screen, Markup.Escape(taken.Feedback.Words));
        Say(screen, $"[grey]{(Elsewhere(play) ? "In you" : "The adult heard")}:[/] {Markup.Escape(taken.Adult.Words)}");
        Say(screen, $"[grey]{(Elsewhere(play) ? "The child, who is not there, if it could hear" : "The child heard")}:[/] {Markup.Escape(taken.Child.Words)}");
    }

    private static void After(IAnsiConsole screen, ScenePlay play)
    {
        Say(screen, "");
        if (play.Since.Says.Length > 0)
        {
            Say(screen, $"[grey]What you could not know:[/] {Markup.Escape(play.Since.Says)}");
        }

        Say(screen, "The hour is over. By this theory, from its first turn to its end:");
        Table table = Tables.Plain("quantity", "#before", "#after", "most of it by");
        foreach (Quantity quantity in Elsewhere(play) ? Own : Shown)
        {
            Channel channel = quantity;
            float before = play.Taken[0].Before[channel.Index];
            Reason? most = Enumerable.Range(0, play.Taken.Count).SelectMany(t => play.Hour.Why(t, quantity))
                .GroupBy(r => r.Rule).Select(g => new Reason(g.Key, g.First().Sentence, g.Sum(r => r.Part)))
                .OrderByDescending(r => Math.Abs(r.Part)).FirstOrDefault();
            table.AddRow(channel.Key, Two(before), Two(play.Hour[channel]), most is null ? "" : Markup.Escape($"{most.Rule} ({(most.Part < 0 ? "−" : "+")}{Two((float)Math.Abs(most.Part))})"));
        }

        screen.Write(table);
        Say(screen, "[grey]One hour moves little, by this theory; what it begins shows in the weeks after.[/]");
    }

    private static string Two(float value) => value.ToString("0.00", CultureInfo.InvariantCulture);

    private static void Say(IAnsiConsole screen, string markup) => screen.MarkupLine(markup);
}
