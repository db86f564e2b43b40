using System.Collections.Generic;
using System.Linq;
using PipelineRules.Crm.Cells;
using PipelineRules.Crm.Maps;

namespace PipelineRules.Crm.Imports;

/// <summary>All that may feed a property, over the columns of a file.</summary>
/// <param name="columns">The columns, of which the first that says anything counts.</param>
/// <param name="idLength">With how many characters ids of Salesforce are kept; null where the property is no id, or ids are kept as they
/// are written.</param>
internal sealed class ResolvedProperty(IReadOnlyList<ResolvedColumn> columns, int? idLength = null)
{
    public ColumnKind Kind => columns[0].Kind;

    /// <summary>How its first column is written.</summary>
    public CellFormat Format => columns[0].Format;

    /// <summary>Whether a column of the file, or the map itself, may say anything.</summary>
    public bool MayBeFed(SourceMap source, string property) =>
        columns.Any(column => column.Places.Count > 0) || source.Columns[property].Any(map => map.Constant is not null);

    /// <summary>Which cell of the current row says it; null when none does.</summary>
    public int? Place() => columns.FirstOrDefault(column => column.Text() is not null)?.Place();

    /// <summary>What the first column says that says anything in the current row; null when none does.</summary>
    public CellValue? Value()
    {
        foreach (var column in columns)
            if (column.Counted() is { } text)
                return new(idLength is { } length ? SalesforceId.Written(text, length) : text, column.Format, column.Kind);
        return null;
    }

    /// <summary>Whether the current row tells the property, if only by not being one of those that have it.</summary>
    public bool IsTold()
    {
        foreach (var column in columns)
            if (column.Text() is not null || column.IsOfOtherRows())
                return true;
        return false;
    }
}
