using System.Diagnostics;
using System.Runtime.InteropServices;

namespace PipelineRules.Tool.Tests;

/// <summary>A real process of the tool that is told to stop while it writes.</summary>
public sealed class SignalTests : Desk
{
    private const string Before = "what was there before";
    private static readonly TimeSpan s_patience = TimeSpan.FromMinutes(2);

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(15)]
    public async Task A_run_that_is_told_to_stop_leaves_the_output_as_it_was_and_nothing_beside_it(int signal)
    {
        if (OperatingSystem.IsWindows())
            return;
        var facts = Write(Quarter.With([.. Enumerable.Range(0, 30_000).Select(row => Quarter.Proactive with { Id = $"D-{row}" })]));
        var output = Write(Before, "out.json");
        using var tool = Start("assess", facts, "--format", "json", "-o", output);
        await Until(() => tool.HasExited || Files.Any(file => file.EndsWith(".tmp", StringComparison.Ordinal)));
        Assert.False(tool.HasExited, "the run ended before it could be stopped");
        Assert.Equal(0, Kill(tool.Id, signal));
        await tool.WaitForExitAsync().WaitAsync(s_patience);
        Assert.NotEqual(0, tool.ExitCode);
        Assert.Equal(["out.json", "quarter.json"], Files);
        Assert.Equal(Before, await File.ReadAllTextAsync(output));
    }

    private static Process Start(params string[] arguments) => Process.Start(
        new ProcessStartInfo(
            Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet",
            [Path.Combine(AppContext.BaseDirectory, "pipeline-rules.dll"), .. arguments]) { RedirectStandardError = true })
        ?? throw new InvalidOperationException("the tool did not start");

    private static async Task Until(Func<bool> isSo)
    {
        for (var began = Stopwatch.GetTimestamp(); !isSo(); await Task.Delay(2))
            Assert.True(Stopwatch.GetElapsedTime(began) < s_patience, "nothing was written in two minutes");
    }

    [DllImport("libc", EntryPoint = "kill")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int Kill(int process, int signal);
}
