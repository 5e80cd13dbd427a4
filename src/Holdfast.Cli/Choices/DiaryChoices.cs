using System.CommandLine;
using System.Globalization;

namespace Holdfast.Cli;

/// <summary>The options of commands that fit diaries.</summary>
internal sealed class DiaryChoices
{
    private readonly Option<ulong> seed = Number.Option("--seed", "the seed of all chance; same seed, same bits", 1UL, 0UL, ulong.MaxValue / 2);
    private readonly Option<int> threads = Number.Option("--threads", "threads, 0 for one per core; never changes a result", 0, 0, 1024);
    private readonly Option<int> particles = Number.Option("--particles", "persons that walk side by side in a fit", 128, 16, 100_000);
    private readonly Option<int> rounds = Number.Option("--rounds", "rounds of moves at each step; three times as many at the end", 128, 1, 100_000);

    /// <summary>Puts the options on a command.</summary>
    public DiaryChoices(Command command)
    {
        command.Add(seed);
        command.Add(particles);
        command.Add(rounds);
        command.Add(threads);
    }

    /// <summary>The seed.</summary>
    public ulong Seed(ParseResult parsed) => parsed.GetValue(seed);

    /// <summary>Threads, at least 1.</summary>
    public int Threads(ParseResult parsed) => parsed.GetValue(threads) is > 0 and var n ? n : Environment.ProcessorCount;

    /// <summary>How a diary is fitted.</summary>
    public FitOptions Fit(ParseResult parsed) => new()
    {
        Seed = Seed(parsed),
        Particles = parsed.GetValue(particles),
        Rounds = parsed.GetValue(rounds),
        LastRounds = 3 * parsed.GetValue(rounds),
    };

    /// <summary>A share from 0 to below 1.</summary>
    public static Option<double> Share(string name, string says, double usual) => new(name)
    {
        Description = says,
        HelpName = "SHARE",
        DefaultValueFactory = _ => usual,
        CustomParser = result =>
        {
            string text = result.Tokens[0].Value;
            if (double.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out double value) && value < 1)
            {
                return value;
            }

            result.AddError($"{name} is a share from 0 to below 1, such as 0.33, not '{text}'.");
            return usual;
        },
    };

    /// <summary>Does numbered pieces of work side by side; results stand in the order of numbers, whoever was first.</summary>
    public static T[] Each<T>(int count, int threads, Action<double> done, CancellationToken cancel, Func<int, T> work)
    {
        T[] results = new T[count];
        int finished = 0;
        Parallel.For(0, count, new ParallelOptions { MaxDegreeOfParallelism = threads, CancellationToken = cancel }, i =>
        {
            results[i] = work(i);
            done(Interlocked.Increment(ref finished) / (double)count);
        });
        return results;
    }

    /// <summary>Refuses a diary that is longer than its course.</summary>
    public static void Fits(Course course, int days)
    {
        if (course.Lasts.InDays < days)
        {
            throw new Halt(ExitCode.Usage, $"The course '{course.Title}' lasts {course.Lasts}; a diary of {days} days does not fit into it. Take fewer days, or a longer course.");
        }
    }
}
