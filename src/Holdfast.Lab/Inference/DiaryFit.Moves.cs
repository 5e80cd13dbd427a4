namespace Holdfast.Lab;

/// <content>How particles move, and what is accepted.</content>
public sealed partial class DiaryFit
{
    // Where all that was met stands along the directions that a diary can feel, by weight: its mean, and the lower triangular root
    // of its covariance, drawn a little towards independence.
    private void Locate(double[] weights)
    {
        const double drawn = 0.1;
        const double wider = 1.1;
        int n = mean.Length;
        double[][] along = [.. met.Select(m => prior.Directions.Select(v => PriorWalks.Dot(m.Deviates, v)).ToArray())];
        double total = weights.Sum();
        for (int k = 0; k < n; k++)
        {
            mean[k] = 0;
            for (int i = 0; i < along.Length; i++)
            {
                mean[k] += weights[i] * along[i][k] / total;
            }
        }

        double[][] covariance = [.. Enumerable.Range(0, n).Select(_ => new double[n])];
        double[] apart = new double[n];
        for (int i = 0; i < along.Length; i++)
        {
            if (weights[i] < 1e-9 * total / along.Length)
            {
                continue;
            }

            for (int k = 0; k < n; k++)
            {
                apart[k] = along[i][k] - mean[k];
            }

            for (int k = 0; k < n; k++)
            {
                PriorWalks.AddTimes(covariance[k].AsSpan(0, k + 1), weights[i] / total * apart[k], apart);
            }
        }

        for (int k = 0; k < n; k++)
        {
            for (int l = 0; l <= k; l++)
            {
                double value = (k == l ? covariance[k][k] + 1e-4 : (1 - drawn) * covariance[k][l]) * wider * wider;
                for (int m = 0; m < l; m++)
                {
                    value -= root[k][m] * root[l][m];
                }

                root[k][l] = k == l ? Math.Sqrt(Math.Max(value, 1e-6)) : value / root[l][l];
            }
        }
    }

    // How far a place lies from the mean, by that covariance, squared.
    private double Apart(ReadOnlySpan<double> along)
    {
        Span<double> y = stackalloc double[mean.Length];
        double sum = 0;
        for (int k = 0; k < y.Length; k++)
        {
            y[k] = (along[k] - mean[k] - PriorWalks.Dot(root[k].AsSpan(0, k), y)) / root[k][k];
            sum += y[k] * y[k];
        }

        return sum;
    }

    private void Propose(int p)
    {
        double choice = Philox.Even(options.Seed, p, round, ChoiceStream, 0);
        double other = prior.Readings.Count > 1 ? 0.1 : 0;
        kind[p] = choice < other ? Reading : KindOf((choice - other) / (1 - other));
        double[] to = zNew[p];
        z[p].AsSpan().CopyTo(to);
        luck[p].AsSpan().CopyTo(luckNew[p]);
        readingNew[p] = reading[p];
        ratio[p] = 0;
        switch (kind[p])
        {
            case Reading:
                int shift = 1 + (int)(Philox.Even(options.Seed, p, round, ChoiceStream, 1) * (prior.Readings.Count - 1));
                readingNew[p] = (reading[p] + shift) % prior.Readings.Count;
                break;
            case All or Felt or Unfelt:
                Shift(p, to, Reach(p));
                break;
            case Deaf:
                DrawAnew(p, to);
                break;
            default:
                OtherLuck(p);
                break;
        }
    }

    // What hardly any diary of this course feels is drawn anew: all of it, or each with a chance of a quarter or a sixteenth, since this diary
    // may be one that does.
    private void DrawAnew(int p, double[] to)
    {
        double share = (int)(Philox.Even(options.Seed, p, round, ChoiceStream, 1) * 3) switch { 0 => 1, 1 => 0.25, _ => 0.0625 };
        double[] whole = new double[prior.Space.Noise];
        NormalLaw.Draw(options.Seed, p, round, DeviateStream, whole);
        for (int i = 0; i < whole.Length; i++)
        {
            if (prior.Deaf[i] && Philox.Even(options.Seed, p, round, PickStream, (uint)i) < share)
            {
                to[i] = whole[i];
            }
        }
    }

    // More and Less are each other's way back, so they must be equally frequent.
    private static int KindOf(double choice) => choice switch
    {
        < 0.31 => All,
        < 0.43 => Felt,
        < 0.50 => Unfelt,
        < 0.56 => Deaf,
        < 0.63 => Stretch,
        < 0.72 => Earlier,
        < 0.79 => More,
        < 0.86 => Less,
        < 0.91 => Again,
        < 0.93 => Manner,
        < 0.98 => Slip,
        _ => Told,
    };

    private double Reach(int p)
    {
        double scale = (int)(Philox.Even(options.Seed, p, round, ChoiceStream, 2) * 3) switch { 0 => 0.5, 1 => 1, _ => 2 };
        return Math.Min(0.98, scale * step[kind[p]]);
    }

    private void Shift(int p, double[] to, double reach)
    {
        double keep = Math.Sqrt(1 - (reach * reach));
        double[][] v = prior.Directions;
        Span<double> along = stackalloc double[v.Length];
        Span<double> draws = stackalloc double[v.Length];
        for (int k = 0; k < v.Length; k++)
        {
            along[k] = PriorWalks.Dot(z[p], v[k]);
        }

        double[] whole = new double[to.Length];
        NormalLaw.Draw(options.Seed, p, round, DeviateStream, whole.AsSpan(0, prior.Space.Noise));
        for (int k = 0; k < v.Length; k++)
        {
            draws[k] = PriorWalks.Dot(whole, v[k]);
        }

        double unfelt = kind[p] == Felt ? 0 : reach;
        double unfeltKept = kind[p] == Felt ? 1 : keep;
        for (int i = 0; i < to.Length; i++)
        {
            if (i != prior.Space.Noise)
            {
                to[i] = (unfeltKept * to[i]) + (unfelt * whole[i]);
            }
        }

        Span<double> want = stackalloc double[v.Length];
        along.CopyTo(want);
        if (kind[p] != Unfelt)
        {
            for (int k = 0; k < v.Length; k++)
            {
                want[k] = mean[k] + (keep * (along[k] - mean[k])) + (reach * PriorWalks.Dot(root[k].AsSpan(0, k + 1), draws));
            }

            ratio[p] = (PriorWalks.Dot(along, along) - PriorWalks.Dot(want, want) + Apart(want) - Apart(along)) / 2;
        }

        for (int k = 0; k < v.Length; k++)
        {
            PriorWalks.AddTimes(to, want[k] - ((unfeltKept * along[k]) + (unfelt * draws[k])), v[k]);
        }
    }

    private void Judge()
    {
        for (int p = 0; p < particles; p++)
        {
            ReadOnlySpan<float> readings = seenNew.AsSpan(p * perCase, perCase);
            double now = Fit(zNew[p], readings);
            double log = (temperature * (now - fit[p])) + ratio[p] + WayBack(p, readings);
            double chance = log >= 0 ? 1 : NormalLaw.Exp(log);
            proposed[kind[p]]++;
            accepted[kind[p]] += chance;
            if (kind[p] < step.Length)
            {
                step[kind[p]] = Math.Clamp(step[kind[p]] * NormalLaw.Exp((chance - 0.25) / Math.Sqrt(particles)), 0.02, 0.95);
            }

            if (Philox.Even(options.Seed, p, round, ChoiceStream, 3) < chance)
            {
                (z[p], zNew[p]) = (zNew[p], z[p]);
                (luck[p], luckNew[p]) = (luckNew[p], luck[p]);
                reading[p] = readingNew[p];
                readings.CopyTo(seen.AsSpan(p * perCase));
                fit[p] = now;
            }
        }
    }

    // The noise changes no walk, so it is moved for the price of reading the diary again.
    private void OtherNoise()
    {
        int n = prior.Space.Noise;
        for (int p = 0; p < particles; p++)
        {
            double was = z[p][n];
            double draw = Elementary.NormalQuantile(Philox.Even(options.Seed, p, round, ChoiceStream, 4));
            z[p][n] = was + (0.3 * draw);
            double now = Fit(z[p], seen.AsSpan(p * perCase, perCase));
            double log = (temperature * (now - fit[p])) + (((was * was) - (z[p][n] * z[p][n])) / 2);
            if (log >= 0 || Philox.Even(options.Seed, p, round, ChoiceStream, 5) < NormalLaw.Exp(log))
            {
                fit[p] = now;
            }
            else
            {
                z[p][n] = was;
            }
        }
    }
}
