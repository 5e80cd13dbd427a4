namespace Holdfast.Lab;

/// <summary>What an option or a variant makes different.</summary>
/// <param name="With">Keys laid over a course; nothing when there are none.</param>
/// <param name="Instead">The course in place of the study's; nothing when it stays.</param>
/// <param name="Lesions">Rules that are switched off.</param>
/// <param name="Switches">Switches, by name and the option chosen.</param>
internal sealed record Change(MappingNode? With, ScalarNode? Instead, IReadOnlyList<string> Lesions, IReadOnlyDictionary<string, string> Switches)
{
    /// <summary>All as it stands.</summary>
    public static Change None { get; } = new(null, null, [], new Dictionary<string, string>());

    /// <summary>The same theory as this changes a variant to.</summary>
    public Variant Apply(Variant variant)
    {
        Dictionary<string, string> switches = new(variant.Switches);
        foreach ((string name, string option) in Switches)
        {
            switches[name] = option;
        }

        return variant with { Lesions = [.. variant.Lesions.Concat(Lesions).Distinct()], Switches = switches };
    }

    /// <summary>Reads a change.</summary>
    public static Change Read(Fields fields, Findings findings)
    {
        MappingNode? with = null;
        if (fields.Has(StudyForm.With))
        {
            with = fields.Where(StudyForm.With) as MappingNode;
            if (with is null)
            {
                findings.Add(DiagnosticCatalogue.WrongShape, fields.Where(StudyForm.With), Findings.Describe(fields.Where(StudyForm.With)), StudyForm.With.Holds.Allowed);
            }
            else if (with.FindEntry(CourseForm.Like.Name) is { } like)
            {
                findings.Add(DiagnosticCatalogue.UnknownKey, like.Key, Findings.Quote(CourseForm.Like.Name), CourseForm.Form.KeyList, "Say 'course' beside 'with' to start from another course.");
            }
        }

        Dictionary<string, string> switches = new(StringComparer.Ordinal);
        foreach ((ScalarNode name, Node option) in fields.Get(StudyForm.Switches, []))
        {
            if (TheoryWords.Switch(name, findings) is { } found && TheoryWords.Option(found, option, findings) is { } chosen)
            {
                switches[found.Name] = chosen;
            }
        }

        return new(
            with,
            fields.Has(StudyForm.Instead) ? fields.Where(StudyForm.Instead) as ScalarNode : null,
            [.. fields.Get(StudyForm.Lesions, []).Select(l => TheoryWords.Rule(l, findings)).OfType<string>()],
            switches);
    }
}
