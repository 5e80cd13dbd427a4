namespace Holdfast.Courses;

/// <summary>Every diagnostic that the readers of this library can give. HF01: the text; HF02: words and values; HF03: the course; HF04: phenomena; HF07: studies.</summary>
public static class DiagnosticCatalogue
{
    /// <summary>The text is not YAML.</summary>
    public static DiagnosticKind NotYaml { get; } = new("HF0101", "The text cannot be read as YAML from here on.", "Look at the indentation, at quotes and at brackets that are still open.");

    /// <summary>The text is longer than a course can be.</summary>
    public static DiagnosticKind TooLong { get; } = new("HF0102", "The text is too long to be a course.", "Leave out what does not belong to it.");

    /// <summary>Things stand inside things too often.</summary>
    public static DiagnosticKind TooDeep { get; } = new("HF0103", "Things stand inside one another too many times.", "Close a bracket, or take back the indentation.");

    /// <summary>A YAML tag.</summary>
    public static DiagnosticKind Tagged { get; } = new("HF0104", "YAML tags are not used here.", "Take out the word that begins with an exclamation mark, or put the whole text in quotes.");

    /// <summary>A YAML anchor or alias.</summary>
    public static DiagnosticKind Anchored { get; } = new("HF0105", "YAML anchors and aliases are not used here.", "Write the part out again, or start from another course with 'like'.");

    /// <summary>More than one document in a file.</summary>
    public static DiagnosticKind SecondDocument { get; } = new("HF0106", "There is more than one document in this text.", "Put each into a file of its own.");

    /// <summary>The same key twice.</summary>
    public static DiagnosticKind SaidTwice { get; } = new("HF0107", "The same key stands here twice.", "Keep one of the two.");

    /// <summary>Nothing in the text.</summary>
    public static DiagnosticKind Empty { get; } = new("HF0108", "There is nothing in this text yet.", "Begin with a title and a length: 'course: ...' and 'lasts: 1 year'.");

    /// <summary>A key that is not a word.</summary>
    public static DiagnosticKind OddKey { get; } = new("HF0109", "A key has to be a word or a few words.", "Write a word before the colon.");

    /// <summary>An unknown key.</summary>
    public static DiagnosticKind UnknownKey { get; } = new("HF0201", "This key is not known here.", "Use one of the keys that are allowed.");

    /// <summary>A key is missing.</summary>
    public static DiagnosticKind MissingKey { get; } = new("HF0202", "Something that is needed is not said.", "Add the key.");

    /// <summary>A list where words are expected, and the like.</summary>
    public static DiagnosticKind WrongShape { get; } = new("HF0203", "Something else was expected here.", "Write it in the form that is allowed.");

    /// <summary>Not a length of time.</summary>
    public static DiagnosticKind NotALength { get; } = new("HF0204", "This is not a length of time.", "Write a number and a unit.");

    /// <summary>Not a moment.</summary>
    public static DiagnosticKind NotAMoment { get; } = new("HF0205", "This is not a moment in the course.", "Count from the beginning of the course, which is week 0.");

    /// <summary>Not whole hours.</summary>
    public static DiagnosticKind NotWholeHours { get; } = new("HF0206", "This does not come out in whole hours.", "Choose a length or a moment that is a whole number of hours.");

    /// <summary>Not a number.</summary>
    public static DiagnosticKind NotANumber { get; } = new("HF0207", "This is not a number.", "Write a number.");

    /// <summary>Out of range.</summary>
    public static DiagnosticKind OutOfRange { get; } = new("HF0208", "This value is out of its range.", "Choose a value within the range.");

    /// <summary>An unknown word.</summary>
    public static DiagnosticKind UnknownWord { get; } = new("HF0209", "This word is not known here.", "Use one of the words that are allowed.");

    /// <summary>From 0.5 to 0.3.</summary>
    public static DiagnosticKind BackwardRange { get; } = new("HF0210", "This range runs backwards.", "Put the lower value first.");

    /// <summary>Shares do not add up.</summary>
    public static DiagnosticKind SharesDoNotAddUp { get; } = new("HF0211", "These shares do not add up to the whole.", "Change the shares so that they add up.");

    /// <summary>A client's trait on a helper, or the reverse.</summary>
    public static DiagnosticKind OtherPersonsTrait { get; } = new("HF0212", "This trait belongs to the other person.", "Move it to the person whose trait it is.");

    /// <summary>An outcome cannot be set.</summary>
    public static DiagnosticKind WorkedOut { get; } = new("HF0213", "This is worked out from other things and cannot be set.", "Set one of the quantities that are remembered.");

    /// <summary>Two keys say the same thing.</summary>
    public static DiagnosticKind OneOrTheOther { get; } = new("HF0214", "These two cannot be said together.", "Keep one of the two.");

    /// <summary>Not one thing per line.</summary>
    public static DiagnosticKind OneThingEach { get; } = new("HF0215", "Each line of this list tells of one thing.", "Begin a new line with a dash for each thing.");

    /// <summary>Not how often.</summary>
    public static DiagnosticKind NotHowOften { get; } = new("HF0216", "This does not say how often.", "Say how often.");

    /// <summary>Too many things in a list.</summary>
    public static DiagnosticKind TooMany { get; } = new("HF0217", "There are more of these than a course can have.", "Leave some out, or say a rhythm with 'every'.");

    /// <summary>No end.</summary>
    public static DiagnosticKind NoEnd { get; } = new("HF0301", "The course has no end.", "Say how long it is watched: 'lasts: 2 years'.");

    /// <summary>The course to start from is not there.</summary>
    public static DiagnosticKind NoSuchCourse { get; } = new("HF0302", "There is no course of this name.", "Write the name of a course file, without '.yaml'.");

    /// <summary>Courses that start from each other.</summary>
    public static DiagnosticKind InACircle { get; } = new("HF0303", "These courses start from one another in a circle, or in too long a row.", "Let one of them stand on its own.");

    /// <summary>Two helpers at once.</summary>
    public static DiagnosticKind HelpersOverlap { get; } = new("HF0304", "Two helpers are there at the same time.", "End the work with the first before the next begins.");

    /// <summary>Nobody is there.</summary>
    public static DiagnosticKind NobodyThere { get; } = new("HF0305", "Nobody is there with whom this could happen.", "Move it into the time of a helper.");

    /// <summary>After the course.</summary>
    public static DiagnosticKind AfterTheEnd { get; } = new("HF0306", "This is after the end of the course.", "Move it, or let the course last longer.");

    /// <summary>Ends before it begins.</summary>
    public static DiagnosticKind RunsBackwards { get; } = new("HF0307", "This ends before it begins.", "Put the end after the beginning.");

    /// <summary>Two breaks at once.</summary>
    public static DiagnosticKind BreaksOverlap { get; } = new("HF0308", "Two breaks lie over each other.", "Make one longer break of them, or move one.");

    /// <summary>Announced too early.</summary>
    public static DiagnosticKind AnnouncedTooEarly { get; } = new("HF0309", "This would be announced before the work with this helper began.", "Announce it later.");

    /// <summary>Two changes at once.</summary>
    public static DiagnosticKind ChangesOverlap { get; } = new("HF0310", "A change begins before the one before it is complete.", "Begin the second change later, or let the first take less time.");

    /// <summary>The same thing goes on twice at once.</summary>
    public static DiagnosticKind GoesOnAlready { get; } = new("HF0311", "This is going on already at that time.", "Make one longer stretch of the two, or let the first end before the second begins.");

    /// <summary>Told after nothing is told.</summary>
    public static DiagnosticKind ToldAndNotTold { get; } = new("HF0312", "The client tells here, although from an earlier time on nothing is told.", "Take out one of the two, or move the telling before it.");

    /// <summary>Which helper is meant.</summary>
    public static DiagnosticKind WhichHelper { get; } = new("HF0313", "It is not clear which helper is meant.", "Write all of them out under 'helpers'.");

    /// <summary>Runs past an ending.</summary>
    public static DiagnosticKind PastAnEnding { get; } = new("HF0314", "This goes on after the work with this helper has ended.", "Let it end before the work ends.");

    /// <summary>Not a measure.</summary>
    public static DiagnosticKind NotAMeasure { get; } = new("HF0401", "This is not a measure that can be read.", "Write it like 'wound in attuned, mean week 0 to week 52'.");

    /// <summary>Unknown curve.</summary>
    public static DiagnosticKind UnknownCurve { get; } = new("HF0402", "There is no quantity or outcome of this name.", "Use a name from the list of quantities and outcomes.");

    /// <summary>Unknown course name in a measure.</summary>
    public static DiagnosticKind CourseNotHere { get; } = new("HF0403", "There is no course of this name here.", "Use a name that stands under 'courses'.");

    /// <summary>A window that cannot be.</summary>
    public static DiagnosticKind OddWindow { get; } = new("HF0404", "This window of time does not fit.", "Let it begin before it ends, and end before the course ends.");

    /// <summary>Unknown claim.</summary>
    public static DiagnosticKind UnknownClaim { get; } = new("HF0405", "This is not the number of a claim or of a phenomenon.", "Write a number such as C20, R2 or P3.");

    /// <summary>Two phenomena of one number.</summary>
    public static DiagnosticKind NumberTaken { get; } = new("HF0406", "Another phenomenon has this number.", "Give one of the two another number.");

    /// <summary>Unknown client.</summary>
    public static DiagnosticKind NoSuchClient { get; } = new("HF0501", "There is no client of this name.", "Use the name of a file of the folder 'clients', without '.yaml'.");

    /// <summary>No line for every state.</summary>
    public static DiagnosticKind NoDefault { get; } = new("HF0502", "In some states nothing here would fit.", "Add one without 'when'.");

    /// <summary>Unknown turn.</summary>
    public static DiagnosticKind NoSuchTurn { get; } = new("HF0503", "There is no later turn of this name.", "Use the name of a turn that comes after this one.");

    /// <summary>A key or a name given twice.</summary>
    public static DiagnosticKind NameTaken { get; } = new("HF0504", "Another one has this name.", "Give one of the two another name; for answers of one stance, with 'as'.");

    /// <summary>Unknown neighbour.</summary>
    public static DiagnosticKind NoSuchNeighbour { get; } = new("HF0505", "No other answer of this turn has this name.", "Write the words of the neighbour, or '=' and the stance of another answer of the turn.");

    /// <summary>A turn that never comes.</summary>
    public static DiagnosticKind TurnNeverComes { get; } = new("HF0506", "No answer leads to this turn.", "Take it out, or let an answer lead to it with 'next'.");

    /// <summary>No session at that time.</summary>
    public static DiagnosticKind NoSessionThen { get; } = new("HF0507", "The course has no session at this moment.", "Move the scene to a week with a session, or give it a 'place' outside the sessions.");

    /// <summary>Unknown pool.</summary>
    public static DiagnosticKind NoSuchPool { get; } = new("HF0508", "This client has no lines of this name.", "Use a name that stands under 'lines' in the client's file.");

    /// <summary>Not a condition.</summary>
    public static DiagnosticKind NotACondition { get; } = new("HF0509", "This is not a condition that can be held to the state.", "Write it like 'above 0.5', 'below 0.3' or '0.3 to 0.5'.");

    /// <summary>Nobody is led there.</summary>
    public static DiagnosticKind NobodyIsLedThere { get; } = new("HF0510", "The course leads hardly anybody to what this scene needs.", "Ask for less under 'needs', or change the course under 'before'.");

    /// <summary>A line that is never heard.</summary>
    public static DiagnosticKind NeverHeard { get; } = new("HF0511", "In many plays nobody came to hear this.", "Loosen its 'when', or take it out.");

    /// <summary>The author's expectation is not met.</summary>
    public static DiagnosticKind NotAsExpected { get; } = new("HF0512", "The model does not bear out what the author expects.", "Look at the reasons with './holdfast scene play', and mend the expectation or the answers.");

    /// <summary>What the child heard is not in the model.</summary>
    public static DiagnosticKind HeardOtherwise { get; } = new("HF0513", "By the model the child does not hear this here.", "Write another 'heard', or add a variant for this state.");

    /// <summary>Not a telephone number.</summary>
    public static DiagnosticKind NotAPhoneNumber { get; } = new("HF0601", "This is not a number that can be dialled.", "Write the number alone, as it is dialled within the country; words belong under 'note'.");

    /// <summary>Not a country's code.</summary>
    public static DiagnosticKind NotACountryCode { get; } = new("HF0602", "No country has this code.", "Look the country up in ISO 3166-1.");

    /// <summary>Not a date.</summary>
    public static DiagnosticKind NotADate { get; } = new("HF0603", "This is not a day of the calendar.", "Write the year first, then the month and the day, each with two digits.");

    /// <summary>Not an address.</summary>
    public static DiagnosticKind NotAnAddress { get; } = new("HF0604", "This is not the address of a page.", "Copy the whole address from the browser.");

    /// <summary>A country given twice.</summary>
    public static DiagnosticKind CountryTwice { get; } = new("HF0605", "This country stands in the list already.", "Put its services under the first.");

    /// <summary>Nobody can be reached.</summary>
    public static DiagnosticKind NobodyToReach { get; } = new("HF0606", "Nobody can be reached here.", "Say how somebody can be reached, or take the entry out.");

    /// <summary>Not one design.</summary>
    public static DiagnosticKind OneDesign { get; } = new("HF0701", "A study with factors has one design, and the design must fit them.", "Say under 'design' which points are run: 'design: { sobol: 1024 }'.");

    /// <summary>Too many points.</summary>
    public static DiagnosticKind TooManyPoints { get; } = new("HF0702", "This study would be larger than a study can be.", "Take fewer factors, levels or options.");

    /// <summary>All of them, in order of their codes.</summary>
    public static IReadOnlyList<DiagnosticKind> All { get; } =
    [
        NotYaml, TooLong, TooDeep, Tagged, Anchored, SecondDocument, SaidTwice, Empty, OddKey,
        UnknownKey, MissingKey, WrongShape, NotALength, NotAMoment, NotWholeHours, NotANumber, OutOfRange, UnknownWord,
        BackwardRange, SharesDoNotAddUp, OtherPersonsTrait, WorkedOut, OneOrTheOther, OneThingEach, NotHowOften, TooMany,
        NoEnd, NoSuchCourse, InACircle, HelpersOverlap, NobodyThere, AfterTheEnd, RunsBackwards, BreaksOverlap, AnnouncedTooEarly,
        ChangesOverlap, GoesOnAlready, ToldAndNotTold, WhichHelper, PastAnEnding,
        NotAMeasure, UnknownCurve, CourseNotHere, OddWindow, UnknownClaim, NumberTaken,
        NoSuchClient, NoDefault, NoSuchTurn, NameTaken, NoSuchNeighbour, TurnNeverComes, NoSessionThen, NoSuchPool, NotACondition,
        NobodyIsLedThere, NeverHeard, NotAsExpected, HeardOtherwise,
        NotAPhoneNumber, NotACountryCode, NotADate, NotAnAddress, CountryTwice, NobodyToReach,
        OneDesign, TooManyPoints,
    ];
}
