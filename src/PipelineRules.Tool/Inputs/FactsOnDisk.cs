using System;
using System.IO;
using System.Text.Json;
using NodaTime;
using PipelineRules.Facts;
using PipelineRules.Reports.Sarif;

namespace PipelineRules.Tool.Inputs;

/// <summary>A facts file.</summary>
internal sealed class FactsOnDisk(string path, ProgressRunner progressRunner) : FactsSource
{
    public override FactSet? Read(LocalDate? asOf)
    {
        using var file = File.OpenRead(path);
        using var read = new StoppableInput(file, progressRunner.Stop);
        return progressRunner.While(
            $"reading {Path.GetFileName(path)}",
            () => JsonFacts.Read(read, asOf, path),
            () => (double)file.Position / Math.Max(1, file.Length));
    }

    public override DealPositions Places() => progressRunner.While($"finding the deals in {Path.GetFileName(path)}", Find);

    private DealPositions Find()
    {
        try
        {
            using var file = File.OpenRead(path);
            using var read = new StoppableInput(file, progressRunner.Stop);
            return DealPositions.In(read);
        }
        catch (JsonException)
        {
            return DealPositions.None;
        }
    }
}
