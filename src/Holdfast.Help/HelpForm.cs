using System.Globalization;
using System.Text.Json.Nodes;

namespace Holdfast.Help;

/// <summary>The file of people who can be reached.</summary>
internal static class HelpForm
{
    private const string DatePattern = "yyyy-MM-dd";
    private const int Most = 300;

    private static readonly Value<PhoneNumber> Phone = new WordsValue<PhoneNumber>(
        "digits, with spaces or hyphens between them if you like; '+' before them; '*' and '#' as keys; in quotes",
        (string text, out PhoneNumber number) => PhoneNumber.TryRead(text, out number) ? null : DiagnosticCatalogue.NotAPhoneNumber,
        () => new() { ["type"] = new JsonArray("string", "integer") });

    private static readonly Value<string> CountryCode = new WordsValue<string>(
        "two capital letters of ISO 3166-1, such as 'NZ'",
        (string text, out string code) => CountryCodes.Has(code = text) ? null : DiagnosticCatalogue.NotACountryCode,
        () => Values.Pattern("[A-Z]{2}"));

    private static readonly Value<DateOnly> Day = new WordsValue<DateOnly>(
        "year, month and day, such as '2026-11-25'",
        (string text, out DateOnly day) => DateOnly.TryParseExact(text, DatePattern, CultureInfo.InvariantCulture, DateTimeStyles.None, out day) ? null : DiagnosticCatalogue.NotADate,
        () => Values.Pattern("[0-9]{4}-[0-9]{2}-[0-9]{2}"));

    private static readonly Value<Uri> Address = new WordsValue<Uri>(
        "the whole address of a page, beginning with 'https://' or 'http://'",
        ReadAddress,
        () => Values.Pattern("https?://.+"));

    public static readonly Key<Uri> Source = new("source", "The page where this was seen.", Address, required: true);
    public static readonly Key<string> Dated = new("dated", "When that page was written, if it says so: words, such as 'June 2024'.", Values.Text);
    public static readonly Key<DateOnly> Checked = new("checked", "The day on which somebody looked at that page.", Day, required: true);

    public static readonly Key<PhoneNumber> Number = new("number", "What is dialled.", Phone, required: true);
    public static readonly Key<string> For = new("for", "Whom or where it reaches, when it is not for everything.", Values.Text);
    private static readonly Form EmergencyForm = new("emergency number", "A number to ring when there is danger.", Number, For, Source, Dated, Checked);

    public static readonly Key<string> Service = new("service", "What the service calls itself.", Values.Text, required: true);
    public static readonly Key<IReadOnlyList<PhoneNumber>> Call = new("call", "Numbers to ring.", new ListValue<PhoneNumber>(9, Phone));
    public static readonly Key<IReadOnlyList<PhoneNumber>> Text = new("text", "Numbers to send a text message to.", new ListValue<PhoneNumber>(9, Phone));
    public static readonly Key<IReadOnlyList<string>> Chat = new("chat", "Where one can write back and forth: the address of a page without 'https://', or a messenger and its number.", new ListValue<string>(9, Values.Text));
    public static readonly Key<IReadOnlyList<string>> Languages = new("languages", "The languages in which one is answered, in English.", new ListValue<string>(30, Values.Text), required: true);
    public static readonly Key<string> Hours = new("hours", "When somebody is there: words, such as 'day and night'.", Values.Text, required: true);
    public static readonly Key<string> Cost = new("cost", "What it costs, if the page says so.", Values.Text);
    public static readonly Key<string> Note = new("note", "What one has to know to get through, or for whom it is.", Values.Text);
    private static readonly Form ServiceForm = new("service", "People who listen.", Service, Call, Text, Chat, Languages, Hours, Cost, Note, Source, Dated, Checked);

    public static readonly Key<string> Name = new("country", "Its name in English.", Values.Text, required: true);
    public static readonly Key<string> Code = new("code", "Its code of two letters.", CountryCode, required: true);
    public static readonly Key<IReadOnlyList<Fields>> Emergency = new("emergency", "What to ring when there is danger.", EmergencyList());
    public static readonly Key<IReadOnlyList<Fields>> Services = new("services", "Who listens.", new ListValue<Fields>(20, new MappingValue<Fields>(ServiceForm, (f, _) => f)), required: true);
    private static readonly Form CountryForm = new("country", "A country, and who can be reached there.", Name, Code, Emergency, Services);

    public static readonly Key<IReadOnlyList<Fields>> Anywhere = new("anywhere", "Emergency numbers that hold in many countries.", EmergencyList());
    public static readonly Key<IReadOnlyList<Fields>> Countries = new("countries", "The countries, in any order.", new ListValue<Fields>(Most, new MappingValue<Fields>(CountryForm, (f, _) => f)), required: true);

    /// <summary>The whole file.</summary>
    public static Form Form { get; } = new("help", "People who can be reached when it is too much.", Anywhere, Countries);

    private static ListValue<Fields> EmergencyList() => new(9, new MappingValue<Fields>(EmergencyForm, (f, _) => f));

    private static DiagnosticKind? ReadAddress(string text, out Uri value)
    {
        bool read = Uri.TryCreate(text, UriKind.Absolute, out Uri? address) && address.Scheme is "https" or "http" && address.Host.Contains('.', StringComparison.Ordinal);
        value = address!;
        return read ? null : DiagnosticCatalogue.NotAnAddress;
    }
}
