using System.Collections.Frozen;
using System.Collections.Generic;
using System.Linq;
using PipelineRules.Crm.Cells;
using PipelineRules.Crm.Files;
using PipelineRules.Crm.Maps;

namespace PipelineRules.Crm.Imports;

/// <summary>What feeds a property, over the columns of a file.</summary>
internal sealed class ResolvedColumn(
    CsvFile file, IReadOnlyList<int> places, ColumnMap map, CellFormat format, ResolvedFilter where, ColumnTexts? texts,
    FrozenDictionary<string, string>? lookup = null)
{
    public CellFormat Format => format;

    public ColumnKind Kind => map.Kind;

    /// <summary>The columns that give it.</summary>
    public IReadOnlyList<int> Places => places;

    /// <summary>The text for the current row, translated; null when there is none.</summary>
    public string? Text() => where.Holds() ? map.Constant ?? (Cell() is { } cell ? Translated(cell) : map.Default) : null;

    /// <summary>The same, counted among the texts that were met.</summary>
    public string? Counted()
    {
        if (Text() is not { } text)
            return null;
        if (texts is not null && Cell() is { } cell)
            texts.Count(cell);
        return text;
    }

    /// <summary>
    /// Whether the row says that the column is about other rows: it is fed for some only, and what those are told by stands in this one.
    /// </summary>
    public bool IsOfOtherRows() => where.IsAnswered() && !where.Holds();

    /// <summary>Which cell of the current row gives the text; null when none does.</summary>
    public int? Place() => map.Constant is null ? places.Where(place => Cell(place) is not null).Cast<int?>().FirstOrDefault() : null;

    private string? Cell()
    {
        foreach (var place in places)
            if (Cell(place) is { } cell)
                return lookup is null ? cell : lookup.GetValueOrDefault(cell);
        return null;
    }

    private string? Cell(int place) => file[place] is { Length: > 0 } cell && !format.Nulls.Contains(cell) ? cell : null;

    private string? Translated(string cell) =>
        (map.Values?.GetValueOrDefault(cell) ?? map.Otherwise ?? cell) is { Length: > 0 } text ? text : null;
}
