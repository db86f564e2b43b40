using PipelineRules.Facts;
using PipelineRules.Json.Notations;

namespace PipelineRules.Json.Tables;

internal static class GoalTable
{
    public static Notation<CorporateGoal> Row()
    {
        var row = new Shape<CorporateGoal>("goals");
        var id = row.Text("id", goal => goal.Id);
        var customer = row.Shared("customer", goal => goal.Customer);
        var statement = row.Text("statement", goal => goal.Statement);
        var target = row.Day("target", goal => goal.Target);
        return row.Making(() => new(id.Value ?? "", customer.Value, statement.Value, target.Value));
    }
}
