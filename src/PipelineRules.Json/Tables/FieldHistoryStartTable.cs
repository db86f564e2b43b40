using PipelineRules.Facts;
using PipelineRules.Json.Notations;

namespace PipelineRules.Json.Tables;

internal static class FieldHistoryStartTable
{
    public static Notation<FieldHistoryStart> Row()
    {
        var row = new Shape<FieldHistoryStart>("fieldHistoryFrom");
        var table = row.Shared("table", start => start.Table);
        var property = row.Shared("property", start => start.Property);
        var from = row.Day("from", start => start.From);
        return row.Making(() => new(table.Value, property.Value, from.Value));
    }
}
