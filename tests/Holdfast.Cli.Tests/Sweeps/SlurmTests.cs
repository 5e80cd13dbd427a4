using System.Diagnostics;

namespace Holdfast.Cli.Tests;

public class SlurmTests
{
    private const int NotToBeHad = 77;

    [Fact]
    public async Task A_sweep_goes_through_Slurm_and_survives_the_death_of_a_node()
    {
        string script = Path.Combine(Terminal.Root, "deploy", "slurm", "try");
        using Process process = Process.Start(new ProcessStartInfo(script, [Started.Program]) { RedirectStandardOutput = true, RedirectStandardError = true })!;
        Task<string> output = process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        Task<string> error = process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        string told = await output;
        if (process.ExitCode == NotToBeHad)
        {
            Assert.Skip(told.Trim().Split('\n')[^1]);
        }

        Assert.True(process.ExitCode == 0, told + await error);
        Assert.Matches("passed: [0-9]{4,} lines are the same; [1-4] of 4 tasks were queued again", told);
    }
}
