using System;
using System.IO;
using NodaTime;
using PipelineRules.Facts;

namespace PipelineRules.Tool.Inputs;

/// <summary>A facts file on standard input. It is kept in memory, so that it can be read again once the day is known.</summary>
internal sealed class StandardInput(Shell shell, Patience patience) : FactsSource
{
    private readonly Lazy<MemoryStream> _kept = new(() => Kept(shell.In));

    public override FactSet? Read(LocalDate? asOf) => patience.While("reading standard input", () =>
    {
        _kept.Value.Position = 0;
        return JsonFacts.Read(_kept.Value, asOf, "standard input");
    });

    private static MemoryStream Kept(Stream input)
    {
        var kept = new MemoryStream();
        input.CopyTo(kept);
        return kept;
    }
}
