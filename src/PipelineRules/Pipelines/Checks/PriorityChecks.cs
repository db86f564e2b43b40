using System.Collections.Generic;
using System.Linq;
using PipelineRules.Facts;
using PipelineRules.Facts.Schema;

namespace PipelineRules.Pipelines.Checks;

/// <summary>The customers' priorities.</summary>
internal static class PriorityChecks
{
    public static void Run(FactGraph factGraph)
    {
        for (var place = 0; place < factGraph.Priorities.All.Count; place++)
            Check(factGraph.PriorityAt(place), place,
                new CheckedRow(factGraph.Problems, TableNames.Priorities, factGraph.Priorities.All[place].Id), factGraph);
    }

    private static void Check(LinkedPriority linked, int place, CheckedRow checkedRow, FactGraph factGraph)
    {
        var priority = linked.Priority;
        PropertyChecks.Run(FactTables.Priorities, priority, checkedRow, factGraph);
        checkedRow.Report(priority.Rank < 1, ProblemCodes.BadRank, "rank", $"has the rank {priority.Rank}; the highest is 1");
        checkedRow.Report(
            priority.CorporateRank < 1, ProblemCodes.BadRank, "corporateRank",
            $"has the rank {priority.CorporateRank} in the company; the highest is 1");
        checkedRow.Text("statement", priority.Statement);
        CheckCompanies(linked, place, checkedRow, factGraph);
        CheckStated(linked.Own, checkedRow);
    }

    private static void CheckCompanies(LinkedPriority linked, int place, CheckedRow checkedRow, FactGraph factGraph)
    {
        if (factGraph.Stakeholders.Find(linked.Priority.Owner) is { } owner)
            checkedRow.Report(
                !factGraph.Unknown.Contains(TableNames.Stakeholders, owner.Id, "customer")
                    && !linked.IsCountedFor(owner.Customer, factGraph.DealsServing(place)),
                ProblemCodes.WrongCustomer, "owner",
                $"is owned by {linked.Priority.Owner}, who is not known to work for its customer, so nobody known owns it");
        for (var i = 0; i < linked.Priority.Goals?.Count; i++)
            if (factGraph.Goals.Find(linked.Priority.Goals[i]) is { } goal)
                CheckGoal(goal, linked, place, checkedRow, factGraph);
    }

    private static void CheckGoal(CorporateGoal goal, LinkedPriority linked, int place, CheckedRow checkedRow, FactGraph factGraph) =>
        checkedRow.Report(
            !factGraph.Unknown.Contains(TableNames.Goals, goal.Id, "customer")
                && !linked.IsCountedFor(goal.Customer, factGraph.DealsServing(place)),
            ProblemCodes.WrongCustomer, "goals",
            $"is linked to {goal.Id}, which is not known to be a goal of its customer, so the link does not count");

    private static void CheckStated(PriorityContext priority, CheckedRow checkedRow)
    {
        checkedRow.Report(
            priority is { StatedRank.Rank: { } rank, RecordedRank: { } recorded } && rank != recorded,
            ProblemCodes.RecordDiffers, "rank",
            $"ranks {priority.RecordedRank} as recorded, and {priority.Rank} as {priority.StatedRank} stated; what was stated counts");
        checkedRow.Report(
            priority is { DateInForce.MustHaveDate: { } date, MustHaveDate: { } its } && date != its,
            ProblemCodes.MustHaveDatesDiffer, "mustHaveDate",
            $"must be done by {priority.MustHaveDate:uuuu-MM-dd} as recorded, and by {priority.DueOn:uuuu-MM-dd} as "
                + $"{priority.DateInForce} stated; what was stated counts");
        checkedRow.Report(
            priority is { StatedGoals.Count: > 0, Priority.Goals: { Count: > 0 } goals }
                && !AreSame(goals, priority.Goals),
            ProblemCodes.RecordDiffers, "goals",
            $"is linked to other corporate goals as recorded than as {(priority.StatedGoals is [var first, ..] ? first : null)} stated; "
                + $"what was stated counts");
    }

    private static bool AreSame(IReadOnlyList<string> ids, IReadOnlyList<CorporateGoal> goals) => (ids, goals) switch
    {
        ([var id], [var goal]) => id == goal.Id,
        _ => new HashSet<string>(ids).SetEquals(goals.Select(goal => goal.Id)),
    };
}
