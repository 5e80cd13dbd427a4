namespace Holdfast.Lab.Tests;

public class FitTests
{
    private static readonly FitOptions Light = new() { Particles = 64, Rounds = 24, LastRounds = 72 };

    private static PriorWalks Prior(int days = 14, int threads = 1, int lanes = 0, IReadOnlyList<IReadOnlyDictionary<string, string>>? readings = null) =>
        new(Shelf.Course("attuned"), Diary.Usual, days, new() { Seed = 77, Threads = threads, LaneWidth = lanes }, readings, 2048);

    [Fact]
    public void Every_unknown_has_the_range_from_which_persons_are_drawn()
    {
        PersonSpace space = new(Shelf.Course("attuned"));
        Assert.Equal(10, space.Unknowns.Count(u => u.Kind is UnknownKind.Trait or UnknownKind.HelperTrait));
        Assert.Equal(Catalogue.Parameters.Count, space.Unknowns.Count(u => u.Kind == UnknownKind.Parameter));
        for (int p = 0; p < Catalogue.Parameters.Count; p++)
        {
            foreach (double z in new[] { -2.5, -0.3, 0, 1.1, 2.9 })
            {
                double value = Catalogue.Parameters[p].At(NormalLaw.Below(z));
                Assert.Equal(1, space.Unknowns[space.FirstParameter + p].ValueAt(z) / value, 1e-6);
            }
        }

        Unknown blame = space.Unknowns.Single(u => u.Name == "self blame");
        Assert.Equal(0.5, blame.ValueAt(0), 1e-9);
        Assert.Equal(0.6 / Math.Sqrt(12), blame.PriorSd, 1e-12);
    }

    [Fact]
    public void The_unknowns_and_the_luck_are_all_that_a_person_is()
    {
        PersonSpace space = new(Shelf.Course("attuned"));
        double[] deviates = new double[space.Count];
        NormalLaw.Draw(1, 2, 3, 4, deviates);
        Adjustment person = space.Person(deviates);
        MomentReader a = new(Diary.Until(Shelf.Course("attuned"), 30), new() { Seed = 1 }, Diary.Usual, [119]);
        float[] seen = new float[2 * a.PerCase];
        a.Read([new(0, 0, person), new(0, 0, person)], seen);
        Assert.Equal(seen[..a.PerCase], seen[a.PerCase..]);

        // Another number brings other luck and nothing else; before anything is asked for or told, the two are alike.
        MomentReader first = new(Diary.Until(Shelf.Course("attuned"), 30), new() { Seed = 1 }, [.. Enum.GetValues<Quantity>().Select(q => (Channel)q)], [0]);
        float[] whole = new float[2 * first.PerCase];
        first.Read([new(0, 0, person), new(4711, 0, person)], whole);
        Assert.Equal(whole[..first.PerCase], whole[first.PerCase..]);
    }

    [Fact]
    public void An_empty_diary_leaves_everything_as_it_was()
    {
        PriorWalks prior = Prior();
        Posterior posterior = DiaryFit.Run(prior, new(Diary.Usual, 14, []), Light with { Particles = 256, LastRounds = 96, Kept = 512 });
        Assert.Equal(0, posterior.LogEvidence, 1e-9);

        // Particles of one walker are alike; with 256 walkers, all of whom must be among those kept, the mean of a deviate errs by .0625
        // at most, its spread by .044. Four and a half of these, over 272 unknowns.
        for (int u = 0; u < prior.Space.Count; u++)
        {
            double[] z = [.. Enumerable.Range(0, posterior.Particles).Select(p => posterior.Deviates(p)[u])];
            Assert.Equal(0, z.Average(), 0.28);
            Assert.Equal(1, Posterior.Sd(z), 0.2);
        }
    }

    [Fact]
    public void An_empty_diary_leaves_what_happens_as_it_was()
    {
        const int days = 42;
        PriorWalks prior = Prior(days, threads: 2);
        Posterior posterior = DiaryFit.Run(prior, new(Diary.Usual, days, []), Light with { Particles = 512, LastRounds = 150, Kept = 4096 });
        Channel[] events = [Outcome.Requests, Outcome.Falters, Outcome.Tellings];
        float[][] now = posterior.Walked(events, [days]);
        MomentReader reader = new(prior.Course, prior.Options, events, [Diary.TickOf(days)]);
        float[] was = new float[12_000 * events.Length];
        reader.Read([.. Enumerable.Range(0, 12_000).Select(i => new Case(i))], was);
        for (int e = 0; e < events.Length; e++)
        {
            // 512 walkers against 12,000 persons who walk by the simulator's own chance. Requests, falters and tellings are moved, added and
            // taken all the while; were that weighed wrongly, they would heap up or vanish.
            double[] before = [.. Enumerable.Range(0, 12_000).Select(i => (double)was[(i * events.Length) + e])];
            double[] after = [.. now[e].Select(v => (double)v)];
            double error = Posterior.Sd(before) * Math.Sqrt((1.0 / 512) + (1.0 / 12_000));
            Assert.True(Math.Abs(after.Average() - before.Average()) < 4.5 * error, $"{events[e].Key}: {before.Average():0.000} before, {after.Average():0.000} after, error {error:0.000}.");
            if (e == 0)
            {
                Assert.Equal(1, Posterior.Sd(after) / Posterior.Sd(before), 0.2);
            }
        }

        // Every kind of move is made, and accepted more often than never; the last compares readings, of which there is one.
        Assert.All(posterior.Acceptance.SkipLast(1), a => Assert.InRange(a, 0.01, 1));
        Assert.True(double.IsNaN(posterior.Acceptance[^1]));
    }

    [Fact]
    public void Luck_says_on_which_days_a_request_can_come()
    {
        PriorWalks prior = Prior();
        for (int i = 0; i < 200; i++)
        {
            ReadOnlySpan<float> count = prior.Seen.AsSpan(((i + 1) * prior.PerCase) - 14, 14);
            for (int day = 0; day < 14; day++)
            {
                // No hazard of these persons reaches .6 in a quarter of a day.
                Assert.True(count[day] == (day > 0 ? count[day - 1] : 0) || prior.LuckOf(prior.Luck[i][day]).RequestWait < 0.6);
            }
        }
    }

    [Fact]
    public void The_evidence_of_a_short_diary_is_that_of_plain_sampling()
    {
        PriorWalks prior = Prior();
        Diary diary = new(Diary.Usual, 14, [new(3, [6, 3, null, 6, null, null, 4]), new(9, [5, null, null, 6, 1, 3, 4])]);
        double[] plain = [.. Enumerable.Range(0, prior.Count).Select(i =>
        {
            double noise = CheckInScale.Noise(prior.Deviates[i][prior.Space.Noise]);
            double log = 0;
            foreach (CheckIn one in diary.CheckIns)
            {
                for (int c = 0; c < one.Answers.Count; c++)
                {
                    log += one.Answers[c] is { } a ? CheckInScale.LogProbability(a, prior.Seen[(i * prior.PerCase) + (c * 14) + one.Day - 1], noise) : 0;
                }
            }

            return Elementary.Exp(log);
        })];
        double error = Posterior.Sd(plain) / Math.Sqrt(plain.Length) / plain.Average();
        Assert.InRange(error, 0, 0.1);

        // In many small steps, so that it is not the plain sum again; both err, the fit by about as much.
        Posterior posterior = DiaryFit.Run(prior, diary, Light with { Effective = 0.6 });
        Assert.Equal(Elementary.Log(plain.Average()), posterior.LogEvidence, 4.5 * 1.5 * error);
    }

    [Fact]
    public void The_same_bits_on_any_number_of_threads_and_lanes()
    {
        FitOptions brief = new() { Particles = 32, Rounds = 3, LastRounds = 4, Kept = 64 };
        double[]? first = null;
        foreach ((int threads, int lanes) in new[] { (1, 16), (2, 8), (2, 4), (1, 1) })
        {
            PriorWalks prior = new(Shelf.Course("attuned"), Diary.Usual, 8, new() { Seed = 77, Threads = threads, LaneWidth = lanes }, count: 256);
            Posterior posterior = DiaryFit.Run(prior, DiaryPen.Write(prior, 5, 1, 0.3).Diary, brief);
            double[] values = [posterior.LogEvidence, .. posterior.Values(0), .. posterior.Values(30)];
            first ??= values;
            Assert.Equal(first, values);
        }
    }

    [Fact]
    public void A_small_recovery_is_calibrated()
    {
        Recovery recovery = new(Prior(28), new() { Seed = 9, Diaries = 24, Fit = Light });
        RecoveredDiary[] seen = [.. Enumerable.Range(0, 24).Select(i => recovery.Recover(i))];
        IReadOnlyList<RecoveryRow> rows = recovery.Gather(seen);

        // Of 24 intervals of 90%, 17 or fewer hold with probability .009.
        foreach (RecoveryRow row in rows.Where(r => r.Kind is not UnknownKind.Parameter))
        {
            Assert.True(row.Covered is >= 18, $"{row.Name}: {row.Covered} of 24.");
        }

        foreach (string name in new[] { "shame at first", "guard at first", "hope at first", "noise of the answers" })
        {
            RecoveryRow row = rows.Single(r => r.Name == name);
            Assert.True(row.IsIdentifiable, $"{name}: spread left {row.SpreadLeft:0.00}.");
        }

        // The parameters that such a diary does not feel stay as they were.
        RecoveryRow[] parameters = [.. rows.Where(r => r.Kind == UnknownKind.Parameter)];
        Assert.InRange(parameters.Sum(r => r.Covered) / (24.0 * parameters.Length), 0.86, 0.94);
        Assert.False(rows.Single(r => r.Name == "alternative.use").IsIdentifiable);
        Assert.False(rows.Single(r => r.Name == "constancy").IsIdentifiable);
    }

    [Fact]
    public void A_diary_that_the_model_would_not_write_is_found_out()
    {
        PriorWalks prior = Prior();
        Diary own = DiaryPen.Write(prior, 5, 1, 0.2).Diary;
        Diary wild = new(Diary.Usual, 14, [.. own.CheckIns.Select(c => new CheckIn(c.Day, [c.Day % 2 == 0 ? 10 : 0, .. c.Answers.Skip(1)]))]);
        Assert.DoesNotContain(DiaryFit.Run(prior, own, Light).Check(), c => c.ShareBelow is < 0.005 or > 0.995);
        Assert.Contains(DiaryFit.Run(prior, wild, Light).Check(), c => c.Channel == Quantity.Hope && c.ShareBelow is < 0.005 or > 0.995);
    }

    [Fact]
    public void Readings_that_make_no_difference_share_the_posterior_evenly()
    {
        Dictionary<string, string> plain = [];
        PriorWalks prior = Prior(7, readings: [plain, plain]);
        double[] shares = DiaryFit.Run(prior, DiaryPen.Write(prior, 5, 2, 0.2).Diary, Light).ReadingShares();
        Assert.Equal(1, shares.Sum(), 1e-9);
        Assert.Equal(0.5, shares[0], 0.25);
    }

    [Fact]
    public void A_confusion_counts_what_was_taken_for_what()
    {
        ReadingComparison comparison = new(Shelf.Course("attuned"), Diary.Usual, 7, Switches.Find("refusal")!, new() { Diaries = 2, Fit = Light }, new(), 256);
        Confusion seen = comparison.Gather([(0, [0.6, 0.3, 0.1]), (1, [0.5, 0.4, 0.1]), (2, [0.1, 0.1, 0.8]), (0, [0.2, 0.2, 0.6])]);
        Assert.Equal([1, 0, 1], seen.Taken[0]);
        Assert.Equal([1, 0, 0], seen.Taken[1]);
        Assert.Equal(0.4, seen.MeanShare[0][0], 1e-12);
        Assert.Equal((2, 4), (seen.Right, seen.Diaries));
        Assert.False(seen.TellsApart);
    }
}
