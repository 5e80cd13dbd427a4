using System.Globalization;

namespace Holdfast.Practice;

/// <summary>How you keep your practice of one: what can be chosen, and changed, in a year in the chair.</summary>
public sealed record Way
{
    /// <summary>Days from one session to the next: 3 (twice a week), 7 or 14.</summary>
    public int Days { get; init; } = 7;

    /// <summary>Messages a week that you answer between sessions: 0, 1 or 3.</summary>
    public int Messages { get; init; } = 1;

    /// <summary>How wishes are answered.</summary>
    public WayWithWishes Wishes { get; init; }

    /// <summary>Whether you ask about the two of you, and invite who is hidden, as a habit.</summary>
    public bool Asks { get; init; } = true;

    /// <summary>Whether you take time for goodbyes.</summary>
    public bool Goodbyes { get; init; } = true;

    /// <summary>Whether you go to consultations.</summary>
    public bool Consults { get; init; }

    /// <summary>The same in the words of the model.</summary>
    public Simulation.Practice Practice() => new()
    {
        Sessions = new() { Every = new(Days == 3 ? 84 : Days * Duration.Day), FeltGoodbyes = Goodbyes ? 1 : 0.3 },
        Between = Messages == 0 ? [] : [new Contact(ContactKind.Text, Messages, 0.9, 0.06, new(12))],
        AnyRequest = Wishes switch
        {
            WayWithWishes.Given => AnswerPolicy.Always(Act.Grant),
            WayWithWishes.RefusedKindly => AnswerPolicy.Always(Act.KindlyNo),
            WayWithWishes.Understood => AnswerPolicy.Always(Act.Understand),
            _ => AnswerPolicy.Attuned,
        },
        Habits = Habits.MeetsGrief | (Asks ? Habits.Asks | Habits.Invites : Habits.None) | (Consults ? Habits.Consults : Habits.None),
    };

    /// <summary>As one word, to be kept.</summary>
    public string Write() => string.Create(CultureInfo.InvariantCulture, $"{Days}-{Messages}-{(int)Wishes}-{(Asks ? 1 : 0)}-{(Goodbyes ? 1 : 0)}-{(Consults ? 1 : 0)}");

    /// <summary>From one word; throws <see cref="FormatException"/> when it is none.</summary>
    public static Way Read(string word)
    {
        ArgumentNullException.ThrowIfNull(word);
        int[] parts = [.. word.Split('-').Select(p => int.Parse(p, NumberStyles.None, CultureInfo.InvariantCulture))];
        return parts is [3 or 7 or 14, >= 0 and <= 7, >= 0 and <= 3, 0 or 1, 0 or 1, 0 or 1]
            ? new() { Days = parts[0], Messages = parts[1], Wishes = (WayWithWishes)parts[2], Asks = parts[3] == 1, Goodbyes = parts[4] == 1, Consults = parts[5] == 1 }
            : throw new FormatException($"\"{word}\" is no way of working.");
    }
}
