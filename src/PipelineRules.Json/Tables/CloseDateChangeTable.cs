using PipelineRules.Facts;
using PipelineRules.Json.Notations;

namespace PipelineRules.Json.Tables;

internal static class CloseDateChangeTable
{
    public static Notation<CloseDateChange> Row()
    {
        var row = new Shape<CloseDateChange>("closeDateChanges");
        var deal = row.Shared("deal", change => change.Deal);
        var on = row.Day("on", change => change.On);
        var from = row.Day("from", change => change.From);
        var to = row.Day("to", change => change.To);
        var reason = row.Shared("reason", change => change.Reason);
        return row.Making(() => new(deal.Value, on.Value, from.Value, to.Value, reason.Value));
    }
}
