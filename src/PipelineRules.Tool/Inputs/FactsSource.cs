using System.Collections.Generic;
using System.IO;
using NodaTime;
using PipelineRules.Crm;
using PipelineRules.Facts;
using PipelineRules.Reports.Sarif;

namespace PipelineRules.Tool.Inputs;

/// <summary>Something that facts can be read from.</summary>
internal abstract class FactsSource
{
    /// <summary>Reads the facts, more than once if need be.</summary>
    /// <param name="asOf">The day as which they are looked at; null for the source's own.</param>
    /// <returns>Null where neither the source nor <paramref name="asOf"/> says the day.</returns>
    public abstract FactSet? Read(LocalDate? asOf);

    /// <summary>What the texts of an export were read as, once it has been read; nothing for what is no export.</summary>
    public virtual IReadOnlyList<CsvText> Texts => [];

    /// <summary>Finds where the deals stand, once the facts have been read; nowhere, where they came from no file.</summary>
    public virtual DealPositions Places() => DealPositions.None;

    /// <summary>The source of a name on the command line.</summary>
    /// <exception cref="UsageException">There is nothing of the name, or nothing that can be read that way.</exception>
    public static FactsSource Of(string name, CsvMap? map, ConsoleHost consoleHost, ProgressRunner progressRunner) => name switch
    {
        _ when map is not null => new MappedFacts(name, map, consoleHost, progressRunner),
        "-" => new StandardInput(consoleHost, progressRunner),
        _ when Directory.Exists(name) => new FactsInFolder(name, progressRunner),
        _ when !File.Exists(name) => throw new UsageException(MissingFile.Message(name)),
        _ when Path.GetExtension(name) is ".csv" or ".CSV" =>
            throw new UsageException(
                $"{name} is CSV: --preset or --map says which column feeds what; or give the folder that holds it as deals.csv"),
        _ when ForeignFile.Kind(name) is { } kind =>
            throw new UsageException($"{name} is {kind} and no facts file: --preset or --map says how to read an export"),
        _ => new FactsOnDisk(name, progressRunner),
    };
}
