using System.Diagnostics;
using System.IO.Compression;
using System.Xml.Linq;

namespace Holdfast.Cli.Tests;

/// <summary>Packs what was built, offline, and installs the command line from the folder that this makes.</summary>
public sealed class ToolTests : IDisposable
{
    private static readonly string[] Libraries = ["Holdfast.Theory", "Holdfast.Simulation", "Holdfast.Courses", "Holdfast.Lab", "Holdfast.Lab.Files"];
    private readonly string folder = Directory.CreateTempSubdirectory("holdfast-pack-").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public void The_command_line_installs_as_a_tool_and_brings_its_courses_and_the_libraries_pack_with_all_they_owe()
    {
        string packages = Path.Combine(folder, "packages");
        string configuration = AppContext.BaseDirectory.Contains($"{Path.DirectorySeparatorChar}Debug{Path.DirectorySeparatorChar}", StringComparison.Ordinal) ? "Debug" : "Release";
        string projects = string.Join(';', Libraries.Append("Holdfast.Cli").Select(p => Path.Combine(Terminal.Root, "src", p, p + ".csproj")));
        string all = Path.Combine(folder, "all.proj");
        File.WriteAllText(all, $"""
            <Project>
              <Target Name="Pack">
                <MSBuild Projects="{projects}" Targets="Pack" Properties="Configuration={configuration};NoBuild=true;PackageOutputPath={packages}/" />
              </Target>
            </Project>
            """);
        Dotnet("msbuild", all, "-t:Pack", "-v:q", "-nologo");
        foreach (string library in Libraries)
        {
            IsWhole(library, Path.Combine(packages, $"{library}.{Version}.nupkg"));
            Assert.True(File.Exists(Path.Combine(packages, $"{library}.{Version}.snupkg")), $"{library} has no symbols.");
        }

        File.WriteAllText(Path.Combine(folder, "NuGet.config"), $"""<configuration><packageSources><clear /><add key="here" value="{packages}" /></packageSources></configuration>""");
        Dotnet("tool", "install", "Holdfast.Cli", "--tool-path", Path.Combine(folder, "bin"), "--configfile", Path.Combine(folder, "NuGet.config"));
        string tool = Path.Combine(folder, "bin", OperatingSystem.IsWindows() ? "holdfast.exe" : "holdfast");
        Assert.Equal(Version, Run(tool, "--version").Trim());
        Assert.Contains("Six weeks in August", Run(tool, "run", "six-weeks-in-august", "--show", "hope"));
    }

    private static string Version => XDocument.Load(Path.Combine(Terminal.Root, "Directory.Build.props")).Descendants("Version").Single().Value;

    private static void IsWhole(string library, string package)
    {
        using ZipArchive zip = ZipFile.OpenRead(package);
        Assert.Contains(zip.Entries, e => e.FullName == $"lib/net10.0/{library}.dll");
        Assert.Contains(zip.Entries, e => e.FullName == $"lib/net10.0/{library}.xml");
        Assert.Contains(zip.Entries, e => e.FullName == "README.md");
        XDocument nuspec = XDocument.Load(zip.Entries.Single(e => e.FullName.EndsWith(".nuspec", StringComparison.Ordinal)).Open());
        string Says(string name) => nuspec.Descendants().Single(e => e.Name.LocalName == name).Value;
        Assert.Equal("MIT", Says("license"));
        Assert.Equal("README.md", Says("readme"));
        Assert.NotEqual("Package Description", Says("description"));
        string[] needs = [.. nuspec.Descendants().Where(e => e.Name.LocalName == "dependency").Select(e => (string)e.Attribute("id")!).Where(id => id.StartsWith("Holdfast.", StringComparison.Ordinal))];
        Assert.Subset(Libraries.ToHashSet(), needs.ToHashSet());
    }

    private string Dotnet(params string[] arguments) => Run(Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet", arguments);

    private string Run(string program, params string[] arguments)
    {
        ProcessStartInfo start = new(program, arguments) { RedirectStandardOutput = true, RedirectStandardError = true, WorkingDirectory = folder };
        start.Environment["DOTNET_CLI_TELEMETRY_OPTOUT"] = "1";
        start.Environment["DOTNET_NOLOGO"] = "1";
        start.Environment["MSBUILDDISABLENODEREUSE"] = "1";
        using Process process = Process.Start(start)!;
        Task<string> error = process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        string said = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        Assert.True(process.ExitCode == 0, $"{Path.GetFileName(program)} {string.Join(' ', arguments)}: {said}{error.Result}");
        return said;
    }
}
