namespace Holdfast.Lab;

/// <summary>The numbers from 0 in an order drawn by chance (Fisher and Yates).</summary>
internal static class Shuffle
{
    /// <summary>The numbers 0 to count - 1, every order as likely as any other.</summary>
    /// <param name="count">How many.</param>
    /// <param name="draw">The draw of a number, strictly between 0 and 1.</param>
    public static int[] Of(int count, Func<int, double> draw)
    {
        int[] numbers = [.. Enumerable.Range(0, count)];
        for (int i = count - 1; i > 0; i--)
        {
            int other = (int)(draw(i) * (i + 1));
            (numbers[i], numbers[other]) = (numbers[other], numbers[i]);
        }

        return numbers;
    }
}
