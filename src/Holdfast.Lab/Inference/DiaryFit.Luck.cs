namespace Holdfast.Lab;

/// <content>
/// How the history of requests moves. Few days have a request, so that luck drawn anew at random hardly ever touches one; these moves
/// go to the days that matter. Each proposes and is weighed together with its way back (Green 1995).
/// </content>
public sealed partial class DiaryFit
{
    // A lot is prone to a request when one of its waiting times is shorter than this; one of these at each move, whatever the state.
    private static readonly double[] Prone = [0.01, 0.04, 0.16];

    // And a day's luck slips, or lets something be told, when its draw, or its waiting time, is below one of these.
    private static readonly double[] Rare = [0.001, 0.01, 0.05];

    // Of each walker's move: the day it goes to, the day that this one is exchanged with, what counts as prone, and how many days had requests.
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
        int days = prior.Days;
        double rare = Rare[(int)(which * Rare.Length)];
        bool across = Philox.Even(options.Seed, p, round, ChoiceStream, 7) < 0.5;
        prone[p] = Prone[(int)(which * Prone.Length)];
        bool goesToARequest = kind[p] is Earlier or Less or Again or Manner or Slip;
        if (goesToARequest && n == 0)
        {
            ratio[p] = double.NegativeInfinity;
            return;
        }

        day[p] = goesToARequest ? asked[(int)(at * n)] : -1;
        switch (kind[p])
        {
            case Stretch:
                for (int i = 0; i < 1 << (int)(which * 4); i++)
                {
                    int stretched = ((int)(at * days) + i) % days;
                    lots[stretched] = PriorWalks.Lot(options.Seed, p, round, LotStream, (uint)(2 * i));
                    lots[days + stretched] = PriorWalks.Lot(options.Seed, p, round, LotStream, (uint)((2 * i) + 1));
                }

                return;
            case Earlier:
                other[p] = day[p] + (which < 0.5 ? -1 - (int)(which * 12) : 1 + (int)((which - 0.5) * 12));
                if (other[p] < 0 || other[p] >= days)
                {
                    break;
                }

                (lots[day[p]], lots[other[p]]) = (lots[other[p]], lots[day[p]]);
                (lots[days + day[p]], lots[days + other[p]]) = (lots[days + other[p]], lots[days + day[p]]);
                return;
            case More:
                if (n == days)
                {
                    break;
                }

                day[p] = Without(asked[..n], (int)(at * (days - n)));
                lots[day[p]] = LotWith(p, l => prior.LuckOf(l).RequestWait < prone[p]);
                return;
            case Less:
                if (prior.LuckOf(lots[day[p]]).RequestWait >= prone[p])
                {
                    break;
                }

                lots[day[p]] = PriorWalks.Lot(options.Seed, p, round, LotStream, 0);
                return;
            case Again:
                DayLuck now = prior.LuckOf(lots[day[p]]);
                if (now.RequestWait >= prone[p])
                {
                    break;
                }

                // The request comes at the same hour, with more or less to spare.
                lots[day[p]] = LotWith(p, l => prior.LuckOf(l) is var then && then.RequestTick == now.RequestTick && then.RequestWait < prone[p]);
                return;
            case Manner:
                lots[days + day[p]] = PriorWalks.Lot(options.Seed, p, round, LotStream, 0);
                return;
            case Slip:
                // From luck that slips to luck that does not, or back, which are not equally likely; or to other luck of the same kind.
                int tick = prior.LuckOf(lots[day[p]]).RequestTick;
                bool slips = prior.FalterOf(lots[days + day[p]], tick) < rare;
                ratio[p] = across ? Elementary.Log(slips ? (1 - rare) / rare : rare / (1 - rare)) : 0;
                lots[days + day[p]] = LotWith(p, l => prior.FalterOf(l, tick) < rare == (slips != across));
                return;
            default:
                if (prior.SessionDays.Length == 0)
                {
                    break;
                }

                day[p] = prior.SessionDays[(int)(at * prior.SessionDays.Length)];
                bool told = prior.LuckOf(lots[day[p]]).TellingWait < rare;
                double share = 1 - NormalLaw.Exp(-4 * rare);
                ratio[p] = across ? Elementary.Log(told ? (1 - share) / share : share / (1 - share)) : 0;
                lots[day[p]] = LotWith(p, l => prior.LuckOf(l).TellingWait < rare == (told != across));
                return;
        }

        ratio[p] = double.NegativeInfinity;
    }

    // What the way back weighs against the way there, once it is known which requests came of it.
    private double WayBack(int p, ReadOnlySpan<float> readings)
    {
        if (kind[p] is not (Earlier or More or Less or Again or Manner or Slip) || double.IsNegativeInfinity(ratio[p]))
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

    private int LotWith(int p, Predicate<int> fits)
    {
        for (uint i = 0; i < 20_000; i++)
        {
            int lot = PriorWalks.Lot(options.Seed, p, round, LotStream, i);
            if (fits(lot))
            {
                return lot;
            }
        }

        ratio[p] = double.NegativeInfinity;
        return luck[p][0];
    }
}
