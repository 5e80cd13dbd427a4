using Holdfast.Simulation;

namespace Holdfast.Figures;

/// <summary>A course over time: of one person, or of the same person in two courses.</summary>
public static class CourseFigure
{
    private const double LeftMargin = 30;

    /// <summary>Draws one course: the modes as a ribbon, what happened, and the chosen curves in panels.</summary>
    public static Figure Draw(Trajectory course, CourseFigureOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(course);
        options ??= new();
        Sheet sheet = new(options);
        List<PanelPlan> plans = PanelPlan.Together(options.Channels ?? PanelPlan.Usual, c => Largest(course.Curve(c)));
        double right = sheet.Width - 10;
        if (!sheet.Narrow)
        {
            double widest = 0;
            foreach (PanelPlan plan in plans)
            {
                foreach ((Channel channel, _) in plan.Lines)
                {
                    widest = Math.Max(widest, CurvePanel.LabelWidth(sheet, sheet.Words.NameOf(channel)));
                }
            }

            right = sheet.Width - Math.Min(widest, sheet.Width * 0.3) - 30;
        }

        Scale time = new(LeftMargin, right, course.Ticks, course.DaysPerTick);
        sheet.Heading(LeftMargin);
        double top = sheet.Y;
        bool[] wordless = new bool[16];
        bool[] unexplained = new bool[GlyphShape.Count];
        double lanes = Strip(sheet, course, time, options, wordless, unexplained);
        Polyline polyline = new();
        double bottom = sheet.Y;
        Panel? group = null;
        foreach (PanelPlan plan in plans)
        {
            bottom = Together(sheet, course, plan, group != plan.Panel, time, options.PanelHeight, polyline);
            group = plan.Panel;
        }

        TimeGrid.Breaks(sheet, course, time, lanes, bottom, second: false);
        return Close(sheet, time, options, new(top, bottom), wordless, unexplained, CourseStory.Title(sheet.Words, course), CourseStory.Tell(sheet.Words, course, options, plans));
    }

    /// <summary>
    /// Draws two courses of the same person over one axis of time, a panel for each channel: the first as the leading
    /// line, the second lighter, and between them the difference as a tint.
    /// </summary>
    public static Figure Draw(Trajectory first, Trajectory second, CourseFigureOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(first);
        ArgumentNullException.ThrowIfNull(second);
        options ??= new();
        Sheet sheet = new(options);
        List<PanelPlan> plans = PanelPlan.Apart(options.Channels ?? PanelPlan.Usual, c => Math.Max(Largest(first.Curve(c)), Largest(second.Curve(c))));
        double days = Math.Max(first.Ticks * first.DaysPerTick, second.Ticks * second.DaysPerTick);
        Scale whole = new(LeftMargin, sheet.Width - (sheet.Narrow ? 44 : 60), (int)Math.Round(days / first.DaysPerTick), first.DaysPerTick);
        Scale firstTime = Of(first, whole);
        Scale secondTime = Of(second, whole);
        string firstName = options.FirstName.Length > 0 ? options.FirstName : first.Course.Title;
        string secondName = options.SecondName.Length > 0 ? options.SecondName : second.Course.Title;
        sheet.Heading(LeftMargin);
        double top = sheet.Y;
        bool[] wordless = new bool[16];
        bool[] unexplained = new bool[GlyphShape.Count];
        double lanes = 0;
        foreach ((Trajectory course, Scale time, string name, LineStyle style) in new[]
        {
            (first, firstTime, firstName, LineStyle.First), (second, secondTime, secondName, LineStyle.Second),
        })
        {
            sheet.Svg.Line(LeftMargin, sheet.Y + 10, LeftMargin + 26, sheet.Y + 10, style.Attributes(sheet.Palette));
            foreach (string line in TextWidth.Wrap(name, Sheet.Normal, sheet.Width - LeftMargin - 37))
            {
                sheet.Svg.Text(LeftMargin + 33, sheet.Y + 14, line, "font-size=\"13\"");
                sheet.Y += 17;
            }

            sheet.Y += 5;
            double lane = Strip(sheet, course, time, options, wordless, unexplained);
            if (sheet.Y - 4 > lane)
            {
                TimeGrid.Breaks(sheet, course, time, lane, sheet.Y - 4, second: false);
            }

            lanes = sheet.Y;
        }

        // Names of courses and names of curves are set alike: where nothing stands between them, air does.
        sheet.Y += options.Modes || options.Marks ? 0 : 10;
        Polyline polyline = new();
        double bottom = sheet.Y;
        Panel? group = null;
        foreach (PanelPlan plan in plans)
        {
            Channel channel = plan.Lines[0].Channel;
            double y = sheet.Y + 18;
            bottom = y + (options.PanelHeight * 0.62);
            Headings(sheet, plan, ref group, whole.Right, y - 6);
            TimeGrid.Values(sheet, whole, y, bottom, plan.Top);
            Difference.Draw(sheet, polyline, first.Curve(channel), firstTime, second.Curve(channel), secondTime, y, bottom, plan.Top);
            sheet.Svg.Group("class=\"hf-lines\" fill=\"none\" stroke-linejoin=\"round\"");
            CurvePanel.Line(sheet, polyline, second.Curve(channel), secondTime, y, bottom, plan.Top, channel, LineStyle.Second);
            CurvePanel.Line(sheet, polyline, first.Curve(channel), firstTime, y, bottom, plan.Top, channel, LineStyle.First);
            sheet.Svg.EndGroup();
            CurvePanel.Labels(
                sheet,
                [
                    ("", first[channel, first.Ticks], firstTime.Right, LineStyle.First),
                    ("", second[channel, second.Ticks], secondTime.Right, LineStyle.Second),
                ],
                whole.Right + 20, y, bottom, plan.Top);
            sheet.Y = bottom + 14;
        }

        TimeGrid.Breaks(sheet, first, firstTime, lanes, bottom, second: false);
        TimeGrid.Breaks(sheet, second, secondTime, lanes, bottom, second: true);
        return Close(sheet, whole, options, new(top, bottom), wordless, unexplained, CourseStory.Title(sheet.Words, firstName, secondName), CourseStory.Tell(sheet.Words, first, second, options, plans));
    }

    internal static double Largest(ReadOnlySpan<float> curve)
    {
        float largest = 0;
        foreach (float value in curve)
        {
            largest = Math.Max(largest, value);
        }

        return largest;
    }

    /// <summary>The heading of a panel with one channel, and of its group where a new one begins and there is room for both.</summary>
    internal static void Headings(Sheet sheet, PanelPlan plan, ref Panel? group, double right, double y)
    {
        const double Gap = 40; // wide, since the face may be a wider one
        string name = sheet.Words.NameOf(plan.Lines[0].Channel);
        if (group != plan.Panel)
        {
            group = plan.Panel;
            string together = sheet.Words.PanelNames[(int)plan.Panel];
            if (LeftMargin + TextWidth.Of(name, 13) + Gap + TextWidth.Of(together, 13) <= right)
            {
                sheet.Svg.Text(right, y, together, $"font-size=\"13\" font-style=\"italic\" text-anchor=\"end\" {sheet.Muted}");
            }
        }

        sheet.Svg.Text(LeftMargin, y, name, "font-size=\"13\"");
    }

    // The ribbon and the lane of one course. Tells where the lane begins.
    private static double Strip(Sheet sheet, Trajectory course, Scale time, CourseFigureOptions options, bool[] wordless, bool[] unexplained)
    {
        if (options.Modes)
        {
            ModeRibbon.Draw(sheet, course, time, sheet.Y, wordless);
            sheet.Y += ModeRibbon.Height;
        }

        double lanes = sheet.Y;
        if (options.Marks)
        {
            MarkLane lane = new(sheet, course, time);
            lane.Draw(sheet.Y + 4);
            sheet.Y += lane.Height + 8;
            for (int g = 0; g < unexplained.Length; g++)
            {
                unexplained[g] |= lane.Unexplained[g];
            }
        }

        return lanes;
    }

    private static double Together(Sheet sheet, Trajectory course, PanelPlan plan, bool opens, Scale time, int panelHeight, Polyline polyline)
    {
        bool alone = plan.Lines.Count == 1;
        if (opens)
        {
            sheet.Svg.Text(LeftMargin, sheet.Y + 14, sheet.Words.PanelNames[(int)plan.Panel], $"font-size=\"13\" font-style=\"italic\" {sheet.Muted}");
            sheet.Y += 18;
        }

        if (sheet.Narrow)
        {
            List<(string, LineStyle)> names = [];
            foreach ((Channel channel, LineStyle style) in plan.Lines)
            {
                names.Add((sheet.Words.NameOf(channel) + " " + sheet.Words.Number(course[channel, course.Ticks], plan.Top), style));
            }

            CurvePanel.Key(sheet, LeftMargin, names);
        }

        double top = sheet.Y + 8;
        double bottom = top + (alone ? panelHeight * 0.5 : panelHeight);
        TimeGrid.Values(sheet, time, top, bottom, plan.Top);
        sheet.Svg.Group("class=\"hf-lines\" fill=\"none\" stroke-linejoin=\"round\"");
        for (int i = plan.Lines.Count - 1; i >= 0; i--)
        {
            (Channel channel, LineStyle style) = plan.Lines[i];
            CurvePanel.Line(sheet, polyline, course.Curve(channel), time, top, bottom, plan.Top, channel, style);
        }

        sheet.Svg.EndGroup();
        if (!sheet.Narrow)
        {
            List<(string, double, double, LineStyle)> ends = [];
            foreach ((Channel channel, LineStyle style) in plan.Lines)
            {
                ends.Add((sheet.Words.NameOf(channel), course[channel, course.Ticks], time.Right, style));
            }

            CurvePanel.Labels(sheet, ends, time.Right + 20, top, bottom, plan.Top);
        }

        sheet.Y = bottom + 10;
        return bottom;
    }

    private static Figure Close(Sheet sheet, Scale time, CourseFigureOptions options, (double Top, double Bottom) plot, bool[] wordless, bool[] unexplained, string title, string story)
    {
        if (options.Chosen is { } chosen)
        {
            TimeGrid.Chosen(sheet, chosen, time, plot.Top, plot.Bottom);
        }

        TimeGrid.Time(sheet, time, plot.Top, plot.Bottom + 6);
        CourseKey.Draw(sheet, time.Left, wordless, unexplained);
        return sheet.Finish(title, story, new(time, plot.Top, plot.Bottom));
    }

    private static Scale Of(Trajectory course, Scale whole) =>
        new(whole.Left, whole.XOfDay(course.Ticks * course.DaysPerTick), course.Ticks, course.DaysPerTick);
}
