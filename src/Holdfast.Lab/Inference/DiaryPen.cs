namespace Holdfast.Lab;

/// <summary>Writes simulated diaries: a person from the prior walks the course and notes the evenings, with noise and missing days.</summary>
public static class DiaryPen
{
    private static readonly uint TruthStream = Philox.StreamOf("inference/truth/deviate");
    private static readonly uint LotStream = Philox.StreamOf("inference/truth/lot");
    private static readonly uint NoiseStream = Philox.StreamOf("inference/truth/noise");
    private static readonly uint MissingStream = Philox.StreamOf("inference/truth/missing");

    /// <summary>Writes a diary.</summary>
    /// <param name="prior">The course and what is noted.</param>
    /// <param name="seed">The seed of the truth; another one than the prior's.</param>
    /// <param name="number">The diary's number.</param>
    /// <param name="missing">The share of days that are missing, each by a throw of its own.</param>
    /// <param name="reading">The reading of the theory, by place.</param>
    public static WrittenDiary Write(PriorWalks prior, ulong seed, int number, double missing, int reading = 0)
    {
        ArgumentNullException.ThrowIfNull(prior);
        double[] deviates = new double[prior.Space.Count];
        NormalLaw.Draw(seed, number, 0, TruthStream, deviates);
        Case who = new(0, PriorWalks.Lot(seed, number, 0, LotStream, 0), prior.Space.Person(deviates));
        float[] seen = new float[prior.PerCase];
        prior.Readers[reading].Read([who], seen);
        double noise = CheckInScale.Noise(deviates[prior.Space.Noise]);
        List<CheckIn> checkIns = [];
        double[] draws = new double[prior.Channels.Count];
        for (int day = 1; day <= prior.Days; day++)
        {
            if (Philox.Even(seed, number, 0, MissingStream, (uint)day) < missing)
            {
                continue;
            }

            NormalLaw.Draw(seed, number, day, NoiseStream, draws);
            checkIns.Add(new(day, [.. draws.Select((d, c) => (int?)CheckInScale.Answer(seen[(c * prior.Days) + day - 1], noise, d))]));
        }

        return new(new(prior.Channels, prior.Days, checkIns), deviates, who, reading);
    }
}
