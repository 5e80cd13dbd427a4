using System.Diagnostics;

namespace Holdfast.Architecture.Tests;

public class ScriptTests
{
    public static TheoryData<string> Scripts => [.. House.Files.Where(f => Path.GetExtension(f) is "" && House.Read(f).StartsWith("#!", StringComparison.Ordinal))];

    [Theory]
    [MemberData(nameof(Scripts))]
    public async Task A_script_is_strict_and_can_be_started(string script)
    {
        string text = House.Read(script);
        Assert.StartsWith("#!/usr/bin/env bash\n", text);
        Assert.Contains("\nset -euo pipefail\n", text);
        Assert.True(OperatingSystem.IsWindows() || File.GetUnixFileMode(Path.Combine(House.Root, script)).HasFlag(UnixFileMode.UserExecute));
        Assert.Equal((0, ""), await Run("bash", "-n", Path.Combine(House.Root, script)));
    }

    [Fact]
    public void Continuous_integration_runs_the_tests_and_nothing_else()
    {
        string[] lines = [.. House.Read(".ci/run").Split('\n').Where(l => l.Length > 0 && !l.StartsWith('#') && l != "set -euo pipefail")];
        string line = Assert.Single(lines);
        Assert.StartsWith("exec ", line);
        Assert.Contains("/../test\"", line);
    }

    [Theory]
    [InlineData("run", "--help", 0, "http://127.0.0.1:5210")]
    [InlineData("run", "--port=none", 64, "a number from 1 to 65535")]
    [InlineData("run", "--port=65536", 64, "a number from 1 to 65535")]
    [InlineData("run", "--frobnicate", 64, "does not know '--frobnicate'")]
    [InlineData("test", "--help", 0, "--only")]
    [InlineData("test", "--frobnicate", 64, "does not know '--frobnicate'")]
    [InlineData("test", "--only=Nothing", 1, "0 passed, 0 failed")]
    public async Task A_script_explains_itself_and_refuses_what_it_does_not_know(string script, string argument, int code, string told)
    {
        (int exit, string output) = await Run(Path.Combine(House.Root, script), argument);
        Assert.Contains(told, output);
        Assert.Equal(code, exit);
    }

    [Theory]
    [InlineData("true", 1)]
    [InlineData("touch -d '1 minute' src/a.cs", 0)]
    [InlineData("touch -d '1 minute' src/new.cs", 0)]
    [InlineData("rm src/deep/b.cs; touch -d '1 minute' src/deep", 0)]
    [InlineData("touch -d '1 minute' global.json", 0)]
    [InlineData("rm stamp", 0)]
    [InlineData("touch -d '1 minute' src/obj/made.cs src/bin/made.dll", 1)]
    public async Task A_program_is_stale_when_a_source_is_newer_new_or_gone(string change, int code)
    {
        string script = $"""
            set -euo pipefail
            root="$(mktemp -d)"; trap 'rm -rf "$root"' EXIT; cd "$root"
            mkdir -p src/deep src/obj src/bin
            touch -d '1 hour ago' src/a.cs src/deep/b.cs global.json Directory.Build.props src src/deep
            touch stamp
            source '{House.Root}/.ci/sdk.sh'
            {change}
            if is_stale stamp "$root/src"; then exit 0; else exit 1; fi
            """;
        Assert.Equal((code, ""), await Run("bash", "-c", script));
    }

    // What the runner says, and what ./test makes of it: passed, failed and skipped.
    [Theory]
    [InlineData(3, 3, 0, 0, 0, "3 0 0")]
    [InlineData(3, 2, 0, 0, 1, "2 1 0")]
    [InlineData(3, 2, 1, 1, 0, "2 0 1")]
    [InlineData(3, 1, 1, 1, 2, "1 1 1")]
    [InlineData(3, 2, 1, 0, 0, "2 1 0")] // not run, and nobody says why
    [InlineData(3, 2, 0, 1, 0, "2 1 0")] // said to be skipped, and not in the results
    [InlineData(1, 0, 1, 1, 8, "0 1 1")] // all skipped: nothing ran
    [InlineData(3, 3, 0, 0, 1, "3 1 0")] // ended badly
    [InlineData(0, 0, 0, 0, 0, "0 1 0")]
    public async Task What_is_skipped_counts_neither_as_passed_nor_as_failed(int total, int passed, int notExecuted, int said, int code, string counted)
    {
        string script = $"""
            set -euo pipefail
            root="$(mktemp -d)"; trap 'rm -rf "$root"' EXIT; out="$root/out"; program="$root/tests/Made/bin/Release/net10.0/Made"
            mkdir -p "$out" "$(dirname "$program")"
            printf '#!/usr/bin/env bash\nfor ((i = 0; i < {said}; i++)); do printf "skipped A.B (0ms)\n  no Slurm\n"; done\nexit {code}\n' >"$program"
            chmod +x "$program"
            echo '<Counters total="{total}" passed="{passed}" notExecuted="{notExecuted}" />' >"$out/Made.trx"
            for ((i = 0; i < {total}; i++)); do echo '<UnitTestResult />' >>"$out/Made.trx"; done
            eval "$(sed -n '/^sum() /,/^trap /p' '{House.Root}/test' | grep -v '^trap ')"
            run_project tests/Made/Made.csproj >/dev/null
            cat "$out/Made.count"
            """;
        Assert.Equal((0, counted + "\n"), await Run("bash", "-c", script));
    }

    [Fact]
    public async Task Without_an_SDK_that_can_be_had_a_script_says_exactly_what_to_install()
    {
        string script = $"""
            set -euo pipefail
            tools="$(mktemp -d)"; trap '/bin/rm -rf "$tools"' EXIT
            for tool in bash grep mkdir find; do ln -s "$(command -v "$tool")" "$tools/$tool"; done
            root="$tools/house"; mkdir "$root"
            source '{House.Root}/.ci/sdk.sh'
            PATH="$tools"
            find_sdk
            """;
        (int code, string output) = await Run("bash", "-c", script);
        Assert.Equal(69, code);
        Assert.Contains("Install the .NET 10 SDK", output);
        Assert.Contains("apt-get install dotnet-sdk-10.0", output);
    }

    // Away from the repository, so that a script which relies on the folder where it is started fails.
    private static async Task<(int Code, string Output)> Run(string program, params string[] arguments)
    {
        using Process process = Process.Start(new ProcessStartInfo(program, arguments)
        {
            WorkingDirectory = Path.GetTempPath(),
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        })!;
        Task<string> output = process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        Task<string> error = process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        return (process.ExitCode, await output + await error);
    }
}
