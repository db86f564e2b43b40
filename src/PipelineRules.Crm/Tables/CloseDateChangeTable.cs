using PipelineRules.Crm.Imports;
using PipelineRules.Facts;

namespace PipelineRules.Crm.Tables;

internal sealed class CloseDateChangeTable() : FactTable<CloseDateChange>("closeDateChanges", ["deal"], "deal", "on", "from", "to", "reason")
{
    public override CloseDateChange Read(FactCells cells) =>
        new(cells.Text("deal"), cells.Day("on"), cells.Day("from"), cells.Day("to"), cells.Text("reason"));

    public override string? DealOf(CloseDateChange fact) => fact.Deal;
}
