using System.Text.Json;

namespace Holdfast.Cli.Tests;

public sealed class LabCommandTests : IDisposable
{
    private readonly Terminal terminal = new();

    public void Dispose() => terminal.Dispose();

    [Fact]
    public void A_sweep_and_its_table_say_what_they_wrote_as_data()
    {
        using JsonDocument half = JsonDocument.Parse(terminal.Type("sweep answers-and-warmth --out answers --shard 1/2 --json").Out);
        JsonElement first = half.RootElement;
        Assert.Equal(["study", "model", "seed", "points", "persons", "firstPerson", "replicates", "fingerprint", "folder", "shard", "blocks", "before", "done", "blocksOfStudy", "seconds"], first.EnumerateObject().Select(p => p.Name));
        Assert.Equal(("1/2", 48, 0), (first.GetProperty("shard").GetString(), first.GetProperty("points").GetInt32(), first.GetProperty("before").GetInt32()));
        int blocks = first.GetProperty("blocks").GetInt32();
        Assert.Equal(blocks, first.GetProperty("done").GetInt32());
        Assert.Equal(blocks, Directory.GetFiles(Path.Combine(terminal.Folder, "answers"), "*.block").Length);

        using JsonDocument whole = JsonDocument.Parse(terminal.Type("sweep answers-and-warmth --out answers --json").Out);
        Assert.Equal(blocks, whole.RootElement.GetProperty("before").GetInt32());
        Assert.Equal(whole.RootElement.GetProperty("blocksOfStudy").GetInt32(), whole.RootElement.GetProperty("done").GetInt32());

        using JsonDocument merged = JsonDocument.Parse(terminal.Type("merge answers --out answers.csv --json").Out);
        JsonElement table = merged.RootElement;
        Assert.Equal(["study", "model", "seed", "fingerprint", "file", "metadata", "rowsAre", "rows", "columns"], table.EnumerateObject().Select(p => p.Name));
        Assert.Equal(first.GetProperty("fingerprint").GetString(), table.GetProperty("fingerprint").GetString());
        string[] lines = File.ReadAllLines(Path.Combine(terminal.Folder, "answers.csv"));
        Assert.Equal(lines.Length - 1, table.GetProperty("rows").GetInt32());
        Assert.Equal(lines[0].Split(','), table.GetProperty("columns").EnumerateArray().Select(c => c.GetProperty("name").GetString()));
        Assert.True(File.Exists(Path.Combine(terminal.Folder, table.GetProperty("metadata").GetString()!)));

        using JsonDocument each = JsonDocument.Parse(terminal.Type("merge answers --out answers.parquet --each-person --json").Out);
        Assert.Equal(JsonValueKind.Null, each.RootElement.GetProperty("metadata").ValueKind);
        Assert.Equal(48 * first.GetProperty("persons").GetInt32(), each.RootElement.GetProperty("rows").GetInt32());
    }

    [Fact]
    public void Too_few_rows_are_said_with_how_many_would_do_and_enough_are_not()
    {
        const string line = "sensitivity attuned --of \"wound at week 4\" --factors wound,skill --persons 4";
        Typed few = terminal.Type(line + " --n 4");
        Assert.Contains("Too few rows: with 4 of them the widest interval reaches ", few.Out, StringComparison.Ordinal);
        using JsonDocument json = JsonDocument.Parse(terminal.Type(line + " --n 4 --json").Out);
        JsonElement outcome = json.RootElement.GetProperty("outcomes")[0];
        Assert.True(outcome.GetProperty("tooFewRows").GetBoolean());
        Assert.True(outcome.GetProperty("widestHalf").GetDouble() > 0.1);
        int advised = outcome.GetProperty("rowsAdvised").GetInt32();
        Assert.Contains($"About --n {advised} would do.", string.Join(' ', few.Out.Split([' ', '\n'], StringSplitOptions.RemoveEmptyEntries)), StringComparison.Ordinal);

        Typed enough = terminal.Type(line + " --n 1024");
        Assert.DoesNotContain("Too few rows", enough.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void A_look_at_phenomena_that_was_cut_off_goes_on_from_what_was_kept()
    {
        const string line = "region P1 P7 --points 12 --persons 2 --keep seen --json";
        string whole = terminal.Type(line.Replace(" --keep seen", "", StringComparison.Ordinal)).Out;
        string file = Path.Combine(terminal.Folder, "seen");
        Assert.Equal(whole, terminal.Type(line).Out);
        string[] kept = File.ReadAllLines(file);
        Assert.Equal(3, kept.Length);

        // As if it had been killed while the second of them was written: that one is looked at anew.
        File.WriteAllText(file, kept[0] + "\n" + kept[1] + "\n" + kept[2][..40]);
        Assert.Equal(whole, terminal.Type(line).Out);
        Assert.Equal(kept, File.ReadAllLines(file));

        // The first is taken from the file: here somebody wrote into it that P1 holds nowhere.
        KeptRegion first = JsonSerializer.Deserialize<KeptRegion>(kept[1])!;
        File.WriteAllLines(file, [kept[0], JsonSerializer.Serialize(first with { Points = [.. first.Points.Select(p => p.Replace('1', '0'))] })]);
        using JsonDocument forged = JsonDocument.Parse(terminal.Type(line).Out);
        Assert.Equal(0, forged.RootElement.GetProperty("phenomena")[0].GetProperty("share").GetProperty("value").GetDouble());

        Typed other = terminal.Type(line + " --seed 4");
        Assert.Equal(ExitCode.Usage, other.ExitCode);
        Assert.Contains("belongs to other settings", other.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void All_phenomena_have_a_row_and_a_sentence_each()
    {
        Typed typed = terminal.Type("region --all --points 10 --persons 1", width: 160);
        Assert.Equal(ExitCode.Ok, typed.ExitCode);
        string words = string.Join(' ', typed.Out.Split([' ', '\n'], StringSplitOptions.RemoveEmptyEntries));
        Assert.All(Enumerable.Range(1, 31), n => Assert.Contains($" P{n} ", words, StringComparison.Ordinal));
        Assert.Contains("10 points of 1 person each, seed 1", words, StringComparison.Ordinal);
    }
}
