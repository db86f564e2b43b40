using System;
using System.Collections.Generic;
using System.Threading;
using NodaTime;
using PipelineRules.Crm.Folders;
using PipelineRules.Crm.Imports;
using PipelineRules.Facts;

namespace PipelineRules.Crm;

/// <summary>
/// An export of a CRM, opened by a map. One export is for one thread. What it unpacks lies in a folder of its own until it is disposed of.
/// </summary>
public sealed class CsvExport : IDisposable
{
    private readonly ImportLog _log = new();
    private readonly ExportReader _exportReader;

    private CsvExport(string path, CsvMap map, ReadLimits limits, bool mayLackIds, CancellationToken stop)
    {
        (var whole, AsOf) = SettingsFile.Under(map, path, _log, limits);
        _exportReader = new(path, whole, _log, limits, mayLackIds, stop);
    }

    /// <summary>The day as which the facts are to be looked at, where a file beside the export says it; else null.</summary>
    public LocalDate? AsOf { get; }

    /// <summary>How much has been read, 0 to 1. It may be asked from any thread.</summary>
    public double PartRead => _exportReader.Meter.Part;

    /// <summary>What has been found wrong so far with what has been read.</summary>
    public IReadOnlyList<Problem> Problems => _log.All;

    /// <summary>Every property of every table, with the column that gives it or none; rows are not looked at.</summary>
    public IReadOnlyList<ColumnMapping> Feeds =>
        [.. Imports.ColumnMappings.Create(_exportReader.Sources, _exportReader.Headers, _exportReader.Settings)];

    /// <summary>
    /// The texts that have been read so far where the map translates them, and those that it lists and no row had: all of them once
    /// everything has been read.
    /// </summary>
    public IReadOnlyList<CsvText> Texts => _exportReader.Texts.All;

    /// <summary>After <c>Look</c>, the error that <c>Open</c> would throw because the deals have no id; null where they have.</summary>
    public UnreadableCsvException? Error => _exportReader.WithoutIds;

    /// <summary>Opens an export for a look at what it has, also one that cannot be read for want of ids.</summary>
    /// <param name="path">The folder in which the files are, or one file.</param>
    /// <param name="map">What feeds what.</param>
    /// <param name="stop">Ends the reading, which then throws <see cref="OperationCanceledException"/>.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="UnreadableCsvException">A file is missing, empty or no text.</exception>
    public static CsvExport Look(string path, CsvMap map, CancellationToken stop = default)
    {
        ArgumentNullException.ThrowIfNull(path);
        ArgumentNullException.ThrowIfNull(map);
        return new(path, map, ReadLimits.None, true, stop);
    }

    /// <summary>Opens an export: finds its files and reads their headers.</summary>
    /// <param name="path">The folder in which the files are; or one file, which then stands for the file of the deals, and the others lie
    /// beside it.</param>
    /// <param name="map">What feeds what.</param>
    /// <param name="stop">Ends the reading, which then throws <see cref="OperationCanceledException"/>.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="UnreadableCsvException">A file is missing, empty or no text, or lacks the columns without which there are no
    /// deals.</exception>
    public static CsvExport Open(string path, CsvMap map, CancellationToken stop = default) => Open(path, map, ReadLimits.None, stop);

    /// <summary>Opens an export that is read up to some limits: for exports that strangers send.</summary>
    /// <param name="path">The folder in which the files are; or one file, which then stands for the file of the deals, and the others lie
    /// beside it.</param>
    /// <param name="map">What feeds what.</param>
    /// <param name="limits">How much is read at most: bytes, unpacked ones included, and rows that become facts. What is more is
    /// refused.</param>
    /// <param name="stop">Ends the reading, which then throws <see cref="OperationCanceledException"/>: a limit of time.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="UnreadableCsvException">A file is missing, empty or no text, or lacks the columns without which there are no
    /// deals; or there is more than a limit allows, here or while it is read, and the message says which.</exception>
    public static CsvExport Open(string path, CsvMap map, ReadLimits limits, CancellationToken stop = default)
    {
        ArgumentNullException.ThrowIfNull(path);
        ArgumentNullException.ThrowIfNull(map);
        ArgumentNullException.ThrowIfNull(limits);
        return new(path, map, limits, false, stop);
    }

    /// <summary>Reads everything into memory.</summary>
    /// <param name="asOf">The day as which the facts are to be looked at; everything dated later is unseen.</param>
    /// <exception cref="UnreadableCsvException">A file cannot be read.</exception>
    public FactSet Read(LocalDate asOf) => _exportReader.Read(asOf);

    /// <summary>
    /// Reads all but deals and changes of close dates, which are read from their files whenever somebody walks through them: for exports
    /// larger than memory.
    /// </summary>
    /// <param name="asOf">The day as which the facts are to be looked at; everything dated later is unseen.</param>
    /// <returns>The facts; what is wrong with them is among <see cref="Problems"/> after a walk through each table.</returns>
    /// <exception cref="UnreadableCsvException">A file cannot be read; walking through deals or changes throws it too.</exception>
    public StreamedFacts Stream(LocalDate asOf) => _exportReader.Stream(asOf);

    /// <summary>
    /// Finds where each deal stands, which takes another walk through the files of the deals; who does not ask pays nothing.
    /// </summary>
    /// <returns>By the id of a deal the cell that gives it, or the start of the row where none does. Of several rows with one id it is the
    /// first, and of those without an id too, under the empty id.</returns>
    /// <exception cref="UnreadableCsvException">A file cannot be read.</exception>
    public IReadOnlyDictionary<string, CsvPosition> FindDeals() => _exportReader.DealPlaces();

    /// <summary>Deletes what was unpacked; the export cannot be read any more.</summary>
    public void Dispose() => _exportReader.Dispose();
}
