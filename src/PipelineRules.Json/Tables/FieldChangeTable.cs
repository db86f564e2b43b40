using PipelineRules.Facts;
using PipelineRules.Json.Notations;

namespace PipelineRules.Json.Tables;

internal static class FieldChangeTable
{
    public static Notation<FieldChange> Row()
    {
        var row = new Shape<FieldChange>("fieldChanges");
        var table = row.Shared("table", change => change.Table);
        var id = row.Shared("id", change => change.Id);
        var property = row.Shared("property", change => change.Property);
        var on = row.Day("on", change => change.On);
        var from = row.Text("from", change => change.From);
        var to = row.Text("to", change => change.To);
        return row.Making(() => new(table.Value, id.Value, property.Value, on.Value, from.Value, to.Value));
    }
}
