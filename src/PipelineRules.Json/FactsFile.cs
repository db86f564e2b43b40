using System;
using System.Collections.Generic;
using System.IO;
using System.Threading;
using NodaTime;
using PipelineRules.Facts;
using PipelineRules.Json.Codecs;
using PipelineRules.Json.Reading;
using PipelineRules.Json.Tables;
using PipelineRules.Json.Writing;

namespace PipelineRules.Json;

/// <summary>Reads and writes facts as JSON. The schema <c>docs/facts.schema.json</c> says what such a file looks like.</summary>
/// <remarks>
/// A property that is null and one that is absent mean the same: unknown. A table that is empty and one that is absent do not.
/// </remarks>
public static class FactsFile
{
    /// <summary>Reads facts from front to back, without holding the file in memory.</summary>
    /// <param name="utf8">The file, in UTF-8 with or without its mark; it is read to its end and stays open.</param>
    /// <param name="asOf">The day as which the facts are looked at; null for the day that the file says.</param>
    /// <param name="name">What messages call the file.</param>
    /// <exception cref="ArgumentNullException"><paramref name="utf8"/> or <paramref name="name"/> is null.</exception>
    /// <exception cref="UnreadableFactsException">The file is not JSON, not in UTF-8, or not facts; or neither it nor
    /// <paramref name="asOf"/> says the day.</exception>
    public static FactSet Read(Stream utf8, LocalDate? asOf = null, string name = "facts") => Read(utf8, asOf, name, ReadLimits.None);

    /// <summary>Reads facts of somebody who may send too many of them.</summary>
    /// <param name="utf8">The file, in UTF-8 with or without its mark; it is read to its end or a limit, and stays open.</param>
    /// <param name="asOf">The day as which the facts are looked at; null for the day that the file says.</param>
    /// <param name="name">What messages call the file.</param>
    /// <param name="limits">How much is read.</param>
    /// <param name="stop">Ends the reading, which then throws <see cref="OperationCanceledException"/>.</param>
    /// <exception cref="ArgumentNullException">An argument other than <paramref name="asOf"/> is null.</exception>
    /// <exception cref="UnreadableFactsException">The file is not JSON, not in UTF-8, or not facts; it is beyond a limit; or neither it nor
    /// <paramref name="asOf"/> says the day.</exception>
    public static FactSet Read(Stream utf8, LocalDate? asOf, string name, ReadLimits limits, CancellationToken stop = default)
    {
        var most = limits ?? throw new ArgumentNullException(nameof(limits));
        return JsonDocumentReader.Read(
            utf8 ?? throw new ArgumentNullException(nameof(utf8)),
            name ?? throw new ArgumentNullException(nameof(name)),
            FactsTables.All(said => asOf ?? said ?? throw Undated(name), new RowLimit(most.Rows)), most, stop);
    }

    /// <summary>
    /// Writes facts so that reading them gives them back, but for <see cref="FactSet.Problems"/>, which are of one reading only.
    /// </summary>
    /// <param name="utf8">Where to; it is flushed and stays open.</param>
    /// <param name="facts">The facts.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">The fiscal calendar is of a kind that is not the library's own.</exception>
    public static void Write(Stream utf8, FactSet facts) => Write(utf8, facts, null, null);

    /// <summary>Writes facts whose largest tables are walked through once, while they are written: for facts larger than memory.</summary>
    /// <param name="utf8">Where to; it is flushed and stays open.</param>
    /// <param name="facts">All other facts.</param>
    /// <param name="deals">The deals; null for those of <paramref name="facts"/>.</param>
    /// <param name="closeDateChanges">The changes of close dates; null for those of <paramref name="facts"/>.</param>
    /// <exception cref="ArgumentNullException"><paramref name="utf8"/> or <paramref name="facts"/> is null.</exception>
    /// <exception cref="ArgumentException">The fiscal calendar is of a kind that is not the library's own.</exception>
    public static void Write(Stream utf8, FactSet facts, IEnumerable<Deal>? deals, IEnumerable<CloseDateChange>? closeDateChanges)
    {
        using var json = IndentedJson.To(utf8 ?? throw new ArgumentNullException(nameof(utf8)));
        FactsTables.All(said => said ?? default, new RowLimit(null), deals, closeDateChanges)
            .Write(json, facts ?? throw new ArgumentNullException(nameof(facts)));
    }

    private static UnreadableFactsException Undated(string name) =>
        new($"{Printable.Escaped(name)}: say as of which day, in the file's property asOf or beside the file");
}
