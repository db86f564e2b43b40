using System.Collections.Generic;
using System.Linq;
using PipelineRules.Crm.Cells;
using PipelineRules.Crm.Files;
using PipelineRules.Crm.Maps;

namespace PipelineRules.Crm.Imports;

/// <summary>What feeds a property, over the columns of a file.</summary>
internal sealed class BoundColumn(CsvFile file, IReadOnlyList<int> places, ColumnMap map, BoundFilter where)
{
    public CellFormat Format => map.Format;

    public ColumnKind Kind => map.Kind;

    /// <summary>The text for the current row, translated; null when there is none.</summary>
    public string? Text() => where.Holds() ? map.Constant ?? (Cell() is { } cell ? Translated(cell) : map.Default) : null;

    /// <summary>Which cell of the current row gives the text; null when none does.</summary>
    public int? Place() => map.Constant is null ? places.Where(place => Cell(place) is not null).Cast<int?>().FirstOrDefault() : null;

    private string? Cell()
    {
        foreach (var place in places)
            if (Cell(place) is { } cell)
                return cell;
        return null;
    }

    private string? Cell(int place) => file[place] is { Length: > 0 } cell && !map.Format.Nulls.Contains(cell) ? cell : null;

    private string? Translated(string cell) =>
        (map.Values?.GetValueOrDefault(cell) ?? map.Otherwise ?? cell) is { Length: > 0 } text ? text : null;
}
