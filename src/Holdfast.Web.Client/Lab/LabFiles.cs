using System.Globalization;
using System.Text;
using Holdfast.Lab;

namespace Holdfast.Web.Client.Lab;

/// <summary>
/// What can be taken along from the Lab, as text in parts, so that a page can do other things in between. Files are in English
/// and with points for decimals, whatever the language of the page: programs read them.
/// </summary>
public static class LabFiles
{
    private static readonly double[] Shares = [0.05, 0.25, 0.5, 0.75, 0.95];

    /// <summary>For each curve and sample, mean and quantiles over persons, as set and under the theory as it is.</summary>
    public static IEnumerable<string> Summary(LabDesk desk)
    {
        ArgumentNullException.ThrowIfNull(desk);
        yield return Head(desk.State) + "theory,curve,day,persons,mean,q05,q25,q50,q75,q95\n";
        foreach ((string theory, Ensemble ensemble) in Both(desk))
        {
            foreach (Channel channel in desk.Channels)
            {
                StringBuilder rows = new();
                for (int s = 0; s < ensemble.Samples; s++)
                {
                    float[] sorted = ensemble.At(channel, s).ToArray();
                    Array.Sort(sorted);
                    rows.Append(theory).Append(',').Append(Column(channel)).Append(',').Append(Number(ensemble.DayOf(s))).Append(',').Append(ensemble.Persons).Append(',').Append(Number(ensemble.Mean(channel, s)));
                    foreach (double share in Shares)
                    {
                        double place = share * (sorted.Length - 1);
                        int low = (int)place;
                        rows.Append(',').Append(Number(sorted[low] + ((place - low) * (sorted[Math.Min(low + 1, sorted.Length - 1)] - sorted[low]))));
                    }

                    rows.Append('\n');
                }

                yield return rows.ToString();
            }
        }
    }

    /// <summary>Every person at every sample, one row each.</summary>
    public static IEnumerable<string> Persons(LabDesk desk)
    {
        ArgumentNullException.ThrowIfNull(desk);
        yield return Head(desk.State) + "theory,person,day," + string.Join(',', desk.Channels.Select(Column)) + "\n";
        foreach ((string theory, Ensemble ensemble) in Both(desk))
        {
            for (int p = 0; p < ensemble.Persons; p++)
            {
                StringBuilder rows = new();
                for (int s = 0; s < ensemble.Samples; s++)
                {
                    rows.Append(theory).Append(',').Append(p + 1).Append(',').Append(Number(ensemble.DayOf(s)));
                    foreach (Channel channel in desk.Channels)
                    {
                        rows.Append(',').Append(ensemble[channel, s, p].ToString("R", CultureInfo.InvariantCulture));
                    }

                    rows.Append('\n');
                }

                yield return rows.ToString();
            }
        }
    }

    /// <summary>What has been seen of phenomena, with all rules and with single ones off.</summary>
    public static IEnumerable<string> Board(LabBoard board)
    {
        ArgumentNullException.ThrowIfNull(board);
        yield return Head(board.State!) + "rule_off,phenomenon,expectation,asked,persons,share,share_low,share_high,median_effect,median_low,median_high,holds,fall,fall_low,fall_high\n";
        for (int row = 0; row <= board.Rules.Count; row++)
        {
            StringBuilder rows = new();
            for (int column = 0; column < board.Chosen.Count; column++)
            {
                // A fall is that of the expectation that decides with the rule off.
                PhenomenonFall? fall = row == 0 ? null : board.Fall(row, column);
                foreach (ExpectationResult e in board.At(row, column)?.Expectations ?? [])
                {
                    rows.Append(row == 0 ? "" : Quoted(board.Rules[row - 1])).Append(',').Append(ClaimShelf.IdOf(board.Chosen[column])).Append(',').Append(Quoted(e.Expectation.Says))
                        .Append(',').Append(Number(e.Expectation.Share)).Append(',').Append(board.At(row, column)!.Persons);
                    foreach (double number in new[] { e.Share, e.ShareLow, e.ShareHigh, e.Median, e.Low, e.High })
                    {
                        rows.Append(',').Append(Number(number));
                    }

                    rows.Append(e.Holds ? ",yes" : ",no");
                    rows.Append(fall?.Expectation == e.Expectation.Says ? $",{Number(fall.Fall)},{Number(fall.FallLow)},{Number(fall.FallHigh)}\n" : ",,,\n");
                }
            }

            yield return rows.ToString();
        }
    }

    /// <summary>What an outcome hangs on.</summary>
    public static IEnumerable<string> Effects(LabEffects effects)
    {
        ArgumentNullException.ThrowIfNull(effects);
        StringBuilder rows = new(Head(effects.State!) + "outcome,varied,trajectories,persons,mu_star,mu_star_low,mu_star_high,mu,mu_low,mu_high,sigma,sigma_low,sigma_high\n");
        foreach ((Factor factor, MorrisEffect effect) in effects.Effects)
        {
            rows.Append(Column(effects.Outcome)).Append(',').Append(Quoted(factor.Name)).Append(',').Append(effects.Done).Append(',').Append(LabEffects.Persons);
            foreach (Estimate one in new[] { effect.MuStar, effect.Mu, effect.Sigma })
            {
                rows.Append(',').Append(Number(one.Value)).Append(',').Append(Number(one.Low)).Append(',').Append(Number(one.High));
            }

            rows.Append('\n');
        }

        yield return rows.ToString();
    }

    /// <summary>
    /// The course with its population, in the language of courses. What is changed about the theory stands above it, with the
    /// command that runs it. A text of one's own is given as it is, with what the Lab set about its persons in a remark.
    /// </summary>
    public static string Course(LabDesk desk, string address)
    {
        ArgumentNullException.ThrowIfNull(desk);
        Experiment of = desk.Experiment!;
        LabState state = desk.State;
        StringBuilder text = new();
        text.Append($"# From the Lab of Holdfast, model {Catalogue.ModelVersion}: {address}\n# By this theory, for invented people; no forecast about anybody.\n");
        text.Append($"# holdfast run lab-course.yaml --seed {of.Seed} --persons {of.Persons}");
        text.Append(string.Concat(of.Lesions.Select(l => $" --lesion \"{l}\""))).Append(string.Concat(of.Switches.Select(s => $" --switch \"{s.Key}={s.Value}\""))).Append('\n');
        foreach ((string key, double value) in of.Parameters)
        {
            text.Append($"# set for everybody, beside the course: {key} = {Number(value)} ({Catalogue.Parameters[Catalogue.PlaceOf(key)].Unit}; {state.Parameters[key]} hundredths of its range)\n");
        }

        string client = Traits(of, helpers: false), helper = Traits(of, helpers: true);
        bool together = of.Course.Helpers.Count == 1 || helper.Length == 0;
        if (state.Course is { } name)
        {
            text.Append($"like: {name}\ncourse: {Quoted(of.Course.Title + " (from the Lab)")}\n");
        }

        string remark = state.Course is null ? "# " : "";
        text.Append(client.Length == 0 ? "" : $"{remark}client: {{ traits: {{ {client} }} }}\n");
        text.Append(helper.Length == 0 ? "" : $"{(together ? remark : "# for each helper: ")}helper: {{ traits: {{ {helper} }} }}\n");
        return text.Append(state.Course is null ? desk.OwnText : "").ToString();
    }

    /// <summary>How to cite what is shown.</summary>
    public static string Citation(LabDesk desk, string address)
    {
        ArgumentNullException.ThrowIfNull(desk);
        Version version = typeof(LabFiles).Assembly.GetName().Version!;
        string title = desk.Experiment?.Course.Title ?? "";
        return $$"""
            The Holdfast authors. Holdfast: an executable model of the child within and its therapist.
            Version {{version.ToString(3)}}, model {{Catalogue.ModelVersion}}. MIT licence.
            Course "{{title}}", {{desk.State.Persons}} invented persons, seed {{desk.State.Seed}}.
            Setting: {{address}}

            @software{holdfast,
              title = "Holdfast: an executable model of the child within and its therapist",
              author = "The Holdfast authors",
              version = "{{version.ToString(3)}}, model {{Catalogue.ModelVersion}}",
              note = "Lab setting {{address}}"}

            The theory is Jeffery Smith's ("Working With the Inner Child"), restated; what follows here follows by it, for invented people.

            """;
    }

    private static string Head(LabState state) =>
        $"# Holdfast, model {Catalogue.ModelVersion}. By this theory, for invented people; no forecast about anybody. Setting: /lab{state.Print()}\n";

    private static IEnumerable<(string Theory, Ensemble Ensemble)> Both(LabDesk desk)
    {
        if (desk.Here is { } here)
        {
            yield return (desk.State.IsChanged ? "as set" : "as it is", here);
        }

        if (desk.There is { } there)
        {
            yield return ("as it is", there);
        }
    }

    // Parts of ranges and values that are set, as the language of courses writes them.
    private static string Traits(Experiment of, bool helpers)
    {
        List<string> traits = [];
        foreach (Trait trait in Enum.GetValues<Trait>().Where(t => Starts.IsHelpers(t) == helpers))
        {
            if (of.Traits.TryGetValue(trait, out double set))
            {
                traits.Add($"{KeyOf(trait)}: {Number(set)}");
            }
            else if (of.Parts.ContainsKey(trait))
            {
                IReadOnlyDictionary<Trait, Interval> narrowed = helpers ? of.Population.Helpers.Count > 0 ? of.Population.Helpers[0].Traits : new Dictionary<Trait, Interval>() : of.Population.Client.Traits;
                if (narrowed.TryGetValue(trait, out Interval interval))
                {
                    traits.Add($"{KeyOf(trait)}: {Number(interval.From)} to {Number(interval.To)}");
                }
            }
        }

        return string.Join(", ", traits);
    }

    // As the language of courses writes it.
    private static string KeyOf(Trait trait) => trait == Trait.SelfBlame ? "self-blame" : Words.Of(trait);

    private static string Column(Channel channel) => channel.Key.Replace(' ', '_');

    private static string Number(double value) => value.ToString("0.######", CultureInfo.InvariantCulture);

    private static string Quoted(string words) => "\"" + words.Replace("\"", "'", StringComparison.Ordinal) + "\"";
}
