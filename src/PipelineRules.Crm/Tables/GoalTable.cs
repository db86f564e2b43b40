using PipelineRules.Crm.Imports;
using PipelineRules.Facts;

namespace PipelineRules.Crm.Tables;

internal sealed class GoalTable() : FactTable<CorporateGoal>("goals", ["id"], "id", "customer", "statement", "target")
{
    public override CorporateGoal Read(FactCells cells) =>
        new(cells.Id("id"), cells.Text("customer"), cells.Text("statement"), cells.Day("target"));

    public override object? Key(CorporateGoal fact) => IdOrNull(fact.Id);
}
