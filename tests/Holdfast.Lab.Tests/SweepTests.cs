using Holdfast.Lab.Files;
using Parquet;
using Parquet.Schema;

namespace Holdfast.Lab.Tests;

public sealed class SweepTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("holdfast-sweep-").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public async Task One_seven_and_a_hundred_shards_merge_to_the_same_bytes()
    {
        Study study = Studies.Read(Studies.Small);
        Assert.Equal(16, study.Blocks); // seven shards have two or three blocks each; of a hundred most have none
        List<byte[]> points = [], persons = [], parquet = [];
        foreach (int shards in new[] { 1, 7, 100 })
        {
            // Each shard in a folder of its own, the last first, with as many threads as its number is odd or even.
            List<SweepFolder> folders = [];
            for (int shard = shards; shard >= 1; shard--)
            {
                SweepFolder own = SweepFolder.Open(Path.Combine(folder, $"{shards}-{shard}"), study);
                new Sweep(own, new(shard, shards), 1 + (shard % 2)).Run(null, TestContext.Current.CancellationToken);
                folders.Add(own);
            }

            SweepTable table = new(folders);
            Assert.Empty(table.Missing());
            points.Add(Bytes(s => CsvTable.Write(table.OfPoints(), s)));
            persons.Add(Bytes(s => CsvTable.Write(table.OfPersons(), s)));
            using MemoryStream stream = new();
            await ParquetTable.Write(table.OfPersons(), stream, TestContext.Current.CancellationToken);
            parquet.Add(stream.ToArray());
        }

        Assert.All(new[] { points, persons, parquet }, same => Assert.All(same, bytes => Assert.Equal(same[0], bytes)));
        Assert.Equal(1 + 44, points[0].Count(b => b == '\n'));
        Assert.Equal(1 + (44 * 6), persons[0].Count(b => b == '\n'));
    }

    [Fact]
    public async Task Both_tables_hold_what_the_study_came_to_with_units_course_model_and_seed()
    {
        Study study = Studies.Read(Studies.Small);
        SweepFolder own = Filled(study);
        float[][] all = [.. Enumerable.Range(0, 2).Select(o => Enumerable.Range(0, study.Blocks).SelectMany(b => new StudyRunner(study).Run(b)[o]).ToArray())];
        Table table = new SweepTable([own]).OfPersons();
        using MemoryStream stream = new();
        await ParquetTable.Write(table, stream, TestContext.Current.CancellationToken);
        stream.Position = 0;
        await using ParquetReader reader = await ParquetReader.CreateAsync(stream, cancellationToken: TestContext.Current.CancellationToken);
        Assert.Equal(["variant", "point", "warmth", "guard_opens", "requests", "person", "hope_gained", "guarded"], reader.Schema.DataFields.Select(f => f.Name));
        Assert.Equal([typeof(ReadOnlyMemory<char>), typeof(int), typeof(double), typeof(ReadOnlyMemory<char>), typeof(ReadOnlyMemory<char>), typeof(int), typeof(float), typeof(float)], reader.Schema.DataFields.Select(f => f.ClrType));
        Dictionary<string, string> told = new(reader.CustomMetadata);
        Assert.Equal(("Small", "3", "6", Catalogue.ModelVersion, study.Design.Words), (told["study"], told["seed"], told["persons"], told["model"], told["design"]));
        Assert.Contains("shorter: ", told["courses"]);
        Assert.Contains("\"guarded\":\"1\"", told["units"]);
        using ParquetRowGroupReader group = reader.OpenRowGroupReader(0);
        float[] guarded = new float[all[1].Length];
        await group.ReadAsync<float>(reader.Schema.DataFields[7], guarded, cancellationToken: TestContext.Current.CancellationToken);
        Assert.Equal(all[1], guarded);

        string[] rows = Text(s => CsvTable.Write(table, s)).TrimEnd('\n').Split('\n');
        for (int i = 0; i < all[0].Length; i++)
        {
            string[] cells = rows[i + 1].Split(',');
            Assert.Equal(i < 132 ? "as it stands" : "one hope", cells[0]);
            Assert.Equal((i / 6 % 22, i % 6), (int.Parse(cells[1], Culture), int.Parse(cells[5], Culture)));
            Assert.Equal((all[0][i], all[1][i]), (float.Parse(cells[6], Culture), float.Parse(cells[7], Culture)));
        }

        string metadata = CsvTable.Metadata(table, "small.csv");
        Assert.Contains("\"holdfast:seed\": \"3\"", metadata);
        Assert.Contains("\"schema:unitText\": \"1\"", metadata);
    }

    [Fact]
    public void A_point_s_statistics_are_those_of_its_persons()
    {
        Study study = Studies.Read(Studies.Small);
        string[] cells = Text(s => CsvTable.Write(new SweepTable([Filled(study)]).OfPoints(), s)).Split('\n')[1].Split(',');
        float[] persons = new StudyRunner(study).Run(0)[0][..6];
        double mean = persons.Average(p => (double)p);
        Assert.Equal(mean, double.Parse(cells[5], Culture), 12);
        Assert.Equal(Math.Sqrt(persons.Sum(p => (p - mean) * (p - mean)) / 5 / 6), double.Parse(cells[6], Culture), 12);
        float[] sorted = [.. persons.Order()];
        Assert.Equal((sorted[2] + sorted[3]) / 2, float.Parse(cells[8], Culture), 6);
        Assert.Equal(sorted[0] + (0.25f * (sorted[1] - sorted[0])), float.Parse(cells[7], Culture), 6);
        Assert.Equal(sorted[4] + (0.75f * (sorted[5] - sorted[4])), float.Parse(cells[9], Culture), 6);
    }

    [Fact]
    public void A_point_with_very_many_persons_is_divided_by_persons_and_comes_out_as_one_run()
    {
        Study study = Studies.Read("study: Many\ncourses:\n  day: { like: attuned, lasts: 30 days }\npersons: 250000\nvariants:\n  as it stands: {}\n  one hope: { switches: { hope: one } }\noutcomes:\n  hope: hope in day, at day 30\n");
        Assert.Equal((2, 3), (study.Points, study.BlocksOfPersons));
        Assert.Equal(250_000, Enumerable.Range(0, 3).Sum(b => study.Block(b).Persons));
        Study few = study with { Persons = 700, PersonsInBlock = 256 };
        float[][] parts = [.. Enumerable.Range(0, few.Blocks).Select(b => new StudyRunner(few).Run(b)[0])];
        Assert.Equal([256, 256, 188, 256, 256, 188], parts.Select(p => p.Length));
        for (int v = 0; v < 2; v++)
        {
            Variant variant = few.Variants[v].Courses["day"];
            float[][] alone = Simulator.Measure(variant.Course, variant.Apply(new()), 700, [few.Outcomes[0].Reading.Terms[0].Probe]);
            Assert.Equal(alone[0], parts.Skip(3 * v).Take(3).SelectMany(p => p));
        }

        SweepFolder own = SweepFolder.Open(Path.Combine(folder, "few"), few);
        new Sweep(own, new(2, 2)).Run(null, TestContext.Current.CancellationToken);
        Assert.Equal([0, 2, 4], new SweepTable([own]).Missing());
        new Sweep(own, new(1, 2)).Run(null, TestContext.Current.CancellationToken);
        string[] rows = Text(s => CsvTable.Write(new SweepTable([own]).OfPersons(), s)).TrimEnd('\n').Split('\n');
        Assert.Equal("variant,point,person,hope", rows[0]);
        Assert.Equal(parts.SelectMany(p => p).Select((value, i) => $"{(i < 700 ? "as it stands" : "one hope")},0,{i % 700},{value.ToString(Culture)}"), rows[1..]);
        string[] means = Text(s => CsvTable.Write(new SweepTable([own]).OfPoints(), s)).TrimEnd('\n').Split('\n');
        Assert.Equal(3, means.Length);
        Assert.Equal(parts.Skip(3).SelectMany(p => p).Average(p => (double)p), double.Parse(means[2].Split(',')[2], Culture), 10);
    }

    [Fact]
    public void Replicates_of_other_persons_merge_to_the_same_bytes_and_a_person_counts_once()
    {
        Study study = Studies.Read(Studies.Small.Replace("persons: 6", "persons: { first: 40, count: 3, replicates: 2 }", StringComparison.Ordinal));
        List<byte[]> points = [], walks = [];
        foreach (int shards in new[] { 1, 7 })
        {
            SweepFolder[] folders = [.. Enumerable.Range(1, shards).Select(shard =>
            {
                SweepFolder own = SweepFolder.Open(Path.Combine(folder, $"{shards}-{shard}"), study);
                new Sweep(own, new(shard, shards)).Run(null, TestContext.Current.CancellationToken);
                return own;
            })];
            points.Add(Bytes(s => CsvTable.Write(new SweepTable(folders).OfPoints(), s)));
            walks.Add(Bytes(s => CsvTable.Write(new SweepTable(folders).OfPersons(), s)));
        }

        Assert.Equal(points[0], points[1]);
        Assert.Equal(walks[0], walks[1]);
        string[] rows = System.Text.Encoding.UTF8.GetString(walks[0]).TrimEnd('\n').Split('\n');
        Assert.Equal(1 + (44 * 3 * 2), rows.Length);
        Assert.Equal("variant,point,warmth,guard_opens,requests,person,replicate,hope_gained,guarded", rows[0]);
        Assert.Equal(["40,0", "40,1", "41,0", "41,1", "42,0", "42,1"], rows[1..7].Select(r => string.Join(',', r.Split(',')[5..7])));
        float[] guarded = [.. rows[1..7].Select(r => float.Parse(r.Split(',')[8], Culture))];
        double[] persons = [.. guarded.Chunk(2).Select(pair => pair.Average(v => (double)v))];
        string[] cells = System.Text.Encoding.UTF8.GetString(points[0]).Split('\n')[1].Split(',');
        Assert.Equal(persons.Average(), double.Parse(cells[10], Culture), 6);
        Assert.Equal(Math.Sqrt(persons.Sum(p => (p - persons.Average()) * (p - persons.Average())) / 2 / 3), double.Parse(cells[11], Culture), 6);
    }

    [Fact]
    public void Persons_in_several_blocks_keep_their_replicates_and_their_numbers()
    {
        Study few = Studies.Read("study: Many\ncourses:\n  day: { like: attuned, lasts: 30 days }\npersons: { first: 9, count: 70, replicates: 3 }\noutcomes:\n  hope: hope in day, at day 30\n") with { PersonsInBlock = 32 };
        Assert.Equal([(9, 32), (41, 32), (73, 6)], Enumerable.Range(0, few.Blocks).Select(few.Block).Select(b => (b.FirstPerson, b.Persons)));
        SweepFolder own = SweepFolder.Open(Path.Combine(folder, "few"), few);
        new Sweep(own, Shard.Whole).Run(null, TestContext.Current.CancellationToken);
        string[] rows = Text(s => CsvTable.Write(new SweepTable([own]).OfPersons(), s)).TrimEnd('\n').Split('\n');
        float[] alone = new StudyRunner(few with { PersonsInBlock = 70 }).Run(0)[0];
        Assert.Equal(alone.Select((value, i) => $"0,{9 + (i / 3)},{i % 3},{value.ToString(Culture)}"), rows[1..]);
    }

    [Fact]
    public void What_is_cut_short_altered_or_another_block_s_is_done_again_and_nothing_else()
    {
        Study study = Studies.Read(Studies.Small);
        SweepFolder own = Filled(study);
        byte[] whole = Bytes(s => CsvTable.Write(new SweepTable([own]).OfPersons(), s));
        string[] files = [.. Directory.GetFiles(folder, "*.block", SearchOption.AllDirectories).Order(StringComparer.Ordinal)];
        File.WriteAllBytes(files[1], File.ReadAllBytes(files[1])[..^1]);
        byte[] altered = File.ReadAllBytes(files[4]);
        altered[60] ^= 1;
        File.WriteAllBytes(files[4], altered);
        File.Copy(files[6], files[8], overwrite: true);
        File.WriteAllBytes(files[10], []);
        File.Delete(files[12]);
        Assert.Equal([1, 4, 8, 10, 12], new SweepTable([own]).Missing());
        Assert.Throws<SweepRefusedException>(() => Bytes(s => CsvTable.Write(new SweepTable([own]).OfPersons(), s)));

        Dictionary<string, DateTime> before = files.Where(File.Exists).ToDictionary(f => f, f => File.GetLastWriteTimeUtc(f));
        Sweep again = new(own, Shard.Whole);
        again.Run(null, TestContext.Current.CancellationToken);
        Assert.Equal((11, 16), (again.Before, again.Done));
        Assert.Equal([0, 2, 3, 5, 6, 7, 9, 11, 13, 14, 15], Enumerable.Range(0, 16).Where(b => before.TryGetValue(files[b], out DateTime at) && at == File.GetLastWriteTimeUtc(files[b])));
        Assert.Equal(whole, Bytes(s => CsvTable.Write(new SweepTable([own]).OfPersons(), s)));
    }

    [Fact]
    public void A_sweep_that_is_stopped_keeps_what_is_done()
    {
        Study study = Studies.Read(Studies.Small);
        SweepFolder own = SweepFolder.Open(Path.Combine(folder, "stopped"), study);
        using CancellationTokenSource stop = new();
        Sweep sweep = new(own, Shard.Whole, 1);
        Assert.Throws<OperationCanceledException>(() => sweep.Run(done => { if (done > 0.5) { stop.Cancel(); } }, stop.Token));
        Assert.Equal(Enumerable.Range(sweep.Done, 16 - sweep.Done), new SweepTable([own]).Missing());
        Assert.InRange(sweep.Done, 8, 9);
        Assert.Empty(Directory.GetFiles(Path.Combine(folder, "stopped"), "*" + SafeFile.Unfinished));
    }

    [Theory]
    [InlineData("seed: 3", "seed: 4")]
    [InlineData("guard opens", "warmth opens")]
    [InlineData("study: Small", "study: Small as well")]
    public void A_folder_of_another_study_is_refused(string before, string after)
    {
        Study study = Studies.Read(Studies.Small);
        SweepFolder.Open(Path.Combine(folder, "one"), study);
        Study other = Studies.Read(Studies.Small.Replace(before, after, StringComparison.Ordinal));
        Assert.Contains("another study, \"Small\"", Assert.Throws<SweepRefusedException>(() => SweepFolder.Open(Path.Combine(folder, "one"), other)).Message);
        Assert.Throws<SweepRefusedException>(() => new SweepTable([SweepFolder.Open(Path.Combine(folder, "one")), SweepFolder.Open(Path.Combine(folder, "two"), other)]));
    }

    [Fact]
    public void So_is_one_whose_courses_have_changed_and_one_of_another_model_and_one_that_is_no_sweep_s()
    {
        string path = Path.Combine(folder, "one");
        SweepFolder.Open(path, Studies.Read(Studies.Small));
        Study changed = StudyReader.Read(Studies.Small, "study.yaml", name => Shelf.Text(name) + "\n").Value!;
        Assert.Throws<SweepRefusedException>(() => SweepFolder.Open(path, changed));

        string about = Path.Combine(path, "study.json");
        string text = File.ReadAllText(about);
        File.WriteAllText(about, text.Replace($"\"model\": \"{Catalogue.ModelVersion}\"", "\"model\": \"0.0\"", StringComparison.Ordinal));
        Assert.Contains("model 0.0", Assert.Throws<SweepRefusedException>(() => SweepFolder.Open(path)).Message);
        File.WriteAllText(about, text.Replace("seed: 3", "seed: 4", StringComparison.Ordinal));
        Assert.Contains("altered", Assert.Throws<SweepRefusedException>(() => SweepFolder.Open(path)).Message);
        File.WriteAllText(about, "{}");
        Assert.Throws<SweepRefusedException>(() => SweepFolder.Open(path));

        Directory.CreateDirectory(Path.Combine(folder, "letters"));
        File.WriteAllText(Path.Combine(folder, "letters", "one.txt"), "Dear");
        Assert.Contains("not a sweep", Assert.Throws<SweepRefusedException>(() => SweepFolder.Open(Path.Combine(folder, "letters"), changed)).Message);
    }

    [Theory]
    [InlineData("1/1", true)]
    [InlineData("100/100", true)]
    [InlineData("0/3", false)]
    [InlineData("4/3", false)]
    [InlineData("1", false)]
    [InlineData("1/2/3", false)]
    [InlineData("-1/3", false)]
    [InlineData("a/b", false)]
    public void A_shard_is_a_part_of_a_whole(string text, bool reads) => Assert.Equal(reads, Shard.TryParse(text, out _));

    [Fact]
    public void Shards_share_out_every_block_once() =>
        Gen.Select(Gen.Int[1, 200], Gen.Int[1, 150]).Sample((blocks, of) =>
            Enumerable.Range(1, of).SelectMany(n => new Shard(n, of).Blocks(blocks)).Order().SequenceEqual(Enumerable.Range(0, blocks)));

    private static IFormatProvider Culture => System.Globalization.CultureInfo.InvariantCulture;

    private static byte[] Bytes(Action<Stream> write)
    {
        using MemoryStream stream = new();
        write(stream);
        return stream.ToArray();
    }

    private static string Text(Action<Stream> write) => System.Text.Encoding.UTF8.GetString(Bytes(write));

    private SweepFolder Filled(Study study)
    {
        SweepFolder own = SweepFolder.Open(Path.Combine(folder, "filled"), study);
        new Sweep(own, Shard.Whole).Run(null, TestContext.Current.CancellationToken);
        return own;
    }
}
