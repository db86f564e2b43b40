using PipelineRules.Facts;
using PipelineRules.Json.Notations;

namespace PipelineRules.Json.Tables;

internal static class PriorityTable
{
    public static Notation<Priority> Row()
    {
        var row = new Shape<Priority>("priorities");
        var id = row.Text("id", priority => priority.Id);
        var customer = row.Shared("customer", priority => priority.Customer);
        var statement = row.Text("statement", priority => priority.Statement);
        var owner = row.Shared("owner", priority => priority.Owner);
        var rank = row.Whole("rank", priority => priority.Rank);
        var goals = row.List("goals", new TextNotation(), priority => priority.Goals);
        var current = row.Text("currentState", priority => priority.CurrentState);
        var desired = row.Text("desiredState", priority => priority.DesiredState);
        var mustHaveDate = row.Day("mustHaveDate", priority => priority.MustHaveDate);
        var drivingForce = row.Text("drivingForce", priority => priority.DrivingForce);
        var consequence = row.Text("consequenceIfMissed", priority => priority.ConsequenceIfMissed);
        var changedOn = row.Day("changedOn", priority => priority.ChangedOn);
        var doneOn = row.Day("doneOn", priority => priority.DoneOn);
        var business = row.Shared("lineOfBusiness", priority => priority.LineOfBusiness);
        var corporateRank = row.Whole("corporateRank", priority => priority.CorporateRank);
        return row.Making(() => new(
            id.Value ?? "", customer.Value, statement.Value, owner.Value, rank.Value, goals.Value, current.Value, desired.Value,
            mustHaveDate.Value, drivingForce.Value, consequence.Value, changedOn.Value, doneOn.Value,
            business.Value, corporateRank.Value));
    }
}
