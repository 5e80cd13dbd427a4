namespace Holdfast.Practice.Tests;

/// <summary>The schemas that editors use are written from the tables by which files are read.</summary>
public class SchemaTests
{
    public static TheoryData<string, string> Files => new()
    {
        { "scene.schema.json", SceneSchema.Scene() },
        { "client.schema.json", SceneSchema.Client() },
        { "ladders.schema.json", LadderReader.Schema() },
        { "listener.schema.json", ListenerReader.Schema() },
    };

    [Theory]
    [MemberData(nameof(Files))]
    public void The_schema_file_is_what_the_tables_write(string file, string written)
    {
        string path = Path.Combine(Shelf.Content, "schemas", file);
        if (Environment.GetEnvironmentVariable("HOLDFAST_WRITE_SCHEMAS") == "yes")
        {
            File.WriteAllText(path, written);
        }

        Assert.Equal(written, File.ReadAllText(path));
    }
}
