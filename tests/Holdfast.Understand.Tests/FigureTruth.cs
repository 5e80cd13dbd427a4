namespace Holdfast.Understand.Tests;

/// <summary>What every figure must be, wherever it stands: complete, and with nothing beside it that is not so.</summary>
internal static class FigureTruth
{
    private const int Persons = 200;

    /// <summary>Every sentence beside figures: the name of the file, the stop, and which of its sentences.</summary>
    public static TheoryData<string, string, int> Tells(IEnumerable<(string Name, Demonstration Figure)> figures)
    {
        TheoryData<string, string, int> all = [];
        foreach ((string name, Demonstration figure) in figures)
        {
            foreach (Stop stop in figure.Stops)
            {
                for (int i = 0; i < figure.At(stop).Count(); i++)
                {
                    all.Add(name, stop.Key, i);
                }
            }
        }

        return all;
    }

    /// <summary>A sentence is so for the person on the page, and for as many others as it says.</summary>
    public static void Holds(string name, Demonstration figure, string stop, int number)
    {
        Stop here = figure.Stops.Single(s => s.Key == stop);
        Tell tell = figure.At(here).ElementAt(number);
        ExpectationResult shown = figure.Look(tell, here, new() { Seed = 1, Threads = 1 }, 1);
        Assert.True(shown.Share == 1, $"{name}, {stop}: for the person on the page it is not so that \"{tell.Says}\" (effect {shown.Median:0.000}).");
        ExpectationResult many = figure.Look(tell, here, new() { Seed = 7, Threads = 1 }, Persons);
        Assert.True(many.Share >= tell.Expectation.Share, $"{name}, {stop}: \"{tell.Says}\" holds for {many.Share:P0} of {Persons} persons, {tell.Expectation.Share:P0} asked (median effect {many.Median:0.000}).");
    }

    /// <summary>Every stop but the one beside has something to say, and all cover the same time.</summary>
    public static void IsComplete(Demonstration figure)
    {
        Assert.InRange(figure.Stops.Count, 2, 6);
        Assert.All(figure.Stops.Where(s => s != figure.Beside), s => Assert.NotEmpty(figure.At(s)));
        Assert.NotEqual(figure.Beside, figure.Begins);
        Duration lasts = Assert.Single(figure.Stops.Select(s => s.Course.Lasts).Distinct());
        Assert.True(figure.WhyFrom.Hours < figure.WhyUntil.Hours && figure.WhyUntil.Hours <= lasts.Hours, "The reasons are asked for a time that is not in the course.");
    }
}
