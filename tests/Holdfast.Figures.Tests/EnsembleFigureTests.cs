namespace Holdfast.Figures.Tests;

public class EnsembleFigureTests
{
    [Fact]
    public void Quantiles_are_those_of_the_ensemble_to_a_thousandth()
    {
        Gen.Float[0, 1].Array[1, 60].Sample(values =>
        {
            float[] all = new float[Channel.Count * values.Length];
            values.CopyTo(all, 0);
            Ensemble ensemble = new(new Course { Title = "x", Lasts = Duration.Weeks(1) }, new RunOptions(), values.Length, 1, 28, all);
            Quantiles quantiles = new(ensemble, Quantity.Attachment, 1);
            double[] shares = [0.05, 0.25, 0.5, 0.75, 0.95];
            for (int q = 0; q < shares.Length; q++)
            {
                Assert.Equal(ensemble.Quantile(Quantity.Attachment, 0, shares[q]), quantiles.Curves[q][0], 0.00051);
            }
        });
    }

    [Fact]
    public void A_population_that_was_summed_up_looks_as_if_its_curves_had_been_kept()
    {
        Course course = new() { Title = "Alone", Lasts = Duration.Weeks(6) };
        Figure kept = EnsembleFigure.Draw(Simulator.RunMany(course, new(), 40));
        Figure summed = EnsembleFigure.Draw(Simulator.Summarise(course, new(), 40, EnsembleFigure.UsualChannels));
        Assert.Equal(Drawn.All(kept, "path").Count(), Drawn.All(summed, "path").Count());
        Assert.Equal(Drawn.Title(kept), Drawn.Title(summed));
        Assert.Equal(kept.Plot, summed.Plot);
        Assert.Equal(kept.Height, summed.Height);
    }

    [Fact]
    public void A_population_has_a_median_and_two_bands()
    {
        Figure figure = EnsembleFigure.Draw(Courses.Population(21, 9), new() { Channels = [Quantity.Hope] });
        string[] classes = [.. Drawn.All(figure, "path").Select(p => p.Attribute("class")?.Value).OfType<string>()];
        Assert.Equal(["hf-most", "hf-half"], classes);
        Assert.Equal("Many: 21 persons, 8 weeks", Drawn.Title(figure));
        Assert.Contains("The median of hope goes from .50 to .50; at the end half of all persons lie between .25 and .75, nine in ten between .05 and .95.", figure.Description);
    }

    [Fact]
    public void Two_populations_are_told_one_after_the_other()
    {
        Figure figure = EnsembleFigure.Draw(Courses.Population(21, 9), Courses.Population(5, 5), new() { Channels = [Quantity.Hope, Quantity.Guard], FirstName = "one", SecondName = "other" });
        int[] places = [.. new[] { "hope in one", "hope in other", "guard in one", "guard in other" }.Select(t => figure.Description.IndexOf(t, StringComparison.Ordinal))];
        Assert.Equal(places.Order(), places);
        Assert.DoesNotContain(-1, places);
        Assert.Equal(2, Drawn.All(figure, "path").Count(p => p.Attribute("data-channel")?.Value == "hope"));
    }

    [Fact]
    public void One_person_and_one_sample_can_be_drawn()
    {
        Assert.NotNull(EnsembleFigure.Draw(Courses.Population(1, 2)).Plot);
        Assert.NotNull(EnsembleFigure.Draw(Courses.Population(3, 1)).Plot);
    }

    [Theory]
    [InlineData(300, false)]
    [InlineData(900, true)]
    public void A_group_is_named_only_where_its_name_does_not_run_into_that_of_the_curve(int width, bool named)
    {
        Figure figure = EnsembleFigure.Draw(Courses.Population(21, 9), new() { Channels = [Outcome.Requests], Width = width });
        Assert.Contains("requests so far", figure.Svg, StringComparison.Ordinal);
        Assert.Equal(named, figure.Svg.Contains("Chances and counts", StringComparison.Ordinal));
    }
}
