using System.Globalization;
using System.Text.RegularExpressions;

namespace Holdfast.Documentation.Tests;

public partial class ReadmeTests
{
    [Fact]
    public void The_readme_is_short() => Assert.InRange(Files.Read("README.md").Split('\n').Length, 1, 150);

    // The command line's own tests hold its output to the engine; here what the README shows is held to the engine as it is.
    [Fact]
    public void The_reasons_in_the_readme_are_those_of_the_engine()
    {
        string readme = Files.Read("README.md");
        Match asked = Asked().Match(readme);
        Trajectory course = Simulator.RunOne(Files.Repository.Course(asked.Groups["course"].Value), new());
        IReadOnlyList<Reason> reasons = course.Why(Quantity.Hope, Tick("from"), Tick("to"));
        Match[] shown = Part().Matches(readme).ToArray();
        Assert.NotEmpty(shown);
        foreach (Match part in shown)
        {
            double said = double.Parse(part.Groups["part"].Value.Replace('−', '-'), CultureInfo.InvariantCulture);
            Reason reason = Assert.Single(reasons, r => r.Rule == part.Groups["rule"].Value);
            Assert.Equal(reason.Part, said, 0.00051);
        }

        int Tick(string end) => course.TickOfDay(7 * int.Parse(asked.Groups[end].Value, CultureInfo.InvariantCulture));
    }

    [GeneratedRegex(@"holdfast why hope (?<course>[a-z-]+) --from ""week (?<from>\d+)"" --to ""week (?<to>\d+)""")]
    private static partial Regex Asked();

    [GeneratedRegex(@"^ +(?<part>[+−]\d\.\d{3}) +[█▒]+ +(?<rule>[a-z -]+?) {2,}", RegexOptions.Multiline)]
    private static partial Regex Part();
}
