namespace Holdfast.Help;

/// <summary>Reads the file of people who can be reached.</summary>
public static class HelpReader
{
    private const string Begins = "Begin with 'countries:', and under it a country.";

    /// <summary>Reads the file.</summary>
    /// <param name="text">The text, YAML; at most a million characters.</param>
    /// <param name="file">The file's name, for diagnostics; it is not opened.</param>
    /// <returns>All of it, or diagnostics. Bad text never throws.</returns>
    public static Parsed<HelpDirectory> Read(string text, string file)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(file);
        Findings findings = new();
        Node? tree = TreeReader.Read(text, file, findings, Begins);
        Fields? fields = findings.None ? Fields.Read(tree!, HelpForm.Form, new(findings)) : null;
        HelpDirectory? directory = fields is null ? null : new()
        {
            Anywhere = Emergency(fields, HelpForm.Anywhere),
            Countries = [.. Countries(fields, findings).OrderBy(c => c.Name, NameOrder.Instance)],
        };
        return Parsed<HelpDirectory>.From(findings.None ? directory : null, findings);
    }

    /// <summary>The schema of the file, for editors.</summary>
    public static string Schema() => CourseSchema.Write("People who can be reached", HelpForm.Form);

    private static List<Country> Countries(Fields fields, Findings findings)
    {
        List<Country> countries = [];
        HashSet<string> codes = new(StringComparer.Ordinal);
        IReadOnlyList<Fields> entries = fields.Get(HelpForm.Countries, []);
        Somebody(entries, fields, HelpForm.Countries, "'countries': at least one country", findings);
        foreach (Fields entry in entries)
        {
            string code = entry.Get(HelpForm.Code, "");
            if (code.Length > 0 && !codes.Add(code))
            {
                findings.Add(DiagnosticCatalogue.CountryTwice, entry.Where(HelpForm.Code), Findings.Quote(code), "each country once");
            }

            IReadOnlyList<Fields> services = entry.Get(HelpForm.Services, []);
            Somebody(services, entry, HelpForm.Services, "'services': at least one service", findings);
            countries.Add(new()
            {
                Name = entry.Get(HelpForm.Name, ""),
                Code = code,
                Emergency = Emergency(entry, HelpForm.Emergency),
                Services = [.. services.Select(s => Service(s, findings))],
            });
        }

        return countries;
    }

    private static Helpline Service(Fields fields, Findings findings)
    {
        if (new Key[] { HelpForm.Call, HelpForm.Text, HelpForm.Chat }.All(k => !fields.Has(k) || fields.Where(k) is ListNode { Items.Count: 0 }))
        {
            findings.Add(DiagnosticCatalogue.NobodyToReach, fields.Node, "neither 'call' nor 'text' nor 'chat'", "at least one of call, text, chat");
        }

        if (fields.Has(HelpForm.Languages) && fields.Where(HelpForm.Languages) is ListNode { Items.Count: 0 } empty)
        {
            findings.Add(DiagnosticCatalogue.MissingKey, empty, "no language", "at least one language", "Write the languages in which one is answered.");
        }

        return new()
        {
            Name = fields.Get(HelpForm.Service, ""),
            Call = fields.Get(HelpForm.Call, []),
            Text = fields.Get(HelpForm.Text, []),
            Chat = fields.Get(HelpForm.Chat, []),
            Languages = fields.Get(HelpForm.Languages, []),
            Hours = fields.Get(HelpForm.Hours, ""),
            Cost = Maybe(fields, HelpForm.Cost),
            Note = Maybe(fields, HelpForm.Note),
            Seen = Seen(fields),
        };
    }

    private static EmergencyNumber[] Emergency(Fields fields, Key<IReadOnlyList<Fields>> key) =>
        [.. fields.Get(key, []).Select(e => new EmergencyNumber(e.Get(HelpForm.Number, default), Maybe(e, HelpForm.For), Seen(e)))];

    private static Seen Seen(Fields fields) => new(fields.Get(HelpForm.Source, null!), Maybe(fields, HelpForm.Dated), fields.Get(HelpForm.Checked, default));

    private static string? Maybe(Fields fields, Key<string> key) => fields.Has(key) ? fields.Get(key, "") : null;

    private static void Somebody(IReadOnlyList<Fields> list, Fields fields, Key key, string allowed, Findings findings)
    {
        if (list.Count == 0 && fields.Has(key) && fields.Where(key) is ListNode { Items.Count: 0 } empty)
        {
            findings.Add(DiagnosticCatalogue.NobodyToReach, empty, "an empty list", allowed);
        }
    }
}
