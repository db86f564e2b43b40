using PipelineRules.Facts;
using PipelineRules.Json.Notations;

namespace PipelineRules.Json.Tables;

internal static class QuotaTable
{
    public static Notation<Quota> Row(ReportingCurrency reporting)
    {
        var row = new Shape<Quota>("quotas");
        var owner = row.Shared("owner", quota => quota.Owner);
        var period = row.Shared("period", quota => quota.Period);
        var amount = row.Number("amount", quota => quota.Amount?.Amount);
        var currency = row.Shared("currency", quota => quota.Amount?.Currency);
        return row.Making(() => new(owner.Value, period.Value, reporting.Money(amount.Value, currency.Value)));
    }
}
