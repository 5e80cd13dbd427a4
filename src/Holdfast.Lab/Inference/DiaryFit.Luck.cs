namespace Holdfast.Lab;

/// <content>
/// How the history of requests moves. Few days have a request, so that luck drawn anew at random hardly ever touches one; these moves
/// go to the days that matter. Each proposes and is weighed together with its way back (Green 1995).
/// </content>
public sealed partial class DiaryFit
{
    // A lot is prone to a request when one of its waiting times is shorter than this; one of these at each move, whatever the state.
    private static readonly double[] Prone = [0.01, 0.04, 0.16];

    private readonly int[] day;
    private readonly int[] other;
    private readonly double[] prone;
    private readonly int[] before;

    // The days on which a particle has requests, from its count in the evenings.
    private int DaysWithRequests(ReadOnlySpan<float> readings, Span<int> into)
    {
        ReadOnlySpan<float> count = readings[(perCase - prior.Days)..];
        int n = 0;
        for (int d = 0; d < count.Length; d++)
        {
            if (count[d] > (d > 0 ? count[d - 1] : 0))
            {
                into[n++] = d;
            }
        }

        return n;
    }

    private void OtherLuck(int p)
    {
        Span<int> asked = stackalloc int[prior.Days];
        int[] lots = luckNew[p];
        int n = DaysWithRequests(seen.AsSpan(p * perCase, perCase), asked);
        double at = Philox.Even(options.Seed, p, round, ChoiceStream, 2);
        double which = Philox.Even(options.Seed, p, round, ChoiceStream, 6);
        before[p] = n;
        prone[p] = Prone[(int)(which * Prone.Length)];
        day[p] = n > 0 ? asked[(int)(at * n)] : -1;
        switch (kind[p])
        {
            case Stretch:
                for (int i = 0; i < 1 << (int)(which * 4); i++)
                {
                    lots[((int)(at * lots.Length) + i) % lots.Length] = PriorWalks.Lot(options.Seed, p, round, LotStream, (uint)i);
                }

                return;
            case Earlier:
                other[p] = day[p] + (which < 0.5 ? -1 - (int)(which * 12) : 1 + (int)((which - 0.5) * 12));
                if (n == 0 || other[p] < 0 || other[p] >= lots.Length)
                {
                    break;
                }

                (lots[day[p]], lots[other[p]]) = (lots[other[p]], lots[day[p]]);
                return;
            case More:
                if (n == lots.Length)
                {
                    break;
                }

                day[p] = Without(asked[..n], (int)(at * (lots.Length - n)));
                lots[day[p]] = ProneLot(p);
                return;
            case Less:
                if (n == 0 || prior.ShortestWait(lots[day[p]]) >= prone[p])
                {
                    break;
                }

                lots[day[p]] = PriorWalks.Lot(options.Seed, p, round, LotStream, 0);
                return;
            default:
                if (n == 0 || prior.ShortestWait(lots[day[p]]) >= prone[p])
                {
                    break;
                }

                lots[day[p]] = ProneLot(p);
                return;
        }

        ratio[p] = double.NegativeInfinity;
    }

    // What the way back weighs against the way there, once it is known which requests came of it.
    private double WayBack(int p, ReadOnlySpan<float> readings)
    {
        if (kind[p] is not (Earlier or More or Less or Manner) || double.IsNegativeInfinity(ratio[p]))
        {
            return 0;
        }

        Span<int> asked = stackalloc int[prior.Days];
        int n = DaysWithRequests(readings, asked);
        int days = prior.Days;
        double share = 1 - NormalLaw.Exp(-4 * prone[p]);
        bool there = asked[..n].Contains(kind[p] == Earlier ? other[p] : day[p]);
        return there == (kind[p] == Less) ? double.NegativeInfinity : kind[p] switch
        {
            More => Elementary.Log(share * (days - before[p]) / n),
            Less => Elementary.Log(before[p] / (share * (days - n))),
            _ => Elementary.Log(before[p] / (double)n),
        };
    }

    // The k-th of the days that are not among these.
    private static int Without(ReadOnlySpan<int> days, int k)
    {
        foreach (int d in days)
        {
            k += d <= k ? 1 : 0;
        }

        return k;
    }

    private int ProneLot(int p)
    {
        for (uint i = 0; i < 2000; i++)
        {
            int lot = PriorWalks.Lot(options.Seed, p, round, LotStream, i);
            if (prior.ShortestWait(lot) < prone[p])
            {
                return lot;
            }
        }

        ratio[p] = double.NegativeInfinity;
        return luck[p][0];
    }
}
