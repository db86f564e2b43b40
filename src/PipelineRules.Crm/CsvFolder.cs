using System;
using System.Collections.Generic;
using System.Threading;
using NodaTime;
using PipelineRules.Crm.Folders;
using PipelineRules.Crm.Imports;
using PipelineRules.Crm.Tables;
using PipelineRules.Facts;

namespace PipelineRules.Crm;

/// <summary>
/// Reads a folder of <c>deals.csv</c>, <c>customers.csv</c> and so on, whose columns bear the names that the facts file has for properties.
/// </summary>
public static class CsvFolder
{
    /// <summary>Reads every table that is there. Each file is read row by row.</summary>
    /// <param name="folder">The folder.</param>
    /// <param name="asOf">The day as which the facts are to be looked at; everything dated later is unseen. Null for the <c>asOf</c> of
    /// <c>facts.csv</c>.</param>
    /// <param name="stop">Ends the reading, which then throws <see cref="OperationCanceledException"/>.</param>
    /// <returns>The facts. A table without a file is null. What could not be read is unknown, and among the problems, as is a file or
    /// column that is not known.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="folder"/> is null.</exception>
    /// <exception cref="UnreadableCsvException">There is no such folder or no table in it, no day is given, or a file is empty, no text, or
    /// has a quote that is never closed.</exception>
    public static FactSet Read(string folder, LocalDate? asOf = null, CancellationToken stop = default) =>
        Read(folder, asOf, ReadLimits.None, stop);

    /// <summary>Reads every table that is there, up to some limits: for folders that strangers send.</summary>
    /// <param name="folder">The folder.</param>
    /// <param name="asOf">The day as which the facts are to be looked at; everything dated later is unseen. Null for the <c>asOf</c> of
    /// <c>facts.csv</c>.</param>
    /// <param name="limits">How much is read at most: bytes, unpacked ones included, and rows that become facts. What is more is
    /// refused.</param>
    /// <param name="stop">Ends the reading, which then throws <see cref="OperationCanceledException"/>: a limit of time.</param>
    /// <returns>The facts, as without limits.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="folder"/> or <paramref name="limits"/> is null.</exception>
    /// <exception cref="UnreadableCsvException">There is no such folder or no table in it, no day is given, a file is empty, no text,
    /// or has a quote that is never closed; or there is more than a limit allows, and the message says which.</exception>
    public static FactSet Read(string folder, LocalDate? asOf, ReadLimits limits, CancellationToken stop = default)
    {
        ArgumentNullException.ThrowIfNull(folder);
        ArgumentNullException.ThrowIfNull(limits);
        var log = new ImportLog();
        var files = TableFiles.Find(folder, log);
        var facts = files.Facts(log, limits);
        var day = asOf ?? facts.AsOf ?? throw UnreadableCsvException.Whole("facts.csv", "no asOf is given, here or by the caller");
        using var exportReader = new ExportReader(folder, files.Map(facts, log), log, limits, stop: stop);
        return exportReader.Read(day);
    }

    /// <summary>Finds where each deal stands: in <c>deals.csv</c>, which is read for it.</summary>
    /// <param name="folder">The folder.</param>
    /// <param name="stop">Ends the reading, which then throws <see cref="OperationCanceledException"/>.</param>
    /// <returns>By the id of a deal the cell that gives it, or the start of the row where none does. Of several rows with one id it is the
    /// first, and of those without an id too, under the empty id.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="folder"/> is null.</exception>
    /// <exception cref="UnreadableCsvException">There is no such folder or no table in it, or a file is empty, no text, or has a quote that
    /// is never closed.</exception>
    public static IReadOnlyDictionary<string, CsvPosition> FindDeals(string folder, CancellationToken stop = default)
    {
        ArgumentNullException.ThrowIfNull(folder);
        var log = new ImportLog();
        using var exportReader =
            new ExportReader(folder, TableFiles.Find(folder, log).Map(FolderSettings.None, log), log, ReadLimits.None, stop: stop);
        return exportReader.DealPlaces();
    }
}
