using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace Holdfast.Architecture.Tests;

public partial class PackageTests
{
    private static readonly string[] Licences = ["MIT", "Apache-2.0", "BSD-2-Clause", "BSD-3-Clause"];
    private static readonly string[] Unwanted = ["Mediat", "AutoMapper", "Mapster", "Moq", "NSubstitute", "FakeItEasy", "FluentAssertions", "Shouldly"];

    private static string[] Declared => [.. House.Xml("Directory.Packages.props").Descendants("PackageVersion").Select(p => (string)p.Attribute("Include")!)];

    private static string[] Used => [.. House.Projects.Append("Directory.Build.props").SelectMany(p => House.Includes(p, "PackageReference")).Distinct()];

    public static TheoryData<string> Projects => [.. House.Projects];

    [Fact]
    public void Every_package_has_its_reasons_on_the_page_of_dependencies_and_the_reverse()
    {
        string[] told = [.. Row().Matches(House.Read("docs/dependencies.md")).Select(m => m.Groups["name"].Value)];
        Assert.NotEmpty(told);
        Assert.Equal(Declared.Order(StringComparer.OrdinalIgnoreCase), told.Order(StringComparer.OrdinalIgnoreCase));
    }

    [Fact]
    public void Every_package_is_under_a_licence_that_asks_for_no_more_than_its_name() =>
        Assert.All(Row().Matches(House.Read("docs/dependencies.md")), m => Assert.Contains(m.Groups["licence"].Value, Licences));

    [Fact]
    public void Every_package_is_declared_once_and_used()
    {
        Assert.Equal(Declared.Distinct(), Declared);
        Assert.Equal(Declared.Order(StringComparer.OrdinalIgnoreCase), Used.Order(StringComparer.OrdinalIgnoreCase));
    }

    [Fact]
    public void No_package_does_what_plain_code_does_better() =>
        Assert.DoesNotContain(Declared, p => Unwanted.Any(u => p.Contains(u, StringComparison.OrdinalIgnoreCase)));

    [Theory]
    [MemberData(nameof(Projects))]
    public void A_project_is_locked_and_leaves_versions_and_framework_to_the_house(string project)
    {
        Assert.True(House.Exists(Path.GetDirectoryName(project) + "/packages.lock.json"), $"{project} has no lock file; 'dotnet restore' writes it.");
        XDocument xml = House.Xml(project);
        Assert.DoesNotContain(xml.Descendants("PackageReference"), p => p.Attribute("Version") is not null || p.Attribute("VersionOverride") is not null);
        Assert.Empty(xml.Descendants("TargetFramework"));
        Assert.Empty(xml.Descendants("NoWarn"));
        Assert.Empty(xml.Descendants("Nullable"));
    }

    [GeneratedRegex(@"^\| (?<name>(?!package )[A-Za-z][\w.\-]*) \|[^|]+\| (?<licence>[^|]+?) \|[^|]+\|$", RegexOptions.Multiline)]
    private static partial Regex Row();
}
