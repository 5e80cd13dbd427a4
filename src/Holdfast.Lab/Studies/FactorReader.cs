namespace Holdfast.Lab;

/// <summary>Reads the factors of a study.</summary>
internal sealed class FactorReader(CourseTable table, Names names, Findings findings)
{
    private const string NumberRange = "a range such as '0.3 to 0.6': from the lower end to the higher";

    /// <summary>A factor; nothing, and findings, when it cannot be read.</summary>
    public Factor? Read(Fields fields)
    {
        Key[] kinds = [.. StudyForm.Kinds.Where(fields.Has)];
        if (kinds.Length != 1)
        {
            findings.Add(DiagnosticCatalogue.OneThingEach, fields.Node, $"{kinds.Length} of these", $"one of {string.Join(", ", StudyForm.Kinds.Select(k => k.Name))}", "Begin a new line with a dash for each factor, and say what it is.");
            return null;
        }

        Key kind = kinds[0];
        bool number = kind == StudyForm.Trait || kind == StudyForm.Begins || kind == StudyForm.Parameter;
        Foreign(fields, StudyForm.Range, number);
        Foreign(fields, StudyForm.Levels, number);
        Foreign(fields, StudyForm.Options, kind == StudyForm.Switch || kind == StudyForm.Choice);
        Factor? factor = kind == StudyForm.Trait ? Trait(fields)
            : kind == StudyForm.Begins ? Begins(fields)
            : kind == StudyForm.Parameter ? Parameter(fields)
            : kind == StudyForm.Switch ? Switch(fields)
            : kind == StudyForm.Lesion ? TheoryWords.Rule(fields.Where(kind), findings) is { } rule ? ChoiceFactor.OfRule(rule) : null
            : kind == StudyForm.Requests ? Requests(fields)
            : Choice(fields);
        if (factor is not null)
        {
            names.Take(fields.Where(kind), factor.Name);
        }

        return factor;
    }

    // A key that says nothing about this kind of factor.
    private void Foreign(Fields fields, Key key, bool fits)
    {
        if (!fits && fields.Has(key))
        {
            findings.Add(DiagnosticCatalogue.UnknownKey, fields.Node.FindEntry(key.Name)!.Key, Findings.Quote(key.Name), "keys that this kind of factor has", $"Take '{key.Name}' out. {key.Says}");
        }
    }

    private TraitFactor? Trait(Fields fields)
    {
        if (TheoryWords.Among(fields.Where(StudyForm.Trait), [.. Vocabulary.ClientTraits, .. Vocabulary.HelperTraits], findings) is not { } trait)
        {
            return null;
        }

        return !fields.Has(StudyForm.Range) ? new(trait) : Shares(fields) is { } ends ? new(trait, ends.From, ends.To) : null;
    }

    private BeginsFactor? Begins(Fields fields)
    {
        if (TheoryWords.Among(fields.Where(StudyForm.Begins), Vocabulary.Quantities, findings) is not { } quantity)
        {
            return null;
        }

        (double from, double to) = Starts.Of(quantity);
        if (!fields.Has(StudyForm.Range) && from == to)
        {
            findings.Add(DiagnosticCatalogue.MissingKey, fields.Node, "no 'range'", NumberRange, "This quantity begins at the same value in everybody. Say over which range it is to be varied.");
            return null;
        }

        return !fields.Has(StudyForm.Range) ? new(quantity, from, to) : Shares(fields) is { } ends ? new(quantity, ends.From, ends.To) : null;
    }

    private ParameterFactor? Parameter(Fields fields)
    {
        if (TheoryWords.Parameter(fields.Where(StudyForm.Parameter), findings) is not { } parameter)
        {
            return null;
        }

        if (!fields.Has(StudyForm.Range))
        {
            return new(parameter);
        }

        bool bounded = parameter.Spread is Spread.LogNormalCapped or Spread.LogOddsNormal;
        return Numbers(fields, 1e-9, bounded ? 0.999999 : 1e9, bounded ? "above 0 and below 1" : "above 0") is { } ends ? new(parameter, ends) : null;
    }

    private (double From, double To)? Shares(Fields fields) => Numbers(fields, 0, 1, "from 0 to 1");

    private (double From, double To)? Numbers(Fields fields, double least, double most, string words)
    {
        Node node = fields.Where(StudyForm.Range);
        string allowed = $"{NumberRange}; {words}";
        if (TheoryWords.Word(node, findings, allowed) is not { } text)
        {
            return null;
        }

        string[] ends = text.Split(" to ", 2);
        DiagnosticKind? kind = null;
        decimal from = 0, to = 0;
        if (ends.Length != 2 || !NumberText.TryReadShare(ends[0].Trim(), out from, out _) || !NumberText.TryReadShare(ends[1].Trim(), out to, out _))
        {
            kind = DiagnosticCatalogue.NotANumber;
        }
        else if (from >= to)
        {
            kind = DiagnosticCatalogue.BackwardRange;
        }
        else if ((double)from < least || (double)to > most)
        {
            kind = DiagnosticCatalogue.OutOfRange;
        }

        if (kind is not null)
        {
            findings.Add(kind, node, Findings.Quote(text), allowed);
            return null;
        }

        return ((double)from, (double)to);
    }

    private ChoiceFactor? Switch(Fields fields)
    {
        if (TheoryWords.Switch(fields.Where(StudyForm.Switch), findings) is not { } found)
        {
            return null;
        }

        ChoiceFactor all = ChoiceFactor.OfSwitch(found.Name);
        if (!fields.Has(StudyForm.Options))
        {
            return all;
        }

        if (fields.Where(StudyForm.Options) is not ListNode { Items.Count: > 1 } list)
        {
            Node node = fields.Where(StudyForm.Options);
            findings.Add(DiagnosticCatalogue.WrongShape, node, Findings.Describe(node), $"a list of two or more of {string.Join(", ", found.Options.Select(o => o.Name))}");
            return null;
        }

        string[] chosen = [.. list.Items.Select(i => TheoryWords.Option(found, i, findings)).OfType<string>()];
        return chosen.Length < list.Items.Count ? null : all with { Among = [.. chosen.Select(c => all.Among.First(o => o.Name == c))] };
    }

    private ChoiceFactor? Requests(Fields fields)
    {
        IReadOnlyList<Node> answers = fields.Get(StudyForm.Requests, []);
        List<(string, Change)> options = [];
        foreach (Node answer in answers)
        {
            if (TheoryWords.Among(answer, Vocabulary.Answers, findings) is not null && answer is ScalarNode word)
            {
                Entry requests = new(word with { Text = PracticeForm.Requests.Name }, word);
                MappingNode helper = new(word.File, word.Line, word.Column, [requests]);
                options.Add((word.Text.Trim(), Change.None with { With = new(word.File, word.Line, word.Column, [new(word with { Text = CourseForm.Helper.Name }, helper)]) }));
            }
        }

        return options.Count < Math.Max(2, answers.Count) ? TooFew(fields, StudyForm.Requests, answers.Count) : Of("requests", options);
    }

    private ChoiceFactor? Choice(Fields fields)
    {
        string name = fields.Get(StudyForm.Choice, "");
        if (fields.Where(StudyForm.Choice) is ScalarNode word)
        {
            Names.Check(word, findings);
        }

        if (!fields.Has(StudyForm.Options))
        {
            return TooFew(fields, StudyForm.Choice, 0);
        }

        if (!StudyForm.Changes.TryRead(fields.Where(StudyForm.Options), new(findings), out IReadOnlyList<(ScalarNode Name, Fields Thing)> given))
        {
            return null;
        }

        foreach ((ScalarNode option, _) in given)
        {
            Names.Check(option, findings);
        }

        (string, Change)[] options = [.. given.Select(o => (o.Name.Text, Change.Read(o.Thing, findings)))];
        return options.Length < 2 ? TooFew(fields, StudyForm.Options, options.Length) : Of(name, options);
    }

    private ChoiceFactor? TooFew(Fields fields, Key key, int count)
    {
        if (count < 2)
        {
            findings.Add(DiagnosticCatalogue.MissingKey, fields.Where(key), count == 0 ? "no option" : "one option", "two or more options", "A factor varies: name at least two options.");
        }

        return null;
    }

    private ChoiceFactor Of(string name, IReadOnlyList<(string Name, Change Change)> options)
    {
        int slot = table.Add([.. options.Select(o => o.Change)]);
        return new(name, [.. options.Select((o, i) => new Option(o.Name, v => o.Change.Apply(v) with { Course = table.With(v.Course, slot, i) }))]);
    }
}
