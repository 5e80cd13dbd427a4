namespace Holdfast.Lab;

/// <summary>
/// A course, a population, and what is changed about the theory: all that must be known to run it again anywhere, with the
/// same bits. Two experiments that differ in one change have the same persons and the same chance.
/// </summary>
public sealed record Experiment
{
    /// <summary>The course.</summary>
    public required Course Course { get; init; }

    /// <summary>The seed of persons and chance.</summary>
    public ulong Seed { get; init; } = 1;

    /// <summary>How many persons, at least 1; those with the numbers from 0.</summary>
    public int Persons { get; init; } = 500;

    /// <summary>Traits of which only a part of the range is drawn. A person keeps the place within the part that chance gave within the whole.</summary>
    public IReadOnlyDictionary<Trait, Part> Parts { get; init; } = new Dictionary<Trait, Part>();

    /// <summary>Traits that are set for everybody, 0 to 1; a helper's for every helper.</summary>
    public IReadOnlyDictionary<Trait, double> Traits { get; init; } = new Dictionary<Trait, double>();

    /// <summary>Parameters that are set for everybody, by key, in their unit.</summary>
    public IReadOnlyDictionary<string, double> Parameters { get; init; } = new Dictionary<string, double>();

    /// <summary>Rules that are switched off, by name.</summary>
    public IReadOnlyList<string> Lesions { get; init; } = [];

    /// <summary>Switches of the theory, by name and the option chosen.</summary>
    public IReadOnlyDictionary<string, string> Switches { get; init; } = new Dictionary<string, string>();

    /// <summary>Whether anything about the theory is changed.</summary>
    public bool IsChanged => Traits.Count + Parameters.Count + Lesions.Count + Switches.Count > 0;

    /// <summary>The same course and population under the theory as it stands.</summary>
    public Experiment Unchanged => new() { Course = Course, Seed = Seed, Persons = Persons, Parts = Parts };

    /// <summary>Seed, lesions and switches.</summary>
    public RunOptions Options => new() { Seed = Seed, Lesions = Lesions, Switches = Switches, Threads = 1 };

    /// <summary>What is set by hand; nothing where nothing is.</summary>
    /// <exception cref="ArgumentException">There is no such parameter.</exception>
    public Adjustment? Adjustment
    {
        get
        {
            if (Traits.Count + Parameters.Count == 0)
            {
                return null;
            }

            Adjustment adjustment = new();
            foreach ((Trait trait, double value) in Traits)
            {
                adjustment.Set(trait, value);
            }

            foreach ((string key, double value) in Parameters)
            {
                int place = Catalogue.PlaceOf(key);
                adjustment.Set(place < 0 ? throw new ArgumentException($"There is no parameter \"{key}\".") : Catalogue.Parameters[place], value);
            }

            return adjustment;
        }
    }

    /// <summary>The course, with the parts of ranges from which its persons come.</summary>
    public Course Population => Narrow(Course);

    /// <summary>The persons, in order.</summary>
    public Case[] Cases()
    {
        Adjustment? adjustment = Adjustment;
        return [.. Enumerable.Range(0, Persons).Select(p => new Case(p, 0, adjustment))];
    }

    /// <summary>Any course with this population's parts of ranges: those of a phenomenon too.</summary>
    public Course Narrow(Course course)
    {
        ArgumentNullException.ThrowIfNull(course);
        return Parts.Count == 0 ? course : course with
        {
            Client = course.Client with { Traits = Narrow(course.Client.Traits, helpers: false) },
            Helpers = [.. course.Helpers.Select(h => h with { Traits = Narrow(h.Traits, helpers: true) })],
        };
    }

    /// <summary>A phenomenon with this population's parts of ranges in all its courses.</summary>
    public Phenomenon Narrow(Phenomenon phenomenon)
    {
        ArgumentNullException.ThrowIfNull(phenomenon);
        return Parts.Count == 0 ? phenomenon : phenomenon with { Courses = phenomenon.Courses.ToDictionary(c => c.Key, c => Narrow(c.Value)) };
    }

    private Dictionary<Trait, Interval> Narrow(IReadOnlyDictionary<Trait, Interval> said, bool helpers)
    {
        Dictionary<Trait, Interval> narrowed = new(said);
        foreach ((Trait trait, Part part) in Parts.Where(p => Starts.IsHelpers(p.Key) == helpers))
        {
            (double from, double to) = Starts.Of(trait);
            narrowed[trait] = part.Of(said.TryGetValue(trait, out Interval own) ? own : new(from, to));
        }

        return narrowed;
    }
}
