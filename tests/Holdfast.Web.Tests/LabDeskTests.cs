using System.Globalization;
using System.Runtime.InteropServices;
using Holdfast.Courses;
using Holdfast.Web.Client.Lab;
using Holdfast.Web.Client.Language;
using Holdfast.Web.Lab;

namespace Holdfast.Web.Tests;

public class LabDeskTests
{
    private static readonly LabState Small = new() { Course = "the-fourth-try", Persons = 24 };

    [Fact]
    public void A_change_stands_beside_the_same_persons_under_the_theory_as_it_is()
    {
        LabDesk desk = new();
        Assert.True(desk.Take(Small));
        Finish(desk);
        string plain = desk.Said;
        Ensemble before = desk.Here!;
        Assert.Null(desk.There);
        Assert.Contains("24", plain, StringComparison.Ordinal);
        Assert.True(desk.Take(Small with { Off = ["anger cools"], Traits = new Dictionary<Trait, int> { [Trait.SelfBlame] = 90 } }));
        Assert.Equal(0, desk.Done);
        Finish(desk);
        Assert.Equal(before.At(Quantity.Hope, 9).ToArray(), desk.There!.At(Quantity.Hope, 9).ToArray());
        Assert.NotEqual(desk.Here!.At(Quantity.Hope, 9).ToArray(), desk.There.At(Quantity.Hope, 9).ToArray());
        Assert.NotEqual(plain, desk.Said);
        Assert.Contains("<svg", desk.Picture!.Svg, StringComparison.Ordinal);
        Assert.Contains("data-channel=\"hope\"", desk.Picture.Svg, StringComparison.Ordinal);
        desk.Take(Small);
        Assert.True(desk.IsDone);
    }

    [Fact]
    public void A_text_that_cannot_be_read_is_not_run()
    {
        LabDesk desk = new() { OwnText = "course: mine\nlasts: 3 fortnights\n" };
        Assert.False(desk.Take(Small with { Course = null }));
        Assert.NotEmpty(desk.Diagnostics);
        Assert.False(desk.Step(100));
        desk.OwnText = "course: mine\nlasts: 8 weeks\nhelper: {}\n";
        Assert.True(desk.Take(Small with { Course = null }));
        Assert.DoesNotContain("mine", desk.State.Print(), StringComparison.Ordinal);
    }

    [Fact]
    public void What_a_host_sends_is_drawn_as_what_one_s_own_device_works_out_bit_for_bit()
    {
        LabState state = Small with { Off = ["anger cools"] };
        LabDesk own = new();
        own.Take(state);
        Finish(own);
        LabDesk sent = new();
        sent.Take(state);
        foreach (bool changed in sent.ToAsk().ToArray())
        {
            Ensemble all = changed ? own.Here! : own.There!;
            sent.Expect(changed, LabRequest.SamplesOf(sent.Experiment!));
            foreach ((int first, int count) in LabJob.Blocks(24))
            {
                float[] block = [.. sent.Channels.SelectMany(c => Enumerable.Range(0, all.Samples).SelectMany(s => all.At(c, s).Slice(first, count).ToArray()))];
                Assert.False(sent.Receive(changed, first + 1, count, MemoryMarshal.AsBytes(block.AsSpan()).ToArray()));
                Assert.True(sent.Receive(changed, first, count, MemoryMarshal.AsBytes(block.AsSpan()).ToArray()));
            }
        }

        Assert.True(sent.IsDone);
        sent.Draw(700);
        own.Draw(700);
        Assert.Equal(own.Picture!.Svg, sent.Picture!.Svg);
        Assert.Equal(own.Said, sent.Said);
    }

    [Fact]
    public void Whoever_gives_the_host_up_begins_anew()
    {
        LabDesk desk = new();
        desk.Take(Small);
        desk.Expect(false, LabRequest.SamplesOf(desk.Experiment!));
        desk.GiveUpHost();
        Finish(desk);
        Assert.True(desk.IsDone);
    }

    [Fact]
    public void Blocks_hold_everybody_once()
    {
        foreach (int persons in new[] { 1, 16, 17, 80, 500 })
        {
            Assert.Equal(Enumerable.Range(0, persons), LabJob.Blocks(persons).SelectMany(b => Enumerable.Range(b.First, b.Count)));
        }
    }

    [Fact]
    public void Files_hold_every_person_and_the_course_can_be_read_again()
    {
        LabDesk desk = new();
        LabState state = Small with { Traits = new Dictionary<Trait, int> { [Trait.Wound] = 70 }, Parts = new Dictionary<Trait, int> { [Trait.SelfBlame] = 0 }, Off = ["anger cools"] };
        desk.Take(state);
        Finish(desk);
        string[] persons = string.Concat(LabFiles.Persons(desk)).Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal(2 + (2 * 24 * desk.Here!.Samples), persons.Length);
        string[] cells = persons[2 + (3 * desk.Here.Samples) + 5].Split(',');
        Assert.Equal(("as set", "4"), (cells[0], cells[1]));
        Assert.Equal(desk.Here[Quantity.Hope, 5, 3], float.Parse(cells[3], CultureInfo.InvariantCulture));
        string[] summary = string.Concat(LabFiles.Summary(desk)).Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal(2 + (2 * desk.Channels.Count * desk.Here.Samples), summary.Length);
        string text = LabFiles.Course(desk, "/lab" + state.Print());
        Parsed<Course> read = CourseShelf.Read(text, "lab-course.yaml");
        Assert.True(read.Value is not null, string.Join('\n', read.Diagnostics));
        Assert.Equal(Interval.At(0.7), read.Value.Client.Traits[Trait.Wound]);
        Assert.Equal(desk.Experiment!.Population.Client.Traits[Trait.SelfBlame], read.Value.Client.Traits[Trait.SelfBlame]);
        Assert.Contains("--lesion \"anger cools\"", text, StringComparison.Ordinal);
        string citation = LabFiles.Citation(desk, "/lab" + state.Print());
        Assert.Contains($"model {Catalogue.ModelVersion}", citation, StringComparison.Ordinal);
        Assert.Contains("@software{holdfast,", citation, StringComparison.Ordinal);
        Assert.Contains("off=anger+cools", citation, StringComparison.Ordinal);
    }

    [Fact]
    public void All_that_travels_with_the_page_can_be_read()
    {
        Assert.Equal(31, ClaimShelf.Names.Count);
        Assert.All(ClaimShelf.Names, n => Assert.Equal((ClaimShelf.Read(n).Id, ClaimShelf.Read(n).Says), (ClaimShelf.IdOf(n), ClaimShelf.SaysOf(n))));
        Assert.All(LabBoard.Usual, n => Assert.Contains(n, ClaimShelf.Names));
        Assert.All(LabBoard.UsualRules, r => Assert.NotNull(Catalogue.Find(r)));
        Assert.All(LabTheory.Heaviest, k => Assert.True(Catalogue.PlaceOf(k) >= 0, k));
        Assert.Equal(new LabRequest("?x", "a \"text\"", ["hope"]).Print(), LabRequest.Read(new LabRequest("?x", "a \"text\"", ["hope"]).Print())!.Print());
        Assert.Null(LabRequest.Read("{}"));
        Assert.Null(LabRequest.Read("no"));
    }

    [Fact]
    public void A_search_finds_by_all_words_in_name_or_sentence()
    {
        SearchEntry[] all = [new("a", "anger cools", "Anger cools over days."), new("b", "hope", "Hope follows days of trust.")];
        Assert.Equal(all, SearchEntry.Find(all, ""));
        Assert.Equal([all[1]], SearchEntry.Find(all, "TRUST hope"));
        Assert.Empty(SearchEntry.Find(all, "trust anger"));
    }

    private static void Finish(LabDesk desk)
    {
        while (!desk.IsDone)
        {
            if (desk.Step(200))
            {
                desk.Draw(700);
            }
        }
    }
}
