namespace Holdfast.Figures.Tests;

public class LabelColumnTests
{
    [Fact]
    public void Labels_never_cover_each_other_and_stay_within_as_far_as_there_is_room()
    {
        Gen.Double[-20, 220].Array[1, 8].Sample(wished =>
        {
            double[] places = LabelColumn.Place(wished, 14, 0, 200);
            double[] sorted = [.. places.Order()];
            for (int i = 1; i < sorted.Length; i++)
            {
                Assert.True(sorted[i] - sorted[i - 1] >= 14 - 1e-9);
            }

            Assert.True(sorted[0] >= -1e-9 && sorted[^1] <= 200 + 1e-9);
        });
    }

    [Fact]
    public void Labels_keep_the_order_of_their_lines()
    {
        Gen.Double[0, 200].Array[2, 8].Sample(wished =>
        {
            double[] places = LabelColumn.Place(wished, 14, 0, 200);
            for (int i = 0; i < wished.Length; i++)
            {
                for (int j = 0; j < wished.Length; j++)
                {
                    Assert.True(wished[i] >= wished[j] || places[i] < places[j]);
                }
            }
        });
    }

    [Fact]
    public void A_label_with_room_stays_at_its_line()
    {
        Assert.Equal([100.0, 20, 60], LabelColumn.Place([100, 20, 60], 14, 0, 200));
    }

    [Fact]
    public void Two_labels_at_one_place_move_apart_evenly()
    {
        Assert.Equal([93.0, 107], LabelColumn.Place([100, 100], 14, 0, 200));
    }
}
