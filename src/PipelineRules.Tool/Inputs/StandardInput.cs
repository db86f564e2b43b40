using System;
using System.IO;
using System.Threading;
using System.Threading.Tasks;
using NodaTime;
using PipelineRules.Facts;

namespace PipelineRules.Tool.Inputs;

/// <summary>A facts file on standard input. It is kept in memory, so that it can be read again once the day is known.</summary>
internal sealed class StandardInput(ConsoleHost consoleHost, ProgressRunner progressRunner) : FactsSource
{
    private readonly Lazy<MemoryStream> _kept = new(() => Kept(consoleHost.In, progressRunner.Stop));

    public override FactSet? Read(LocalDate? asOf) => progressRunner.While("reading standard input", () =>
    {
        _kept.Value.Position = 0;
        return JsonFacts.Read(_kept.Value, asOf, "standard input");
    });

    /// <summary>
    /// All of the input. When told to stop, nobody waits for what may never come: at most one read of it is left hanging.
    /// </summary>
    private static MemoryStream Kept(Stream input, CancellationToken stop)
    {
        var kept = new MemoryStream();
        input.CopyToAsync(kept, stop).WaitAsync(stop).GetAwaiter().GetResult();
        return kept;
    }
}
