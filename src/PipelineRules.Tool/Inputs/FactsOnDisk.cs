using System;
using System.IO;
using NodaTime;
using PipelineRules.Facts;

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
}
