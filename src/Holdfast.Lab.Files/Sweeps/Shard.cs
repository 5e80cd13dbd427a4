namespace Holdfast.Lab.Files;

/// <summary>A part of a sweep: every so manieth block, so that the parts take about as long as each other.</summary>
/// <param name="Number">Which part, 1 to <paramref name="Of"/>.</param>
/// <param name="Of">How many parts.</param>
public readonly record struct Shard(int Number, int Of)
{
    /// <summary>The whole.</summary>
    public static Shard Whole { get; } = new(1, 1);

    /// <summary>The numbers of its blocks, in order.</summary>
    /// <param name="blocks">How many blocks the study has.</param>
    public IEnumerable<int> Blocks(int blocks)
    {
        for (long b = Number - 1; b < blocks; b += Of)
        {
            yield return (int)b;
        }
    }

    /// <summary>Reads "3/100"; false when it is not a part of a whole.</summary>
    public static bool TryParse(string text, out Shard shard)
    {
        ArgumentNullException.ThrowIfNull(text);
        string[] parts = text.Split('/');
        int number = 0, of = 0;
        bool read = parts.Length == 2
            && int.TryParse(parts[0], System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out number)
            && int.TryParse(parts[1], System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out of)
            && number >= 1 && number <= of;
        shard = new(number, of);
        return read;
    }

    /// <inheritdoc/>
    public override string ToString() => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{Number}/{Of}");
}
