namespace Holdfast.Web.Client.Watch;

/// <summary>All words of the page, in one place for translators.</summary>
public static class WatchWords
{
    /// <summary>Title.</summary>
    public const string Title = "Watch a course";
    /// <summary>Intro.</summary>
    public const string Intro = "Choose a course of therapy and watch it unfold. Nobody here is real: the person is drawn from the theory’s ranges, and everything is worked out on this device.";
    /// <summary>Course.</summary>
    public const string Course = "Course";
    /// <summary>Own.</summary>
    public const string Own = "Your own text";
    /// <summary>Beside.</summary>
    public const string Beside = "Beside it, for the same person";
    /// <summary>Nothing.</summary>
    public const string Nothing = "nothing";
    /// <summary>Who.</summary>
    public const string Who = "Who";
    /// <summary>One.</summary>
    public const string One = "One person";
    /// <summary>Many.</summary>
    public const string Many = "200 persons";
    /// <summary>Another.</summary>
    public const string Another = "Another person";
    /// <summary>PersonNumber.</summary>
    public const string PersonNumber = "Person number";
    /// <summary>Curves.</summary>
    public const string Curves = "Which curves";
    /// <summary>UsualCurves.</summary>
    public const string UsualCurves = "The usual curves";
    /// <summary>Write.</summary>
    public const string Write = "Write, paste or open a course of your own";
    /// <summary>WriteHint.</summary>
    public const string WriteHint = "The text stays on this device, in this window. It is not in the address, and it is gone when you close the page.";
    /// <summary>Run.</summary>
    public const string Run = "Watch this text";
    /// <summary>Open.</summary>
    public const string Open = "Open a file";
    /// <summary>StartFrom.</summary>
    public const string StartFrom = "Start from the course shown";
    /// <summary>Wrong.</summary>
    public const string Wrong = "This text cannot be watched yet";
    /// <summary>Stretch.</summary>
    public const string Stretch = "A stretch of the course";
    /// <summary>StretchHint.</summary>
    public const string StretchHint = "Drag over the picture, or move the two ends below.";
    /// <summary>Begins.</summary>
    public const string Begins = "Begins";
    /// <summary>Ends.</summary>
    public const string Ends = "Ends";
    /// <summary>AskAbout.</summary>
    public const string AskAbout = "Ask about";
    /// <summary>NoStretch.</summary>
    public const string NoStretch = "Choose a stretch and you can ask why something rose or fell in it.";
    /// <summary>ByTheory.</summary>
    public const string ByTheory = "By this theory, and for this invented person. The parts add up to the whole change.";
    /// <summary>Table.</summary>
    public const string Table = "The curves as a table";
    /// <summary>Happened.</summary>
    public const string Happened = "What happened, as a list";
    /// <summary>Week.</summary>
    public const string Week = "Week";
    /// <summary>Working.</summary>
    public const string Working = "Working it out";
    /// <summary>Persons.</summary>
    public const string Persons = "persons of";
    /// <summary>Story.</summary>
    public const string Story = "The story";
    /// <summary>Clear.</summary>
    public const string Clear = "Choose nothing";
}
