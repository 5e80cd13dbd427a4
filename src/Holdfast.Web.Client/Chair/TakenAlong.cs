namespace Holdfast.Web.Client.Chair;

/// <summary>A card or a message: begun from somebody's words, then theirs. What was changed by hand is never written over.</summary>
public sealed class TakenAlong(Func<string, string> compose)
{
    private string begun = "";

    /// <summary>The text; nothing before it was begun.</summary>
    public string? Text { get; set; }

    /// <summary>Begins it from words, or anew from other words while nothing was changed by hand.</summary>
    public void Begin(string words)
    {
        if (Text is null || Text == begun)
        {
            Text = begun = compose(words);
        }
    }

    /// <summary>Takes a text up again that was kept.</summary>
    public void Take(string? text) => (begun, Text) = ("", text);
}
