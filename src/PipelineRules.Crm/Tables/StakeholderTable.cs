using PipelineRules.Crm.Imports;
using PipelineRules.Facts;

namespace PipelineRules.Crm.Tables;

internal sealed class StakeholderTable() : FactTable<Stakeholder>(
    "stakeholders", ["id"], "id", "customer", "name", "role", "title", "lineOfBusiness", "leftOn")
{
    public override Stakeholder Read(FactCells cells) => new(
        cells.Id("id"),
        cells.Text("customer"),
        cells.Text("name"),
        cells.Word<StakeholderRole>("role"),
        cells.Text("title"),
        cells.Text("lineOfBusiness"),
        cells.Day("leftOn"));

    public override object? Key(Stakeholder fact) => IdOrNull(fact.Id);
}
