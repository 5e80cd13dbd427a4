using System.Xml.Linq;

namespace Holdfast.Architecture.Tests;

public class ArrowTests
{
    // Who may look at whom. A new project finds its place here before it is built.
    private static readonly Dictionary<string, string[]> Allowed = new()
    {
        ["Holdfast.Theory"] = [],
        ["Holdfast.Simulation"] = ["Holdfast.Theory"],
        ["Holdfast.Courses"] = ["Holdfast.Theory", "Holdfast.Simulation"],
        ["Holdfast.Figures"] = ["Holdfast.Theory", "Holdfast.Simulation"],
        ["Holdfast.Practice"] = ["Holdfast.Theory", "Holdfast.Simulation", "Holdfast.Courses"],
        ["Holdfast.Understand"] = ["Holdfast.Theory", "Holdfast.Simulation", "Holdfast.Courses"],
        ["Holdfast.Help"] = ["Holdfast.Theory", "Holdfast.Simulation", "Holdfast.Courses"],
        ["Holdfast.Lab"] = ["Holdfast.Theory", "Holdfast.Simulation", "Holdfast.Courses"],
        ["Holdfast.Lab.Files"] = ["Holdfast.Lab"],
        ["Holdfast.Reproduction"] = ["Holdfast.Theory", "Holdfast.Simulation", "Holdfast.Courses", "Holdfast.Figures", "Holdfast.Practice", "Holdfast.Lab"],
        ["Holdfast.Notebook"] = ["Holdfast.Theory", "Holdfast.Simulation"],
        ["Holdfast.Circle"] = [],
        ["Holdfast.Web.Client"] = ["Holdfast.Theory", "Holdfast.Simulation", "Holdfast.Courses", "Holdfast.Figures", "Holdfast.Practice", "Holdfast.Understand", "Holdfast.Lab", "Holdfast.Notebook"],
        ["Holdfast.Web"] = ["Holdfast.Web.Client", "Holdfast.Theory", "Holdfast.Simulation", "Holdfast.Courses", "Holdfast.Figures", "Holdfast.Practice", "Holdfast.Understand", "Holdfast.Lab", "Holdfast.Help", "Holdfast.Notebook", "Holdfast.Circle"],
        ["Holdfast.Cli"] = ["Holdfast.Theory", "Holdfast.Simulation", "Holdfast.Courses", "Holdfast.Figures", "Holdfast.Practice", "Holdfast.Lab", "Holdfast.Lab.Files", "Holdfast.Reproduction", "Holdfast.Notebook"],
    };

    public static TheoryData<string> Sources => [.. House.Projects.Where(p => p.StartsWith("src/", StringComparison.Ordinal))];

    public static TheoryData<string> Pure => ["src/Holdfast.Theory/Holdfast.Theory.csproj", "src/Holdfast.Simulation/Holdfast.Simulation.csproj"];

    [Theory]
    [MemberData(nameof(Sources))]
    public void A_project_looks_only_where_the_arrows_of_the_house_point(string project)
    {
        string name = House.NameOf(project);
        Assert.True(Allowed.ContainsKey(name), $"{name} has no place in the house yet.");
        Assert.Subset(Allowed[name].ToHashSet(), House.Includes(project, "ProjectReference").Select(r => Path.GetFileNameWithoutExtension(r.Replace('\\', '/'))).ToHashSet());
    }

    [Theory]
    [MemberData(nameof(Pure))]
    public void Theory_and_simulation_take_no_package(string project)
    {
        Assert.Empty(House.Includes(project, "PackageReference"));
        Assert.Empty(House.Includes(project, "FrameworkReference"));
        Assert.Empty(House.Includes(project, "Reference"));
        Assert.Equal("Microsoft.NET.Sdk", (string?)House.Xml(project).Root!.Attribute("Sdk"));
    }

    [Fact]
    public void Theory_and_simulation_are_held_to_the_banned_symbols_when_they_are_built()
    {
        XElement group = Assert.Single(House.Xml("Directory.Build.props").Descendants("ItemGroup"), g => g.Elements("AdditionalFiles").Any(f => ((string?)f.Attribute("Include"))!.EndsWith("BannedSymbols.txt", StringComparison.Ordinal)));
        string condition = (string)group.Attribute("Condition")!;
        Assert.Contains("'Holdfast.Theory'", condition);
        Assert.Contains("'Holdfast.Simulation'", condition);
        Assert.Equal("true", House.Property("TreatWarningsAsErrors"));
        string banned = House.Read("BannedSymbols.txt");
        Assert.All(
            ["P:System.DateTime.Now", "P:System.DateTime.UtcNow", "T:System.Random", "T:System.MathF", "T:System.Console", "T:System.IO.File", "T:System.IO.Directory", "T:System.Runtime.Intrinsics.X86.Fma", .. Elementary().Select(f => $"M:System.Math.{f}(System.Double")],
            symbol => Assert.Contains($"\n{symbol}", banned));
        Assert.DoesNotContain(House.Code("src/Holdfast.Theory", "src/Holdfast.Simulation"), f => House.Read(f).Contains("RS0030", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("Holdfast.Theory")]
    [InlineData("Holdfast.Simulation")]
    [InlineData("Holdfast.Courses")]
    [InlineData("Holdfast.Figures")]
    public void What_runs_in_the_browser_says_so_and_documents_all_that_is_public(string name)
    {
        string project = $"src/{name}/{name}.csproj";
        Assert.Contains("browser", House.Includes(project, "SupportedPlatform"));
        Assert.Equal("true", House.Xml(project).Descendants("GenerateDocumentationFile").Single().Value);
    }

    [Fact]
    public void Every_project_is_part_of_the_solution_and_the_reverse()
    {
        IEnumerable<string> listed = House.Xml("Holdfast.slnx").Descendants("Project").Select(p => (string)p.Attribute("Path")!);
        Assert.Equal(House.Projects.Order(StringComparer.Ordinal), listed.Order(StringComparer.Ordinal));
    }

    private static string[] Elementary() => ["Exp", "Log", "Pow", "Sin", "Cos", "Tan", "Tanh", "FusedMultiplyAdd"];
}
