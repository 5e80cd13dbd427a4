using Holdfast.Practice;
using Holdfast.Web.Client.Chair;
using Holdfast.Web.Client.Language;

namespace Holdfast.Web.Tests;

/// <summary>The client's chair in the language of the page.</summary>
public class ChairLanguageTests
{
    [Fact]
    public void Ladders_and_listener_speak_the_language_of_the_page()
    {
        (string ladder, string line) = In(Tongue.English, () => (ChairShelf.Ladders[0].Says, ChairShelf.Listener.Lines[0].Says));
        Assert.Equal(("That you matter to me", "Dass Sie mir wichtig sind"), (ladder, In(Tongue.German, () => ChairShelf.Ladders[0].Says)));
        Assert.NotEqual(line, In(Tongue.German, () => ChairShelf.Listener.Lines[0].Says));
        Assert.Equal(ladder, In(Tongue.Pseudo, () => ChairShelf.Ladders[0].Says));
    }

    [Fact]
    public void What_was_kept_in_one_language_is_gone_on_with_in_the_other()
    {
        KeptChair kept = In(Tongue.English, () =>
        {
            ChairDesk begun = new(_ => 0) { Keeps = true };
            begun.Choose(ChairShelf.Ladders[4]);
            begun.Take(ChairShelf.Ladders[4].Rungs[^1]);
            begun.Words = "in my own words";
            begun.Say();
            return KeptChair.Read(begun.Keep()!.Write())!;
        });
        ChairDesk desk = In(Tongue.German, () =>
        {
            ChairDesk again = new(_ => 0);
            Assert.True(again.Resume(kept));
            Assert.Equal((ChairShelf.Ladders[4], ChairShelf.Ladders[4].Rungs[^1], "in my own words"), (again.Ladder, again.Rung, again.Words));
            again.Again();
            again.Say();
            return again;
        });
        Assert.Equal(2, desk.Tries.Count);
        Assert.Equal(desk.Tries[0].Manner, desk.Tries[1].Manner);
        Assert.Contains(desk.Tries[1].Answer, In(Tongue.German, () => ChairShelf.Listener.Fitting("afraid-you-go", RungKind.TheThingItself, ListenerManner.Kindly).Select(l => l.Says)));
    }

    // The language belongs to this call: it is put back, so that no other test hears it.
    private static T In<T>(Tongue tongue, Func<T> made)
    {
        Tongue before = Tongue.Current;
        Tongue.Speak(tongue);
        try
        {
            return made();
        }
        finally
        {
            Tongue.Speak(before);
        }
    }
}
