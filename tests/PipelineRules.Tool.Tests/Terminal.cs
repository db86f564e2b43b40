using System.Text;

namespace PipelineRules.Tool.Tests;

/// <summary>What the tool has of the world in a test.</summary>
internal sealed class Terminal
{
    public byte[] Input { get; init; } = [];

    /// <summary>What is read in place of <see cref="Input"/>, if anything.</summary>
    public Stream? Feed { get; init; }

    public DateTimeOffset Now { get; init; } = new(2026, 11, 2, 12, 0, 0, TimeSpan.Zero);

    public Dictionary<string, string> Environment { get; init; } = [];

    /// <summary>The width of the terminal; null when redirected.</summary>
    public int? Width { get; init; }

    public async Task<Outcome> Run(string[] arguments, CancellationToken stop = default)
    {
        using var output = new MemoryStream();
        using var error = new StringWriter();
        using var consoleHost =
            new ConsoleHost(Feed ?? new MemoryStream(Input), output, error, new StoppedClock(Now), Environment.GetValueOrDefault, Width);
        var code = await PipelineRulesTool.RunAsync(arguments, consoleHost, stop);
        return new Outcome(code, Encoding.UTF8.GetString(output.ToArray()), error.ToString());
    }
}
