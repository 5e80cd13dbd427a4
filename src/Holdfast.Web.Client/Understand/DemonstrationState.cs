using System.Globalization;

namespace Holdfast.Web.Client.Understand;

/// <summary>What a figure is set to: the part of the page that stands in its address.</summary>
/// <param name="Stop">The setting of what is moved; nothing: the one it begins with.</param>
/// <param name="Person">Which invented person, from 1.</param>
public readonly record struct DemonstrationState(string? Stop, int Person)
{
    /// <summary>Persons are numbered from 1 to this.</summary>
    public const int MostPersons = 10_000;

    /// <summary>Reads an address; what cannot be read is left out.</summary>
    public static DemonstrationState Parse(string query)
    {
        string? stop = null;
        int person = 1;
        foreach (string pair in (query ?? "").TrimStart('?').Split('&', StringSplitOptions.RemoveEmptyEntries))
        {
            string[] parts = pair.Split('=', 2);
            if (parts is ["at", { Length: > 0 and < 40 } at] && at.All(c => char.IsAsciiLetterOrDigit(c) || c == '-'))
            {
                stop = at;
            }
            else if (parts is ["person", { } who] && int.TryParse(who, NumberStyles.None, CultureInfo.InvariantCulture, out int number) && number is >= 1 and <= MostPersons)
            {
                person = number;
            }
        }

        return new(stop, person);
    }

    /// <summary>The address, with its question mark; empty when nothing has been moved.</summary>
    public string Print()
    {
        string at = Stop is null ? "" : "at=" + Stop;
        string who = Person == 1 ? "" : "person=" + Person.ToString(CultureInfo.InvariantCulture);
        string both = string.Join('&', new[] { at, who }.Where(p => p.Length > 0));
        return both.Length == 0 ? "" : "?" + both;
    }
}
