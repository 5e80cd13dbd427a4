namespace Holdfast.Web.Client.Understand;

/// <summary>What the pages of Understand say.</summary>
public static class UnderstandWords
{
    public const string Title = "Understand";
    public const string Lead = "One theory of what happens between a child that hopes and the person it hopes in, in ten short chapters. Read a little, move something, and see what happens and why. You can stop anywhere.";
    public const string Chapters = "Chapters";
    public const string Questions = "Questions that people ask";
    public const string QuestionsLead = "A page each: the answer first, then the reasons, then what nobody knows.";
    public const string ForTherapists = "For therapists";
    public const string ForThoseWhoFear = "For those who fear depending instead";
    public const string Unsure = "What this theory is unsure of";
    public const string Sources = "Where it comes from";
    public const string Card = "A card to take along";
    public const string CardHint = "You can put it into your own words. They stay in this window, unless you keep them.";
    public const string CardWords = "The words on the card";
    public const string Print = "Print the card";
    public const string Picture = "Save it as a picture";
    public const string KeepCard = "Keep my words on this device";
    public const string Kept = "Kept on this device. You can see and delete it under “What is kept here”.";
    public const string First = "The first words again";
    public const string Another = "Another person";
    public const string Others = "And for a hundred others?";
    public const string Working = "Working it out …";
    public const string BesideItself = "This is the one that the others are shown beside. Move it to see the difference.";
    public const string WhyTitle = "Why?";
    public const string InWords = "The picture in words";
    public const string ByTheory = "By this theory, for invented people, with assumed numbers. It is no forecast about you.";
    public const string Next = "Next";
    public const string Back = "Before";
    public const string AllChapters = "All chapters";
    public const string KeepPlace = "Keep my place here";
    public const string PlaceKept = "Kept. The list of chapters will bring you back here.";
    public const string GoOn = "Go on where you were";
    public const string ForgetPlace = "Forget the place";
    public const string NoScript = "The picture below shows one setting. To move it, this page needs JavaScript and WebAssembly; everything is worked out on your own device.";
    public const string Answer = "The answer";
    public const string Reasons = "Why, by this theory";
    public const string Unknown = "What is not known";
    public const string AskTherapist = "What you could ask, or say";
    public const string ReadOn = "Read on";

    /// <summary>"Chapter 2 of 10".</summary>
    public static string Place(int number, int of) => $"Chapter {number} of {of}";

    /// <summary>"Person 3".</summary>
    public static string Who(int person) => $"Person {person}";

    /// <summary>How many of how many it is so for.</summary>
    public static string So(string says, int count, int of) => $"“{says.TrimEnd('.')}”: {count} of {of}.";

    /// <summary>The name of a course, before its reasons.</summary>
    public static string When(string stop) => $"When it is “{stop}”";
}
