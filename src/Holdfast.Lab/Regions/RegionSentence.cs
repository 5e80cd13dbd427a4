using System.Globalization;

namespace Holdfast.Lab;

/// <summary>A region in one sentence, and a strip in one short word.</summary>
public static class RegionSentence
{
    /// <summary>The most factors that a sentence names.</summary>
    public const int MostFactors = 3;

    private const string Levels = "▁▂▃▄▅▆▇█";

    /// <summary>
    /// Where a phenomenon holds and where it breaks: "P7 holds at 70% of points (64% to 75%); it breaks where hope.step is low
    /// (32% hold in the lowest fifth, 95% in the highest); what gives way most often is 'shame is lower' (80%)." Only factors
    /// that are clear beyond chance are named, heaviest first.
    /// </summary>
    public static string Of(Region region)
    {
        ArgumentNullException.ThrowIfNull(region);
        int holding = region.Holds.Count(h => h);
        string points = region.Holds.Count.ToString(CultureInfo.InvariantCulture);
        string share = $"{Percent(region.Share.Value)} of points ({Percent(region.Share.Low)} to {Percent(region.Share.High)})";
        string begins = holding == region.Holds.Count ? $"{region.Phenomenon.Id} holds at all of the {points} points (at least {Percent(region.Share.Low)} of all there are)"
            : holding == 0 ? $"{region.Phenomenon.Id} holds at none of the {points} points (at most {Percent(region.Share.High)} of all there are)"
            : $"{region.Phenomenon.Id} holds at {share}";
        return string.Join("; ", (string[])[begins, .. Breaks(region, holding), .. GivesWay(region, holding)]) + ".";
    }

    /// <summary>The five parts of a strip as a picture in text: a low block where few points hold, a high one where most do; a dot where there is no point.</summary>
    public static string Draw(RegionStrip strip)
    {
        ArgumentNullException.ThrowIfNull(strip);
        return string.Concat(strip.Parts.Select(p => p.Points == 0 ? '·' : Levels[Math.Clamp((int)(p.Share.Value * Levels.Length), 0, Levels.Length - 1)]));
    }

    private static IEnumerable<string> Breaks(Region region, int holding)
    {
        if (holding == 0 || holding == region.Holds.Count)
        {
            yield break;
        }

        RegionStrip[] clear = [.. region.Strips.Where(s => s.IsClear)];
        if (clear.Length == 0)
        {
            yield return "no one factor decides beyond chance";
            yield break;
        }

        string[] named = [.. clear.Take(MostFactors).Select((s, i) => Where(s, first: i == 0))];
        string list = named.Length == 1 ? named[0] : $"{string.Join(", ", named[..^1])} and {named[^1]}";
        yield return $"it breaks {list}{(clear.Length > MostFactors ? $", and {clear.Length - MostFactors} more" : "")}";
    }

    private static string Where(RegionStrip strip, bool first)
    {
        bool low = strip.Difference.Value > 0;
        double worse = strip.Parts[low ? 0 : ^1].Share.Value, better = strip.Parts[low ? ^1 : 0].Share.Value;
        return first
            ? $"where {strip.Factor.Name} is {(low ? "low" : "high")} ({Percent(worse)} hold in the {(low ? "lowest" : "highest")} fifth, {Percent(better)} in the {(low ? "highest" : "lowest")})"
            : $"where {strip.Factor.Name} is {(low ? "low" : "high")} ({Percent(worse)}, {Percent(better)})";
    }

    private static IEnumerable<string> GivesWay(Region region, int holding)
    {
        if (region.Expectations.Count < 2 || holding == region.Holds.Count)
        {
            yield break;
        }

        int weakest = Enumerable.Range(0, region.Expectations.Count).MinBy(e => region.Expectations[e].Value);
        yield return $"what gives way most often is '{region.Phenomenon.Expectations[weakest].Says}' ({Percent(region.Expectations[weakest].Value)} hold)";
    }

    private static string Percent(double share) => (100 * share).ToString("0", CultureInfo.InvariantCulture) + "%";
}
