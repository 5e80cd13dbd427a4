namespace Holdfast.Lab;

/// <summary>One look at whether the model would write such a diary.</summary>
/// <param name="Channel">The curve.</param>
/// <param name="What">What is compared: "mean", "spread" (standard deviation over days), "change" (mean size of the change from one check-in to the next).</param>
/// <param name="Diary">In the diary, in points.</param>
/// <param name="Low">The 5% quantile over diaries that the particles would have written.</param>
/// <param name="High">Their 95% quantile.</param>
/// <param name="ShareBelow">The share of them that lies below the diary's, ties halved.</param>
public sealed record PredictiveCheck(Channel Channel, string What, double Diary, double Low, double High, double ShareBelow)
{
    private static readonly uint NoiseStream = Philox.StreamOf("inference/predict/noise");

    internal static IReadOnlyList<PredictiveCheck> Of(Diary diary, double[] noise, float[] seen, int perCase, ulong seed)
    {
        List<PredictiveCheck> checks = [];
        for (int c = 0; c < diary.Channels.Count; c++)
        {
            (int Day, int Answer)[] given = [.. diary.CheckIns.Where(i => i.Answers[c] is not null).Select(i => (i.Day, i.Answers[c]!.Value))];
            if (given.Length < 3)
            {
                continue;
            }

            double[][] written = new double[noise.Length][];
            double[] draws = new double[given.Length];
            double[] line = new double[given.Length];
            for (int p = 0; p < noise.Length; p++)
            {
                NormalLaw.Draw(seed, p, c, NoiseStream, draws);
                for (int i = 0; i < given.Length; i++)
                {
                    line[i] = CheckInScale.Answer(seen[(p * perCase) + (c * diary.Days) + given[i].Day - 1], noise[p], draws[i]);
                }

                written[p] = Features(line);
            }

            double[] own = Features([.. given.Select(g => (double)g.Answer)]);
            string[] names = ["mean", "spread", "change"];
            for (int f = 0; f < names.Length; f++)
            {
                double[] over = [.. written.Select(w => w[f])];
                (double low, _, double high) = Posterior.Interval(over);
                double below = (over.Count(v => v < own[f]) + (over.Count(v => v == own[f]) / 2.0)) / over.Length;
                checks.Add(new(diary.Channels[c], names[f], own[f], low, high, below));
            }
        }

        return checks;
    }

    private static double[] Features(double[] line)
    {
        double change = 0;
        for (int i = 1; i < line.Length; i++)
        {
            change += Math.Abs(line[i] - line[i - 1]) / (line.Length - 1);
        }

        return [line.Average(), Posterior.Sd(line), change];
    }
}
