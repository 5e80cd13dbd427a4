namespace Holdfast.Figures;

/// <content>The sentences in which a figure tells its story to people who do not see it.</content>
public sealed partial record FigureWords
{
    /// <summary>The title of a course: its own title and length.</summary>
    public string CourseTitle { get; init; } = "{0}: one person, {1}";

    /// <summary>The title of two courses of the same person.</summary>
    public string TwoCoursesTitle { get; init; } = "{0}, and beside it {1}: the same person";

    /// <summary>The title of a population.</summary>
    public string EnsembleTitle { get; init; } = "{0}: {1} persons, {2}";

    /// <summary>The title of two populations.</summary>
    public string TwoEnsemblesTitle { get; init; } = "{0}, and beside it {1}: {2} persons";

    /// <summary>How a curve begins.</summary>
    public string Begins { get; init; } = "{0} begins at {1}";

    /// <summary>A rise on the way: to what, and when.</summary>
    public string Rises { get; init; } = ", rises to {0} in {1}";

    /// <summary>A fall on the way.</summary>
    public string Falls { get; init; } = ", falls to {0} in {1}";

    /// <summary>How a curve ends.</summary>
    public string Ends { get; init; } = " and ends at {0}.";

    /// <summary>How a curve ends after a turn on the way.</summary>
    public string EndsAfterTurn { get; init; } = ", and ends at {0}.";

    /// <summary>A curve that hardly moves.</summary>
    public string Stays { get; init; } = "{0} stays near {1}.";

    /// <summary>What was going on at a turn.</summary>
    public string DuringBreak { get; init; } = " during a break";

    /// <summary>What had happened shortly before a turn.</summary>
    public string AfterRupture { get; init; } = " after a rupture";

    /// <summary>What had happened shortly before a turn.</summary>
    public string AfterFalter { get; init; } = " after a falter";

    /// <summary>What had happened shortly before a turn.</summary>
    public string AfterEnding { get; init; } = " after the ending";

    /// <summary>What had happened shortly before a turn.</summary>
    public string AfterColdAnswer { get; init; } = " after a cold answer";

    /// <summary>The modes and their shares of time: a list of <see cref="ModeShare"/>.</summary>
    public string ModesAre { get; init; } = "Of the time the child is {0}.";

    /// <summary>One mode and its share.</summary>
    public string ModeShare { get; init; } = "{0} {1}";

    /// <summary>What happened: a list of counts.</summary>
    public string ThereAre { get; init; } = "There are {0}.";

    /// <summary>Sessions, counted.</summary>
    public string SessionCount { get; init; } = "{0} sessions";

    /// <summary>Requests, counted, with granted, limited, cold and other answers.</summary>
    public string RequestCount { get; init; } = "{0} requests ({1} granted, {2} answered with a limit, {3} coldly, {4} otherwise)";

    /// <summary>A break: from when, for how long.</summary>
    public string BreakIs { get; init; } = "A break begins in {0} and lasts {1}.";

    /// <summary>Something that happened, and when.</summary>
    public string Happens { get; init; } = "In {0}: {1}.";

    /// <summary>How much more happened that is not told one by one.</summary>
    public string MoreHappens { get; init; } = "There are {0} more such marks.";

    /// <summary>The chosen stretch.</summary>
    public string Chosen { get; init; } = "Chosen: {0} to {1}.";

    /// <summary>Between the members of a list, and before the last.</summary>
    public IReadOnlyList<string> ListMarks { get; init; } = [", ", " and "];

    /// <summary>A channel in two courses: its name, how the first ends, how the second ends.</summary>
    public string TwoEnds { get; init; } = "{0} ends at {1} in the first course and at {2} in the second.";

    /// <summary>Where two courses lie furthest apart: by how much, when.</summary>
    public string FurthestApart { get; init; } = " They lie furthest apart in {1}, by {0}.";

    /// <summary>A channel of a population: name, first median, last median, and the last 50% and 90% of persons.</summary>
    public string MedianIs { get; init; } = "The median of {0} goes from {1} to {2}; at the end half of all persons lie between {3} and {4}, nine in ten between {5} and {6}.";

    /// <summary>A channel in one of two courses.</summary>
    public string ChannelIn { get; init; } = "{0} in {1}";

    /// <summary>The key of a population's bands.</summary>
    public string BandKey { get; init; } = "line: median; darker band: half of all persons; paler band: nine in ten";

    /// <summary>The key of two populations' bands.</summary>
    public string TwoBandsKey { get; init; } = "lines: medians; bands of the first: half of all persons (darker) and nine in ten (paler); band of the second: half of all persons";

    /// <summary>Says that curves are the theory's, not a forecast.</summary>
    public string ByThisTheory { get; init; } = "By this theory, in invented persons; nothing here is a forecast.";

    /// <summary>Heads the reasons of a change: the quantity.</summary>
    public string ReasonsTitle { get; init; } = "Why {0} changed";

    /// <summary>Title of a card to carry.</summary>
    public string CardTitle { get; init; } = "A card";

    /// <summary>Title of a played hour.</summary>
    public string HourTitle { get; init; } = "The hour, turn by turn";

    /// <summary>The story of a played hour: how many turns, and what went from where to where.</summary>
    public string HourIs { get; init; } = "Over {0} turns, {1}.";

    /// <summary>A quantity, its first value and its last.</summary>
    public string FromTo { get; init; } = "{0} goes from {1} to {2}";

    /// <summary>Title of the weeks after an hour.</summary>
    public string WeeksTitle { get; init; } = "The weeks after";

    /// <summary>The story of the weeks after: how many weeks, how many futures, and what went from where to where.</summary>
    public string WeeksAre { get; init; } = "Over {0} weeks, in the middle of {1} futures, {2}.";

    /// <summary>The story of a skill's curve: the skill and its values.</summary>
    public string ProgressIs { get; init; } = "{0}, hour by hour: {1}. Agreement with this theory, from 0 to 1.";

    /// <summary>Title of futures: a quantity.</summary>
    public string FuturesTitle { get; init; } = "What came of {0}, by answer";

    /// <summary>Heading of a panel of futures: weeks.</summary>
    public string AfterWeeks { get; init; } = "after {0} weeks";

    /// <summary>One row of futures: answer, weeks, median and quartiles.</summary>
    public string FutureIs { get; init; } = "{0}, after {1} weeks: {2}, half of the futures between {3} and {4}.";

    /// <summary>The change as a whole.</summary>
    public string InAll { get; init; } = "in all";

    /// <summary>How many small reasons were put together.</summary>
    public string SmallerOnes { get; init; } = "{0} smaller ones";

    /// <summary>Reasons, told: the quantity, the change, a list of <see cref="ReasonIs"/>.</summary>
    public string ReasonsAre { get; init; } = "{0} changed by {1} in all: {2}.";

    /// <summary>One reason and its part.</summary>
    public string ReasonIs { get; init; } = "{0} {1}";

    /// <summary>Where nothing moved the quantity.</summary>
    public string NoReasons { get; init; } = "Nothing moved it in this stretch.";

    /// <summary>The title of phenomena.</summary>
    public string ClaimsTitle { get; init; } = "What must be seen, and in how many persons it is seen";

    /// <summary>The line that must be reached.</summary>
    public string Threshold { get; init; } = "{0} must show it";

    /// <summary>Phenomena, told: how many hold of how many.</summary>
    public string ClaimsAre { get; init; } = "{0} of {1} phenomena hold.";

    /// <summary>A phenomenon that fails: id, share, low, high.</summary>
    public string ClaimFails { get; init; } = "{0} does not hold: seen in {1} of persons ({2} to {3}).";

    /// <summary>The words for a phenomenon that holds and one that does not.</summary>
    public IReadOnlyList<string> HoldsOrNot { get; init; } = ["holds", "does not hold"];

    internal string List(List<string> members)
    {
        if (members.Count == 0)
        {
            return "";
        }

        string text = members[0];
        for (int i = 1; i < members.Count; i++)
        {
            text += (i == members.Count - 1 ? ListMarks[1] : ListMarks[0]) + members[i];
        }

        return text;
    }

    internal static string Sentence(string text) => text.Length == 0 ? text : char.ToUpperInvariant(text[0]) + text[1..];
}
