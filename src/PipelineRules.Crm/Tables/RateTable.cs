using PipelineRules.Crm.Imports;
using PipelineRules.Facts;

namespace PipelineRules.Crm.Tables;

internal sealed class RateTable() : FactTable<ExchangeRate>("rates", ["currency"], "currency", "rate", "on")
{
    public override ExchangeRate Read(FactCells cells) => new(cells.Id("currency").ToUpperInvariant(), cells.Number("rate") ?? 0, cells.Day("on"));
}
