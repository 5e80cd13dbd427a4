namespace Holdfast.Practice;

/// <summary>Something that the client says or does.</summary>
internal static class LineForm
{
    private static readonly Key<When> When = new("when", "The state in which it fits; always, when it is not said.", WhenForm.Value);
    private static readonly Key<string> How = new("how", "What the body does.", Values.Text);
    private static readonly Key<string> Words = new("line", "What is said.", Values.Text);
    private static readonly Key<string> From = new("from", "Lines of the client's own, by their name, instead of a line.", Values.Text);

    private static readonly Form PoolForm = new("own line", "A line of the client's, for any scene.", When, How, Words);
    private static readonly Form SayForm = new("line", "Something that the client says or does.", When, How, Words, From);

    /// <summary>A line of a client's pool.</summary>
    public static Value<Line> OfPool { get; } = new MappingValue<Line>(PoolForm, Make);

    /// <summary>A line of a turn, or the name of a pool.</summary>
    public static Value<(Line Line, string From, Node Node)> OfTurn { get; } = new MappingValue<(Line, string, Node)>(SayForm, (f, c) => (Make(f, c), f.Get(From, ""), f.Where(From)));

    private static Line Make(Fields fields, Context context)
    {
        bool hasFrom = fields.Form == SayForm && fields.Has(From);
        if (!fields.Has(How) && !fields.Has(Words) && !hasFrom)
        {
            context.Findings.Add(DiagnosticCatalogue.MissingKey, fields.Node, "no 'line'", "'line': words", "Add 'line': what is said; or 'how': what the body does.");
        }

        if (hasFrom)
        {
            fields.NotBoth(From, Words);
            fields.NotBoth(From, How);
        }

        return new("", fields.Get(How, ""), fields.Get(Words, ""), fields.Get(When, Practice.When.Always), fields.Node.File, fields.Node.Line);
    }
}
