using System.Globalization;
using Holdfast.Simulation;
using Holdfast.Theory;

namespace Holdfast.Figures;

/// <summary>A population over time: for each channel the median, half of all persons, and nine in ten.</summary>
public static class EnsembleFigure
{
    private const double LeftMargin = 30;

    private static readonly Channel[] Usual =
    [
        Quantity.Hope, Quantity.Willingness, Quantity.Guard, Quantity.Grief, Quantity.Longing, Quantity.Wound,
        Quantity.SafeSelf, Quantity.Conviction, Quantity.Strain,
    ];

    /// <summary>Draws one population. Of the options, modes, marks and the second name are not used.</summary>
    public static Figure Draw(Ensemble ensemble, CourseFigureOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(ensemble);
        return Draw([new Population(ensemble)], options ?? new());
    }

    /// <summary>Draws one population of which no curves were kept. Its summary must hold the channels that are drawn.</summary>
    public static Figure Draw(EnsembleSummary summary, CourseFigureOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(summary);
        return Draw([new Population(summary)], options ?? new());
    }

    /// <summary>The channels that are drawn where none are named.</summary>
    public static IReadOnlyList<Channel> UsualChannels => Usual;

    /// <summary>Draws two populations over one axis: the first in the accent with its bands, the second as a lighter line with half of its persons.</summary>
    public static Figure Draw(Ensemble first, Ensemble second, CourseFigureOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(first);
        ArgumentNullException.ThrowIfNull(second);
        return Draw([new Population(first), new Population(second)], options ?? new());
    }

    private static Figure Draw(Population[] ensembles, CourseFigureOptions options)
    {
        Sheet sheet = new(options);
        FigureWords words = sheet.Words;
        List<PanelPlan> plans = PanelPlan.Apart(options.Channels ?? Usual, c => Largest(ensembles, c));
        double days = 0;
        foreach (Population e in ensembles)
        {
            days = Math.Max(days, e.Days);
        }

        double perTick = 1.0 / ensembles[0].TicksPerDay;
        double values = 22 + TextWidth.Of($"{words.Nought}{words.DecimalMark}00", Sheet.Normal * Sheet.Wide);
        Scale time = new(LeftMargin, sheet.Width - Math.Max(sheet.Narrow ? 44 : 60, values), Math.Max(1, (int)Math.Round(days / perTick)), perTick);
        string[] names = [options.FirstName, options.SecondName];
        for (int i = 0; i < ensembles.Length; i++)
        {
            names[i] = names[i].Length > 0 ? names[i] : ensembles[i].Title;
        }

        sheet.Heading(LeftMargin);
        if (ensembles.Length == 2)
        {
            CurvePanel.Key(sheet, LeftMargin, [(names[0], LineStyle.First), (names[1], LineStyle.Second)]);
        }

        double top = sheet.Y;
        double bottom = top;
        Panel? group = null;
        Polyline polyline = new();
        List<string> story = [];
        foreach (PanelPlan plan in plans)
        {
            Channel channel = plan.Lines[0].Channel;
            double y = sheet.Y + 20;
            bottom = y + (options.PanelHeight * 0.75);
            CourseFigure.Headings(sheet, plan, ref group, time.Right, y - 6);
            TimeGrid.Values(sheet, time, y, bottom, plan.Top);
            List<(string, double, double, LineStyle)> ends = [];
            for (int i = ensembles.Length - 1; i >= 0; i--)
            {
                Quantiles quantiles = ensembles[i].Quantiles(channel, plan.Top);
                double right = time.XOfDay(ensembles[i].Days);
                LineStyle style = i == 0 ? LineStyle.First : LineStyle.Second;
                Bands(sheet, polyline, quantiles, style, wide: i == 0, time.Left, right, y, bottom, plan.Top, channel);
                ends.Insert(0, ("", quantiles.Median[^1], right, style));
                story.Insert(story.Count - (ensembles.Length - 1 - i), Tell(words, names[i], ensembles.Length, channel, quantiles, plan.Top));
            }

            CurvePanel.Labels(sheet, ends, time.Right + 20, y, bottom, plan.Top);
            sheet.Y = bottom + 12;
        }

        if (options.Chosen is { } chosen)
        {
            TimeGrid.Chosen(sheet, chosen, time, top, bottom);
        }

        TimeGrid.Time(sheet, time, top, bottom + 6);
        foreach (string line in TextWidth.Wrap(ensembles.Length == 1 ? words.BandKey : words.TwoBandsKey, Sheet.Small, sheet.Width - LeftMargin - 4))
        {
            sheet.Svg.Text(LeftMargin, sheet.Y + 14, line, sheet.Muted);
            sheet.Y += 15;
        }

        sheet.Y += 6;
        string persons = ensembles[0].Persons.ToString(CultureInfo.InvariantCulture);
        string title = ensembles.Length == 1
            ? FigureWords.Fill(words.EnsembleTitle, names[0], persons, words.Length(days))
            : FigureWords.Fill(words.TwoEnsemblesTitle, names[0], names[1], persons);
        story.Add(words.ByThisTheory);
        return sheet.Finish(title, string.Join(' ', story), new(time, top, bottom));
    }

    private static void Bands(Sheet sheet, Polyline polyline, Quantiles quantiles, LineStyle style, bool wide, double left, double right, double top, double bottom, double largest, Channel channel)
    {
        SvgWriter svg = sheet.Svg;
        double height = (bottom - top) / largest;
        double step = (right - left) / Math.Max(1, quantiles.Median.Length - 1);
        string fill = sheet.Fill(style.Tone);
        if (wide)
        {
            svg.Raw("<path class=\"hf-most\" ").Raw(fill).Raw(" fill-opacity=\".12\" d=\"");
            Area.Write(svg, polyline, quantiles.Curves[4], quantiles.Curves[0], left, step, bottom, height);
            svg.Raw("\"/>");
        }

        svg.Raw("<path class=\"hf-half\" ").Raw(fill).Raw(wide ? " fill-opacity=\".2\" d=\"" : " fill-opacity=\".13\" d=\"");
        Area.Write(svg, polyline, quantiles.Curves[3], quantiles.Curves[1], left, step, bottom, height);
        svg.Raw("\"/><path fill=\"none\" stroke-linejoin=\"round\" data-channel=\"").Raw(channel.Key).Raw("\" ").Raw(style.Attributes(sheet.Palette)).Raw(" d=\"");
        polyline.Take(quantiles.Median, left, step, bottom, height);
        polyline.Write(svg);
        svg.Raw("\"/>");
    }

    private static string Tell(FigureWords words, string name, int ensembles, Channel channel, Quantiles quantiles, double scale)
    {
        string N(double value) => words.Number(value, scale);
        string of = ensembles == 1 ? words.NameOf(channel) : FigureWords.Fill(words.ChannelIn, words.NameOf(channel), name);
        return FigureWords.Fill(words.MedianIs, of, N(quantiles.Median[0]), N(quantiles.Median[^1]), N(quantiles.Curves[1][^1]), N(quantiles.Curves[3][^1]), N(quantiles.Curves[0][^1]), N(quantiles.Curves[4][^1]));
    }

    private static double Largest(Population[] ensembles, Channel channel)
    {
        double largest = 0;
        foreach (Population ensemble in ensembles)
        {
            largest = Math.Max(largest, ensemble.Largest(channel));
        }

        return largest;
    }
}
