using System.Collections.Generic;
using System.IO;
using System.Linq;
using PipelineRules.Crm;
using PipelineRules.Reports.Sarif;

namespace PipelineRules.Tool.Inputs;

/// <summary>The rows of an export as places beside which a report's findings are shown.</summary>
internal static class RowPositions
{
    /// <summary>
    /// The places of deals, their files named as the export was: under the folder in which people stand, or from the root.
    /// </summary>
    public static DealPositions In(string export, IReadOnlyDictionary<string, CsvPosition> rows)
    {
        var folder = Directory.Exists(export) ? export : Path.GetDirectoryName(export) ?? "";
        var files = rows.Values.Select(row => row.File).Distinct().ToDictionary(name => name, name => Named(Path.Combine(folder, name)));
        return DealPositions.From(rows.Select(row => KeyValuePair.Create(row.Key, Of(row.Value, files[row.Value.File]))));
    }

    private static string Named(string path) => Path.IsPathFullyQualified(path) ? path : Path.GetRelativePath(".", path);

    private static FactPosition Of(CsvPosition row, string file) => new((int)row.Line, (int)row.Column, file);
}
