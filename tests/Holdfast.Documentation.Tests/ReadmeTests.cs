namespace Holdfast.Documentation.Tests;

public class ReadmeTests
{
    // What it shows of commands is held to what they write by the command line's own tests, byte for byte.
    [Fact]
    public void The_readme_is_short() => Assert.InRange(Files.Read("README.md").Split('\n').Length, 1, 150);
}
