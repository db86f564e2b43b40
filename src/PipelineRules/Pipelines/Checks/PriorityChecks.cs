using PipelineRules.Facts;

namespace PipelineRules.Pipelines.Checks;

/// <summary>The customers' priorities.</summary>
internal static class PriorityChecks
{
    public static void Run(Links links)
    {
        foreach (var priority in links.Priorities.All)
            Check(priority, new Row(links.Problems, Tables.Priorities, priority.Id), links);
    }

    private static void Check(Priority priority, Row row, Links links)
    {
        row.Refers("customer", priority.Customer, links.Customers, "customer");
        row.Refers("owner", priority.Owner, links.Stakeholders, "stakeholder");
        foreach (var goal in priority.Goals ?? [])
            row.Refers("goals", goal, links.Goals, "goal");
        row.Report(priority.Rank < 1, ProblemCodes.BadRank, "rank", $"has the rank {priority.Rank}; the highest is 1");
        row.Text("statement", priority.Statement);
        row.Day("mustHaveDate", priority.MustHaveDate);
        row.Day("changedOn", priority.ChangedOn);
        row.Day("doneOn", priority.DoneOn);
        CheckOwner(priority, row, links);
    }

    private static void CheckOwner(Priority priority, Row row, Links links) => row.Report(
        links.Stakeholders.Find(priority.Owner)?.Customer is { } employer && priority.Customer is { } customer && employer != customer,
        ProblemCodes.WrongCustomer, "owner", $"is owned by {priority.Owner}, who works for another customer");
}
