using System;
using System.Collections.Generic;
using System.Threading;
using NodaTime;
using PipelineRules.Crm.Imports;
using PipelineRules.Facts;

namespace PipelineRules.Crm;

/// <summary>An export of a CRM, opened by a map. One export is for one thread.</summary>
public sealed class CsvExport
{
    private readonly ImportLog _log = new();
    private readonly Export _export;

    private CsvExport(string path, CsvMap map, CancellationToken stop) => _export = new(path, map, _log, stop);

    /// <summary>How much has been read, 0 to 1. It may be asked from any thread.</summary>
    public double PartRead => _export.Meter.Part;

    /// <summary>What has been found wrong so far with what has been read.</summary>
    public IReadOnlyList<Problem> Problems => _log.All;

    /// <summary>Every property of every table, with the column that gives it or none; rows are not looked at.</summary>
    public IReadOnlyList<CsvFeed> Feeds => [.. Imports.Feeds.Of(_export.Sources, _export.Headers, _export.Settings)];

    /// <summary>Opens an export: finds its files and reads their headers.</summary>
    /// <param name="path">The folder in which the files are; or one file, which then stands for the file of the deals, and the others lie beside it.</param>
    /// <param name="map">What feeds what.</param>
    /// <param name="stop">Ends the reading, which then throws <see cref="OperationCanceledException"/>.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="UnreadableCsvException">A file is missing, empty or no text, or lacks the columns without which there are no deals.</exception>
    public static CsvExport Open(string path, CsvMap map, CancellationToken stop = default)
    {
        ArgumentNullException.ThrowIfNull(path);
        ArgumentNullException.ThrowIfNull(map);
        return new(path, map, stop);
    }

    /// <summary>Reads everything into memory.</summary>
    /// <param name="asOf">The day as which the facts are to be looked at; everything dated later is unseen.</param>
    /// <exception cref="UnreadableCsvException">A file cannot be read.</exception>
    public FactSet Read(LocalDate asOf) => _export.Read(asOf);

    /// <summary>Reads all but deals and changes of close dates, which are read from their files whenever somebody walks through them: for exports larger than memory.</summary>
    /// <param name="asOf">The day as which the facts are to be looked at; everything dated later is unseen.</param>
    /// <returns>The facts; what is wrong with them is among <see cref="Problems"/> after a walk through each table.</returns>
    /// <exception cref="UnreadableCsvException">A file cannot be read; walking through deals or changes throws it too.</exception>
    public StreamedFacts Stream(LocalDate asOf) => _export.Stream(asOf);

    /// <summary>Finds where each deal stands, which takes another walk through the files of the deals; who does not ask pays nothing.</summary>
    /// <returns>By the id of a deal the cell that gives it, or the start of the row where none does. Of several rows with one id it is the first, and of those without an id too, under the empty id.</returns>
    /// <exception cref="UnreadableCsvException">A file cannot be read.</exception>
    public IReadOnlyDictionary<string, CsvPlace> FindDeals() => _export.DealPlaces();
}
