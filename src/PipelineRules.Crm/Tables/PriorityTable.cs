using PipelineRules.Crm.Imports;
using PipelineRules.Facts;

namespace PipelineRules.Crm.Tables;

internal sealed class PriorityTable() : FactTable<Priority>(
    "priorities", ["id"],
    "id", "customer", "statement", "owner", "rank", "goals", "currentState", "desiredState",
    "mustHaveDate", "drivingForce", "consequenceIfMissed", "changedOn", "doneOn")
{
    public override Priority Read(FactCells cells) => new(
        cells.Id("id"),
        cells.Text("customer"),
        cells.Text("statement"),
        cells.Text("owner"),
        cells.Whole("rank"),
        cells.List("goals"),
        cells.Text("currentState"),
        cells.Text("desiredState"),
        cells.Day("mustHaveDate"),
        cells.Text("drivingForce"),
        cells.Text("consequenceIfMissed"),
        cells.Day("changedOn"),
        cells.Day("doneOn"));

    public override object? Key(Priority fact) => IdOrNull(fact.Id);
}
