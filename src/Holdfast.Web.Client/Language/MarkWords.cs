namespace Holdfast.Web.Client.Language;

/// <summary>What a mark on the time line says, in the language of the page. The engine writes marks in English; here each is found again.</summary>
public static class MarkWords
{
    private const string Asks = "asks: ", Answer = "; answer: ", Falters = "cold, not meant so", Begins = " begins", IsSet = " is set", IsHeld = " is held";

    /// <summary>The words of a mark. Names that somebody gave in a course stay as they are.</summary>
    public static string Of(Mark mark)
    {
        ArgumentNullException.ThrowIfNull(mark);
        string text = mark.Text;
        if (Text.Has("mark." + text))
        {
            return Text.Of("mark." + text);
        }

        if (text.StartsWith(Asks, StringComparison.Ordinal) && text.Split(Answer) is [var asks, var answer])
        {
            string wish = Text.Of("request." + asks[Asks.Length..]);
            return answer == Falters ? Text.Of("mark.AsksFalter", wish) : Text.Of("mark.Asks", wish, Text.Of("act." + answer));
        }

        return mark.Kind switch
        {
            MarkKind.Beginning when text.EndsWith(Begins, StringComparison.Ordinal) => Text.Of("mark.Begins", text[..^Begins.Length]),
            MarkKind.Experiment when text.EndsWith(IsSet, StringComparison.Ordinal) => Text.Of("mark.IsSet", Text.Of("quantity." + text[..^IsSet.Length])),
            MarkKind.Experiment when text.EndsWith(IsHeld, StringComparison.Ordinal) => Text.Of("mark.IsHeld", Text.Of("quantity." + text[..^IsHeld.Length])),
            _ when Text.Has("act." + text) => Text.Of("act." + text),
            _ => text,
        };
    }
}
