namespace Holdfast.Web.Client.Language;

/// <summary>Numbers as the language of the page writes them.</summary>
public static class Numbers
{
    /// <summary>A number to two places: "0.52".</summary>
    public static string Two(double value) => value.ToString("0.00", Text.Numbers);

    /// <summary>A change with its sign, to three places where it is small.</summary>
    public static string Signed(double value)
    {
        string size = Math.Abs(value).ToString(Math.Abs(value) < 0.0995 ? "0.000" : "0.00", Text.Numbers);
        return value < 0 ? "−" + size : "+" + size;
    }
}
