using PipelineRules.Facts;
using PipelineRules.Json.Notations;

namespace PipelineRules.Json.Tables;

internal static class RateTable
{
    public static Notation<ExchangeRate> Row()
    {
        var row = new Shape<ExchangeRate>("rates");
        var currency = row.Shared("currency", one => one.Currency);
        var rate = row.Number("rate", one => one.Rate);
        var on = row.Day("on", one => one.On);
        return row.Making(() => new(currency.Value ?? "", rate.Value ?? 0, on.Value));
    }
}
