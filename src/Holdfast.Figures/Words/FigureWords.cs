using System.Globalization;
using Holdfast.Simulation;
using Holdfast.Theory;
using W = Holdfast.Theory.Words;

namespace Holdfast.Figures;

/// <summary>
/// Every word that a figure shows or tells, in one place for translation. Texts with {0}, {1} are filled in; a translation
/// may put them in any order.
/// </summary>
public sealed partial record FigureWords
{
    /// <summary>British English.</summary>
    public static FigureWords English { get; } = new();

    /// <summary>What stands between whole and parts of a number.</summary>
    public string DecimalMark { get; init; } = ".";

    /// <summary>What stands before the mark in a number below 1.</summary>
    public string Nought { get; init; } = "";

    /// <summary>Other names for channels, by <see cref="Channel.Key"/>; those that are not here keep their key.</summary>
    public IReadOnlyDictionary<string, string> ChannelNames { get; init; } = new Dictionary<string, string>
    {
        ["willingness"] = "felt willingness",
        ["standard"] = "inner rule",
        ["told"] = "told so far",
        ["strain"] = "therapist's strain",
        ["self compassion"] = "self-compassion",
        ["self soothing"] = "self-soothing",
        ["asking"] = "requests to expect, a day",
        ["faltering"] = "falters to expect, a day",
        ["leaving"] = "leaving, chance a day",
        ["dismissal"] = "dismissal, chance a day",
        ["requests"] = "requests so far",
        ["tellings"] = "tellings so far",
        ["falters"] = "falters so far",
    };

    /// <summary>Names of the modes, in the order of <see cref="Theory.Mode"/>.</summary>
    public IReadOnlyList<string> ModeNames { get; init; } = [.. Enum.GetValues<Mode>().Select(m => W.Of(m))];

    /// <summary>Headings of the panels, in the order of <see cref="Panel"/>.</summary>
    public IReadOnlyList<string> PanelNames { get; init; } = ["The child", "The pain", "What grows", "The helper", "Chances and counts"];

    /// <summary>One week, month, year with its number; and the unit as a word on the axis.</summary>
    public IReadOnlyList<string> UnitPlaces { get; init; } = ["week {0}", "month {0}", "year {0}"];

    /// <summary>Weeks, months, years: the unit of the axis.</summary>
    public IReadOnlyList<string> UnitPlurals { get; init; } = ["weeks", "months", "years"];

    /// <summary>Lengths: one and many days, weeks, months, years.</summary>
    public IReadOnlyList<string> Lengths { get; init; } = ["one day", "{0} days", "one week", "{0} weeks", "one month", "{0} months", "one year", "{0} years"];

    /// <summary>The name of a channel.</summary>
    public string NameOf(Channel channel) => ChannelNames.TryGetValue(channel.Key, out string? name) ? name : channel.Key;

    /// <summary>Other names for rules, by their name; those that are not here keep theirs.</summary>
    public IReadOnlyDictionary<string, string> RuleNames { get; init; } = new Dictionary<string, string>();

    /// <summary>The sentence of a reason's rule; its own, unless it is said otherwise.</summary>
    public Func<Reason, string> ReasonText { get; init; } = reason => reason.Sentence;

    /// <summary>The name of a reason's rule.</summary>
    public string NameOf(Reason reason)
    {
        ArgumentNullException.ThrowIfNull(reason);
        return RuleNames.TryGetValue(reason.Rule, out string? name) ? name : reason.Rule;
    }

    /// <summary>The name of a mode.</summary>
    public string NameOf(Mode mode) => ModeNames[(int)mode];

    /// <summary>
    /// A number between 0 and 1 with two digits and without a leading nought (".52", "1"); smaller scales get more
    /// digits, larger ones fewer.
    /// </summary>
    /// <param name="value">The number; not a number becomes a dash.</param>
    /// <param name="scale">The largest number beside which it stands.</param>
    public string Number(double value, double scale = 1)
    {
        if (double.IsNaN(value))
        {
            return "–";
        }

        int places = scale >= 10 ? 0 : scale > 0.1 ? 2 : scale > 0.01 ? 3 : 4;
        decimal rounded = Math.Round((decimal)Math.Abs(value), places, MidpointRounding.AwayFromZero);
        if (rounded == 0)
        {
            return "0";
        }

        string digits = rounded == decimal.Truncate(rounded)
            ? rounded.ToString("0", CultureInfo.InvariantCulture)
            : rounded.ToString("F" + (char)('0' + places), CultureInfo.InvariantCulture);
        digits = (digits[0] == '0' ? Nought + digits[1..] : digits).Replace(".", DecimalMark, StringComparison.Ordinal);
        return value < 0 ? "−" + digits : digits;
    }

    /// <summary>A number with two places and a nought before the mark ("0.52").</summary>
    internal string Two(double value) => value.ToString("0.00", CultureInfo.InvariantCulture).Replace(".", DecimalMark, StringComparison.Ordinal);

    /// <summary>A part of a change in thousandths, with its sign ("+.120", "−.034", "0").</summary>
    public string Part(long thousandths)
    {
        string sign = thousandths > 0 ? "+" : thousandths < 0 ? "−" : "";
        long size = Math.Abs(thousandths);
        string whole = size >= 1000 ? (size / 1000).ToString(CultureInfo.InvariantCulture) : Nought;
        return size == 0 ? "0" : sign + whole + DecimalMark + (size % 1000).ToString("000", CultureInfo.InvariantCulture);
    }

    /// <summary>A share as whole percent.</summary>
    public string Percent(double share) => Fill(PercentText, Math.Round(share * 100, MidpointRounding.AwayFromZero).ToString(CultureInfo.InvariantCulture));

    /// <summary>A share: "{0}%".</summary>
    public string PercentText { get; init; } = "{0}%";

    /// <summary>A length of time in the unit that suits it.</summary>
    public string Length(double days)
    {
        (int at, double n) = days < 13.5 && Math.Abs((days / 7) - Math.Round(days / 7)) > 0.05 ? (0, days)
            : days <= 43 * 7 ? (2, days / 7)
            : days % 365 < 4 || days > 1500 ? (6, days / 365)
            : (4, days * 12 / 365);
        int whole = (int)Math.Round(n, MidpointRounding.AwayFromZero);
        return whole == 1 ? Lengths[at] : Fill(Lengths[at + 1], whole.ToString(CultureInfo.InvariantCulture));
    }

    /// <summary>A time in the unit of the axis: "week 21". The first seven days are week 1.</summary>
    internal string Moment(double day, TimeUnit unit)
    {
        double size = new TimeAxis(unit, 1, 1).DaysPerUnit;
        int number = (int)((day / size) + 1e-9) + 1;
        return Fill(UnitPlaces[(int)unit], number.ToString(CultureInfo.InvariantCulture));
    }

    /// <summary>The time of a tick of a course; its last moment belongs to its last week.</summary>
    internal string Moment(int tick, Trajectory course, TimeUnit unit) => Moment(Math.Min(tick, Math.Max(0, course.Ticks - 1)) * course.DaysPerTick, unit);

    internal static string Fill(string text, params ReadOnlySpan<string> parts)
    {
        for (int i = 0; i < parts.Length; i++)
        {
            text = text.Replace("{" + (char)('0' + i) + "}", parts[i], StringComparison.Ordinal);
        }

        return text;
    }
}
