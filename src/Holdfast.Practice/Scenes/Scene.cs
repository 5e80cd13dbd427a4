namespace Holdfast.Practice;

/// <summary>A moment in a course with one client, to be played turn by turn.</summary>
public sealed record Scene
{
    /// <summary>The name of its file, without ".yaml".</summary>
    public required string Key { get; init; }

    /// <summary>Its file, for diagnostics.</summary>
    public string File { get; init; } = "";

    /// <summary>Its title.</summary>
    public required string Title { get; init; }

    /// <summary>Who it is with.</summary>
    public required VirtualClient Client { get; init; }

    /// <summary>What it is about, in one sentence.</summary>
    public required string About { get; init; }

    /// <summary>What is hard in it, so that one can choose another; empty when nothing is.</summary>
    public string Note { get; init; } = "";

    /// <summary>Where we are, read before it begins.</summary>
    public required string Moment { get; init; }

    /// <summary>Where it takes place.</summary>
    public HourPlace Place { get; init; }

    /// <summary>The course, with the hour in it (its turns empty).</summary>
    public required Course Course { get; init; }

    /// <summary>The course as a play of one seed has it: with what happened in the days before, which the seed decides.</summary>
    public (Course Course, Since Since) For(ulong seed)
    {
        Since since = Client.Since[(int)(Lot.Even(seed, 0, "since/" + Key, 0) * Client.Since.Count)];
        return (since.Before(Course, Course.Happenings.OfType<Hour>().Single().At), since);
    }

    /// <summary>The state that the moment supposes.</summary>
    public When Needs { get; init; } = When.Always;

    /// <summary>When it may open in a year in the chair.</summary>
    public Opening Opens { get; init; }

    /// <summary>Where we are, when it opens in a year; empty: as in <see cref="Moment"/>.</summary>
    public string YearMoment { get; init; } = "";

    /// <summary>What it gives practice in.</summary>
    public IReadOnlyList<Skill> Skills { get; init; } = [];

    /// <summary>The turns.</summary>
    public required IReadOnlyList<SceneTurn> Turns { get; init; }

    /// <summary>What the author expects.</summary>
    public IReadOnlyList<SceneTest> Tests { get; init; } = [];

    /// <summary>The place of the turn that follows an answer; the number of turns when the hour is over.</summary>
    public int After(int turn, Answer answer)
    {
        ArgumentNullException.ThrowIfNull(answer);
        if (answer.Next.Length == 0)
        {
            return turn + 1;
        }

        for (int i = 0; i < Turns.Count; i++)
        {
            if (Turns[i].Name == answer.Next)
            {
                return i;
            }
        }

        throw new InvalidOperationException($"The scene \"{Key}\" has no turn \"{answer.Next}\".");
    }
}
