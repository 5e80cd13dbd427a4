using System.Globalization;
using Holdfast.Simulation;
using Holdfast.Theory;

namespace Holdfast.Figures;

/// <summary>A course told in sentences, for people who do not see the picture.</summary>
internal static class CourseStory
{
    private const double Turn = 0.08, Still = 0.03;
    private const int MostOfAKind = 6, MostTold = 24;

    internal static string Title(FigureWords words, Trajectory course) =>
        FigureWords.Fill(words.CourseTitle, course.Course.Title, words.Length(course.Ticks * course.DaysPerTick));

    internal static string Title(FigureWords words, string first, string second) => FigureWords.Fill(words.TwoCoursesTitle, first, second);

    internal static string Tell(FigureWords words, Trajectory course, CourseFigureOptions options, List<PanelPlan> plans)
    {
        List<string> sentences = [];
        TimeUnit unit = TimeAxis.UnitOf(course.Ticks * course.DaysPerTick);
        foreach (PanelPlan plan in plans)
        {
            foreach ((Channel channel, _) in plan.Lines)
            {
                sentences.Add(FigureWords.Sentence(Curve(words, course, channel, plan.Top, unit)));
            }
        }

        if (options.Modes)
        {
            sentences.Add(Modes(words, course));
        }

        if (options.Marks)
        {
            Marks(words, course, unit, sentences);
        }

        if (options.Chosen is { } chosen)
        {
            sentences.Add(FigureWords.Fill(words.Chosen, words.Moment(chosen.From, course, unit), words.Moment(Math.Max(chosen.From, chosen.To - 1), course, unit)));
        }

        sentences.Add(words.ByThisTheory);
        return string.Join(' ', sentences);
    }

    internal static string Tell(FigureWords words, Trajectory first, Trajectory second, CourseFigureOptions options, List<PanelPlan> plans)
    {
        List<string> sentences = [];
        TimeUnit unit = TimeAxis.UnitOf(Math.Max(first.Ticks * first.DaysPerTick, second.Ticks * second.DaysPerTick));
        foreach (PanelPlan plan in plans)
        {
            Channel channel = plan.Lines[0].Channel;
            string text = FigureWords.Fill(words.TwoEnds, words.NameOf(channel), words.Number(first[channel, first.Ticks], plan.Top), words.Number(second[channel, second.Ticks], plan.Top));
            (double day, double gap) = Furthest(first, second, channel);
            sentences.Add(FigureWords.Sentence(gap > Still * plan.Top ? text + FigureWords.Fill(words.FurthestApart, words.Number(gap, plan.Top), words.Moment(day, unit)) : text));
        }

        if (options.Chosen is { } chosen)
        {
            sentences.Add(FigureWords.Fill(words.Chosen, words.Moment(chosen.From, first, unit), words.Moment(Math.Max(chosen.From, chosen.To - 1), first, unit)));
        }

        sentences.Add(words.ByThisTheory);
        return string.Join(' ', sentences);
    }

    /// <summary>One curve: how it begins, its turns, how it ends.</summary>
    internal static string Curve(FigureWords words, Trajectory course, Channel channel, double scale, TimeUnit unit)
    {
        ReadOnlySpan<float> curve = course.Curve(channel);
        int lowest = 0;
        int highest = 0;
        for (int i = 1; i < curve.Length; i++)
        {
            if (curve[i] < curve[lowest])
            {
                lowest = i;
            }

            if (curve[i] > curve[highest])
            {
                highest = i;
            }
        }

        double begin = curve[0];
        double end = curve[^1];
        string name = words.NameOf(channel);
        if (curve[highest] - curve[lowest] < Still * scale)
        {
            return FigureWords.Fill(words.Stays, name, words.Number((begin + end) / 2, scale));
        }

        string text = FigureWords.Fill(words.Begins, name, words.Number(begin, scale));
        bool up = curve[highest] > Math.Max(begin, end) + (Turn * scale);
        bool down = curve[lowest] < Math.Min(begin, end) - (Turn * scale);
        string rise = up ? FigureWords.Fill(words.Rises, words.Number(curve[highest], scale), words.Moment(highest, course, unit)) + Around(words, course, highest) : "";
        string fall = down ? FigureWords.Fill(words.Falls, words.Number(curve[lowest], scale), words.Moment(lowest, course, unit)) + Around(words, course, lowest) : "";
        text += lowest < highest ? fall + rise : rise + fall;
        return text + FigureWords.Fill(up || down ? words.EndsAfterTurn : words.Ends, words.Number(end, scale));
    }

    private static string Around(FigureWords words, Trajectory course, int tick)
    {
        string text = "";
        foreach (Mark mark in course.Marks)
        {
            if (mark.Kind == MarkKind.Break && mark.Tick <= tick && tick <= mark.UntilTick)
            {
                return words.DuringBreak;
            }

            double ago = (tick - mark.Tick) * course.DaysPerTick;
            if (ago is >= 0 and <= 14)
            {
                text = mark.Kind switch
                {
                    MarkKind.Rupture => words.AfterRupture,
                    MarkKind.Falter => words.AfterFalter,
                    MarkKind.Ending => words.AfterEnding,
                    MarkKind.Request when GlyphShape.Of(mark) == Glyph.Cold => words.AfterColdAnswer,
                    _ => text,
                };
            }
        }

        return text;
    }

    private static string Modes(FigureWords words, Trajectory course)
    {
        int[] counts = new int[Enum.GetValues<Mode>().Length];
        for (int t = 0; t <= course.Ticks; t++)
        {
            counts[(int)course.ModeAt(t)]++;
        }

        List<(Mode Mode, double Share)> shares = [];
        for (int m = 0; m < counts.Length; m++)
        {
            double share = counts[m] / (course.Ticks + 1.0);
            if (share >= 0.005)
            {
                shares.Add(((Mode)m, share));
            }
        }

        shares.Sort((a, b) => b.Share != a.Share ? b.Share.CompareTo(a.Share) : a.Mode.CompareTo(b.Mode));
        List<string> members = [];
        foreach ((Mode mode, double share) in shares)
        {
            members.Add(FigureWords.Fill(words.ModeShare, words.NameOf(mode), words.Percent(share)));
        }

        return FigureWords.Fill(words.ModesAre, words.List(members));
    }

    private static void Marks(FigureWords words, Trajectory course, TimeUnit unit, List<string> sentences)
    {
        int[] counts = new int[GlyphShape.Count];
        List<string> rare = [];
        foreach (Mark mark in course.Marks)
        {
            string when = words.Moment(mark.Tick, course, unit);
            Glyph? glyph = GlyphShape.Of(mark);
            if (glyph is { } g)
            {
                counts[(int)g]++;
            }

            if (mark.Kind == MarkKind.Break)
            {
                rare.Add(FigureWords.Fill(words.BreakIs, when, words.Length((mark.UntilTick - mark.Tick) * course.DaysPerTick)));
            }
            else if (IsTold(mark) && (glyph is not { } kind || counts[(int)kind] <= MostOfAKind))
            {
                rare.Add(FigureWords.Fill(words.Happens, when, words.MarkText(mark)));
            }
        }

        string Count(int n) => n.ToString(CultureInfo.InvariantCulture);
        List<string> totals = [FigureWords.Fill(words.SessionCount, Count(counts[(int)Glyph.Session]))];
        int granted = counts[(int)Glyph.Granted];
        int limited = counts[(int)Glyph.Limited];
        int cold = counts[(int)Glyph.Cold] + counts[(int)Glyph.Falter];
        int other = counts[(int)Glyph.Other];
        if (granted + limited + cold + other > 0)
        {
            totals.Add(FigureWords.Fill(words.RequestCount, Count(granted + limited + cold + other), Count(granted), Count(limited), Count(cold), Count(other)));
        }

        sentences.Add(FigureWords.Fill(words.ThereAre, words.List(totals)));
        sentences.AddRange(rare.Count > MostTold ? rare[..MostTold] : rare);
        if (rare.Count > MostTold)
        {
            sentences.Add(FigureWords.Fill(words.MoreHappens, Count(rare.Count - MostTold)));
        }
    }

    private static bool IsTold(Mark mark) => mark.Kind switch
    {
        MarkKind.Telling or MarkKind.Rupture or MarkKind.Repair or MarkKind.Promise or MarkKind.Ending or MarkKind.Change or MarkKind.Stretch => true,
        MarkKind.Beginning => mark.Tick > 0,
        _ => false,
    };

    private static (double Day, double Gap) Furthest(Trajectory first, Trajectory second, Channel channel)
    {
        ReadOnlySpan<float> one = first.Curve(channel);
        ReadOnlySpan<float> other = second.Curve(channel);
        double best = -1;
        double at = 0;
        double ratio = first.DaysPerTick / second.DaysPerTick;
        for (int t = 0; t < one.Length; t++)
        {
            int same = (int)(t * ratio);
            if (same >= other.Length)
            {
                break;
            }

            double gap = Math.Abs(one[t] - other[same]);
            if (gap > best)
            {
                best = gap;
                at = t * first.DaysPerTick;
            }
        }

        return (at, best);
    }
}
