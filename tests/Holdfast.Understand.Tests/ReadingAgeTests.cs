namespace Holdfast.Understand.Tests;

public class ReadingAgeTests
{
    [Theory]
    [InlineData("cat", 1)]
    [InlineData("waited", 2)]
    [InlineData("asked", 1)]
    [InlineData("little", 2)]
    [InlineData("therapy", 3)]
    [InlineData("alone", 2)]
    [InlineData("you", 1)]
    public void Syllables_are_counted(string word, int syllables) => Assert.Equal(syllables, ReadingAge.Syllables(word));

    [Fact]
    public void A_hard_text_is_older_than_an_easy_one()
    {
        double easy = ReadingAge.Of("The cat sat on the mat. It was wet. It went in.");
        double hard = ReadingAge.Of("The internalisation of representational configurations presupposes considerable developmental differentiation of intersubjective experience.");
        Assert.InRange(easy, 0, 8);
        Assert.True(hard > 18, $"{hard}");
    }
}
