using System.Collections.Generic;

namespace PipelineRules.Crm.Files;

/// <summary>How a file is written.</summary>
/// <param name="Separator">What stands between cells; null to find out from the first lines.</param>
/// <param name="Charset">How its letters are written.</param>
/// <param name="Sheet">Of a workbook, the name of the sheet; null for the first.</param>
/// <param name="Columns">The names of the columns of a file without a header; null where the file names them.</param>
internal sealed record Dialect(char? Separator = null, Charset? Charset = null, string? Sheet = null, IReadOnlyList<string>? Columns = null)
{
    /// <summary>How this library itself writes what it unpacks.</summary>
    public static readonly Dialect Own = new(',', Charset.Utf8);
}
