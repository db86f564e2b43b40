using System.Diagnostics;

namespace PipelineRules.Packages.Tests;

/// <summary>Runs programs in a folder, and leaves none behind.</summary>
/// <param name="folder">Where they run.</param>
/// <param name="environment">What they are told beside what every program is told.</param>
internal sealed class Shell(string folder, params (string Name, string Value)[] environment)
{
    private static readonly TimeSpan s_patience = TimeSpan.FromMinutes(15);

    private static readonly string s_dotnet = Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet";

    /// <summary>What the runner of these tests tells its children, and a user's shell does not.</summary>
    private static readonly string[] s_runners = ["MSBUILD", "DOTNET_", "VSTEST", "TESTINGPLATFORM", "COREHOST", "CORECLR", "CI"];

    /// <summary>No server stays behind, nothing is counted, nothing greets.</summary>
    private static readonly (string Name, string Value)[] s_told =
    [
        ("MSBUILDDISABLENODEREUSE", "1"), ("DOTNET_CLI_USE_MSBUILD_SERVER", "0"), ("UseSharedCompilation", "false"),
        ("DOTNET_CLI_TELEMETRY_OPTOUT", "1"), ("DOTNET_NOLOGO", "1"), ("DOTNET_CLI_UI_LANGUAGE", "en"), ("NO_COLOR", "1"),
    ];

    public string Folder => folder;

    /// <summary>Runs <c>dotnet</c> and expects it to end well.</summary>
    /// <returns>What it printed.</returns>
    public Task<string> Dotnet(params string[] arguments) => Run(s_dotnet, arguments);

    /// <summary>Runs a program and expects it to end well.</summary>
    /// <returns>What it printed.</returns>
    public async Task<string> Run(string program, params string[] arguments)
    {
        var (code, printed) = await Try(program, arguments);
        Assert.True(code == 0, $"{program} {string.Join(' ', arguments)} ended with {code}:\n{printed}");
        return printed;
    }

    /// <summary>Runs a program, however it ends.</summary>
    public async Task<(int Code, string Printed)> Try(string program, params string[] arguments)
    {
        using var process = Process.Start(Start(program, arguments)) ?? throw new InvalidOperationException($"{program} did not start");
        using var late = new CancellationTokenSource(s_patience);
        try
        {
            var (printed, errors) = (process.StandardOutput.ReadToEndAsync(late.Token), process.StandardError.ReadToEndAsync(late.Token));
            await process.WaitForExitAsync(late.Token);
            return (process.ExitCode, $"{await printed}{await errors}".ReplaceLineEndings("\n").Trim());
        }
        catch (OperationCanceledException)
        {
            process.Kill(entireProcessTree: true);
            throw new TimeoutException($"{program} {string.Join(' ', arguments)} has not ended in {s_patience}");
        }
    }

    private ProcessStartInfo Start(string program, string[] arguments)
    {
        var start =
            new ProcessStartInfo(
                program, arguments) { WorkingDirectory = folder, RedirectStandardOutput = true, RedirectStandardError = true };
        foreach (var name in start.Environment.Keys.Where(IsTheRunners).ToArray())
            start.Environment.Remove(name);
        foreach (var (name, value) in s_told.Concat(environment))
            start.Environment[name] = value;
        return start;
    }

    private static bool IsTheRunners(string name) =>
        name != "DOTNET_ROOT"
            && s_runners.Any(prefix => prefix == "CI" ? name == prefix : name.StartsWith(prefix, StringComparison.OrdinalIgnoreCase));
}
