using System;
using System.IO;
using System.Text.Json;
using NodaTime;
using PipelineRules.Facts;
using PipelineRules.Reports.Sarif;

namespace PipelineRules.Tool.Inputs;

/// <summary>A facts file.</summary>
internal sealed class FactsOnDisk(string path, Patience patience) : FactsSource
{
    public override FactSet? Read(LocalDate? asOf)
    {
        using var file = File.OpenRead(path);
        using var read = new StoppableInput(file, patience.Stop);
        return patience.While(
            $"reading {Path.GetFileName(path)}",
            () => JsonFacts.Read(read, asOf, path),
            () => (double)file.Position / Math.Max(1, file.Length));
    }

    public override DealPlaces Places() => patience.While($"finding the deals in {Path.GetFileName(path)}", Find);

    private DealPlaces Find()
    {
        try
        {
            using var file = File.OpenRead(path);
            using var read = new StoppableInput(file, patience.Stop);
            return DealPlaces.In(read);
        }
        catch (JsonException)
        {
            return DealPlaces.None;
        }
    }
}
