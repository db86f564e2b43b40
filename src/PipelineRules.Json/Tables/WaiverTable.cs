using PipelineRules.Facts;
using PipelineRules.Json.Notations;

namespace PipelineRules.Json.Tables;

internal static class WaiverTable
{
    public static Notation<Waiver> Row()
    {
        var row = new Shape<Waiver>("waivers");
        var deal = row.Shared("deal", waiver => waiver.Deal);
        var rule = row.Shared("rule", waiver => waiver.Rule);
        var reason = row.Shared("reason", waiver => waiver.Reason);
        var by = row.Shared("by", waiver => waiver.By);
        var until = row.Day("until", waiver => waiver.Until);
        var from = row.Day("from", waiver => waiver.From);
        return row.Making(() => new(deal.Value, rule.Value, reason.Value, by.Value, until.Value, from.Value));
    }
}
