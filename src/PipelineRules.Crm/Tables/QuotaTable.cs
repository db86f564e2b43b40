using PipelineRules.Crm.Imports;
using PipelineRules.Facts;

namespace PipelineRules.Crm.Tables;

internal sealed class QuotaTable() : FactTable<Quota>("quotas", ["owner", "period"], "owner", "period", "amount", "currency")
{
    public override Quota Read(FactCells cells) => new(cells.Text("owner"), cells.Period("period"), cells.Money());
}
