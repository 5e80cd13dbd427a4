using System.Text.Json.Nodes;

namespace Holdfast.Lab;

/// <summary>The file of a study.</summary>
internal static class StudyForm
{
    /// <summary>Names that authors give: columns of tables are called after them.</summary>
    public const string NameRule = "small letters, digits, spaces and hyphens";

    public static readonly Key<Node> With = new("with", "What is different, laid over every course.", new NodeValue("keys of a course", () => new() { ["type"] = "object" }));
    public static readonly Key<string> Instead = new("course", "A course in place of the study's: the name of one under 'courses', or of a course file.", Values.Text);
    public static readonly Key<IReadOnlyList<Node>> Lesions = new("lesions", "Rules that are switched off.", new ListValue<Node>(100, Word("the name of a rule")));
    public static readonly Key<IReadOnlyList<(ScalarNode Name, Node Thing)>> Switches = new("switches", "Alternatives of the theory: a switch, and the option chosen.", new NamedValue<Node>(100, Word("the name of an option")));
    public static readonly Form ChangeForm = new("study change", "What is different in an option or a variant; nothing, and all is as it stands.", With, Instead, Lesions, Switches);
    public static readonly Value<IReadOnlyList<(ScalarNode Name, Fields Thing)>> Changes = new NamedValue<Fields>(40, new MappingValue<Fields>(ChangeForm, (f, _) => f));

    public static readonly Key<Node> Trait = new("trait", "A trait of the client or the helper, evenly over its range.", Word("the name of a trait"));
    public static readonly Key<Node> Begins = new("begins", "The first value of a quantity, evenly over its range.", Word("the name of a quantity"));
    public static readonly Key<Node> Parameter = new("parameter", "A parameter of the theory: the quantiles of its declared range, or evenly on the logarithm over a range that is said.", Word("the key of a parameter"));
    public static readonly Key<Node> Switch = new("switch", "A tension of the theory, with all its options or those that are listed.", Word("the name of a switch"));
    public static readonly Key<Node> Lesion = new("lesion", "A rule, on or off.", Word("the name of a rule"));
    public static readonly Key<IReadOnlyList<Node>> Requests = new("requests", "The helper's policy: one answer to every request, one after another.", new ListValue<Node>(40, Word("an answer to requests")));
    public static readonly Key<string> Choice = new("choice", "A choice of one's own, among named options.", Values.Text);
    public static readonly Key<Node> Range = new("range", "From where to where; for traits, first values and parameters.", Word("a range such as '0.3 to 0.6'"));
    public static readonly Key<int> Levels = new("levels", "How many levels a grid has of it.", Values.Count(1, 10_000, "levels"));
    public static readonly Key<Node> Options = new("options", "Of a switch, the list of options; of a choice, each option's name and what is different.", new NodeValue("a list of options of a switch; or names of your own, each with what is different", AnyOptions, ChangeForm));
    public static readonly IReadOnlyList<Key> Kinds = [Trait, Begins, Parameter, Switch, Lesion, Requests, Choice];
    private static readonly Form FactorForm = new("factor", "One thing that is varied.", [.. Kinds, Range, Levels, Options]);

    public static readonly Key<int> Grid = new("grid", "Every combination of evenly spaced levels: how many, where a factor does not say its own.", Values.Count(1, 10_000, "levels"));
    public static readonly Key<int> Latin = new("latin hypercube", "How many points: one in each part of each factor, paired by chance.", Values.Count(1, 100_000_000, "points"));
    public static readonly Key<int> Sobol = new("sobol", "How many points of a scrambled Sobol sequence; best a power of 2.", Values.Count(1, 100_000_000, "points"));
    public static readonly Key<int> Saltelli = new("saltelli", "How many rows n, for Sobol indices: n times the number of factors plus 2 points; best a power of 2.", Values.Count(1, 100_000_000, "rows"));
    public static readonly Key<int> Morris = new("morris", "How many trajectories, for elementary effects: each has one point more than there are factors.", Values.Count(1, 10_000_000, "trajectories"));
    public static readonly Key<int> MorrisLevels = new("levels", "Of morris, how many levels; an even number, 4 when it is not said.", Values.Count(2, 1000, "levels"));
    public static readonly Key<int> DesignSeed = new("seed", "The seed of the design; the study's when it is not said.", Values.Count(0, int.MaxValue, ""));
    public static readonly IReadOnlyList<Key<int>> Designs = [Grid, Latin, Sobol, Saltelli, Morris];
    private static readonly Form DesignForm = new("design", "Which points are run.", [.. Designs, MorrisLevels, DesignSeed]);

    public static readonly Key<string> Title = new("study", "A short title.", Values.Text, required: true);
    public static readonly Key<string> Says = new("says", "What it asks, for people to read; it changes nothing.", Values.Text);
    public static readonly Key<IReadOnlyList<(ScalarNode Name, Node Thing)>> Courses = new(
        "courses",
        "The courses that are run at every point, each under a short name: written out, or the name of a course file.",
        new NamedValue<Node>(20, new NodeValue("the name of a course file, or a course written out", AnyCourse, CourseForm.Form)),
        required: true);

    public static readonly Key<int> First = new("first", "The number of the first person; 0 when it is not said. Person 7 of a seed is always the same person.", Values.Count(0, 1_000_000_000, ""));
    public static readonly Key<int> Count = new("count", "How many persons; 100 when it is not said.", Values.Count(1, 1_000_000, "persons"));
    public static readonly Key<int> Replicates = new("replicates", "How often each person goes through each point, each time with fresh chance; once when it is not said.", Values.Count(1, 1000, "times"));
    private static readonly Form PersonsForm = new("persons", "Which persons are at each point.", First, Count, Replicates);
    public static readonly Key<StudyPersons> Persons = new(
        "persons",
        "How many persons at each point, or which; the same at every point. 100 when it is not said.",
        new EitherValue<StudyPersons>(
            Values.Count(1, 1_000_000, "persons", n => StudyPersons.Usual with { Count = n }),
            new MappingValue<StudyPersons>(PersonsForm, (f, _) => new(f.Get(First, StudyPersons.Usual.First), f.Get(Count, StudyPersons.Usual.Count), f.Get(Replicates, StudyPersons.Usual.Replicates)))));

    public static readonly Key<int> Seed = new("seed", "The seed from which persons and chance are drawn. 1 when it is not said.", Values.Count(0, int.MaxValue, ""));
    public static readonly Key<IReadOnlyList<Fields>> Factors = new("factors", "What is varied.", new ListValue<Fields>(SobolDesign.MostFactors, new MappingValue<Fields>(FactorForm, (f, _) => f)));
    public static readonly Key<Fields> Design = new("design", DesignForm.Says, new MappingValue<Fields>(DesignForm, (f, _) => f));
    public static readonly Key<IReadOnlyList<(ScalarNode Name, Node Thing)>> Outcomes = new(
        "outcomes", "What is measured, each under a name: in the language of claims.", new NamedValue<Node>(100, new NodeValue(MeasureReader.Allowed, () => new() { ["type"] = new JsonArray("string", "number") })), required: true);

    public static readonly Key<IReadOnlyList<(ScalarNode Name, Fields Thing)>> Variants = new("variants", "Under which changes all points are run, each under a name. As it stands, when nothing is said.", Changes);
    public static readonly Key<int> Block = new("block", "How many points are stored together; about a second's work of one core when it is not said.", Values.Count(1, 1_000_000, "points"));

    public static Form Form { get; } = new("study", "A study: what is varied, in whom, and what is measured.", Title, Says, Courses, Persons, Seed, Factors, Design, Outcomes, Variants, Block);

    private static NodeValue Word(string allowed) => new(allowed, () => new() { ["type"] = new JsonArray("string", "number") });

    private static JsonObject AnyCourse() => new() { ["anyOf"] = new JsonArray(Values.Text.Schema(), CourseForm.Form.Reference()) };

    private static JsonObject AnyOptions() => new()
    {
        ["anyOf"] = new JsonArray(new JsonObject { ["type"] = "array", ["items"] = Values.Text.Schema() }, Changes.Schema()),
    };
}
