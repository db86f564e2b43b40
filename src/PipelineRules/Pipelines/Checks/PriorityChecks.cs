using PipelineRules.Facts;
using PipelineRules.Facts.Schema;

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
        PropertyChecks.Run(FactTables.Priorities, priority, row, links);
        row.Report(priority.Rank < 1, ProblemCodes.BadRank, "rank", $"has the rank {priority.Rank}; the highest is 1");
        row.Text("statement", priority.Statement);
        CheckOwner(priority, row, links);
    }

    private static void CheckOwner(Priority priority, Row row, Links links) => row.Report(
        links.Stakeholders.Find(priority.Owner)?.Customer is { } employer && priority.Customer is { } customer && employer != customer,
        ProblemCodes.WrongCustomer, "owner", $"is owned by {priority.Owner}, who works for another customer");
}
