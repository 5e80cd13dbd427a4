namespace Holdfast.Courses;

/// <summary>A whole course.</summary>
internal static class CourseForm
{
    public static readonly Key<string> Title = new("course", "A short title.", Values.Text, required: true);
    public static readonly Key<string> Story = new("story", "The story in a few sentences, for people to read; it changes nothing.", Values.Text);
    public static readonly Key<Duration> Lasts = new("lasts", "How long the course is watched.", Values.CourseLength);
    public static readonly Key<string> Like = new("like", "The course to start from: the name of a file, without '.yaml'.", Values.Text);
    public static readonly Key<Client> Client = new("client", "Who comes.", ClientForm.Value);
    public static readonly Key<HelperDraft> Helper = new("helper", "The helper, when there is one. Over a course with one helper, only what is different.", HelperForm.Value);
    public static readonly Key<IReadOnlyList<HelperDraft>> Helpers = new("helpers", "The helpers, one after another. An empty list: a time without therapy.", new ListValue<HelperDraft>(20, HelperForm.Value));
    public static readonly Key<IReadOnlyList<HappeningDraft>> Happens = new("happens", "What happens when.", HappeningForm.Value);
    public static readonly Key<IReadOnlyList<HappeningDraft>> AlsoHappens = new("also happens", "What happens beside the things in the course that this one starts from.", HappeningForm.Value);
    public static readonly Key<IReadOnlyList<HappeningDraft>> Experiment = new("experiment", "For research: quantities that are set or held.", ExperimentForm.Value);

    public static Form Form { get; } = new("course", "A course of therapy, as a case note would tell it.", Title, Story, Lasts, Like, Client, Helper, Helpers, Happens, AlsoHappens, Experiment);

    /// <summary>What a mapping describes. Findings are left in the context.</summary>
    public static CourseDraft? Read(Node node, Findings findings)
    {
        Context context = new(findings);
        if (node is MappingNode mapping)
        {
            if (mapping.Find(Lasts.Name) is not { } lasts)
            {
                findings.Add(DiagnosticCatalogue.NoEnd, mapping, "no 'lasts'", "'lasts': " + Values.CourseLength.Allowed);
            }
            else if (Values.CourseLength.TryRead(lasts, context, out Duration length))
            {
                context = context with { Lasts = length };
            }
        }

        if (Fields.Read(node, Form, context) is not { } fields)
        {
            return null;
        }

        Course course = new()
        {
            Title = fields.Get(Title, ""),
            Story = fields.Get(Story, ""),
            Lasts = context.Lasts ?? default,
            Client = fields.Get(Client, new()),
        };
        IReadOnlyList<Placed<Happening>> happenings =
            [.. fields.Get(Happens, []).Concat(fields.Get(Experiment, [])).SelectMany(h => h.Happenings).OrderBy(h => h.Value.At)];
        return new(course, [.. fields.Get(Helpers, []).OrderBy(h => h.Helper.From)], happenings);
    }
}
