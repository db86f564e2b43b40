using System.Collections.Frozen;
using System.Linq;
using PipelineRules.Crm.Cells;

namespace PipelineRules.Crm.Maps;

/// <summary>Reads what a map says of how cells are written.</summary>
internal static class FormatParser
{
    /// <summary>The format with whatever the node says otherwise.</summary>
    public static CellFormat As(this CellFormat format, MapNode node) => new(
        node["dates"] is { } dates ? format.Days.Written([.. dates.Each().Select(Day)]) : format.Days,
        node["numbers"] is { } numbers ? Like(numbers) : format.StatedNumbers,
        node["nulls"] is { } nulls ? nulls.Texts().ToFrozenSet() : format.Nulls);

    private static string Day(MapNode node) => DayFormats.Parse(node.Text()) is null
        ? throw node.Wrong("is no way to write a day; write it as YYYY-MM-DD, D/M/YYYY, YYYY-MM-DD HH:mm:ss or excel")
        : node.Text();

    private static NumberStyle Like(MapNode node) => NumberStyle.Like(node.Text())
        ?? throw node.Wrong("is to be an example of a number: 1,234.50 or 1.234,50 or 1 234,50 or 1'234.50 or 1234.50 or 1234,50");
}
