using PipelineRules.Facts;
using PipelineRules.Facts.Schema;

namespace PipelineRules.Pipelines.Checks;

/// <summary>The stakeholders' statements on priorities and deals.</summary>
internal static class ValidationChecks
{
    public static void Run(FactGraph factGraph)
    {
        foreach (var statement in factGraph.Facts.Validations ?? [])
            Check(statement,
                new CheckedRow(factGraph.Problems, TableNames.Validations, statement.Stakeholder, statement.Priority ?? statement.Deal),
                factGraph);
    }

    private static void Check(Validation statement, CheckedRow checkedRow, FactGraph factGraph)
    {
        PropertyChecks.Run(FactTables.Validations, statement, checkedRow, factGraph);
        checkedRow.Report(
            statement.Priority is null && statement.Deal is null,
            ProblemCodes.MissingId, "priority", "does not say which priority or deal was spoken of");
        checkedRow.Report(
            statement.Stakeholder is null && statement.Source is null,
            ProblemCodes.MissingId, "stakeholder", "does not say who spoke, nor in which document it stands, so it does not count");
        checkedRow.Report(statement.On is null, ProblemCodes.MissingDay, "on", "does not say when, so it does not count");
        checkedRow.Report(
            statement is { Fit: SolutionFit.CustomerConfirmed or SolutionFit.Mismatch } && statement.Deal is null,
            ProblemCodes.MissingId, "deal", "does not say which deal's solution was spoken of, so that does not count");
        checkedRow.Report(statement.Rank < 1, ProblemCodes.BadRank, "rank", $"has the rank {statement.Rank}; the highest is 1");
        if (factGraph.Stakeholders.Find(statement.Stakeholder) is { } by)
            CheckSpeaker(statement, by, checkedRow, factGraph);
    }

    private static void CheckSpeaker(Validation statement, Stakeholder by, CheckedRow checkedRow, FactGraph factGraph)
    {
        checkedRow.Report(
            !factGraph.Unknown.Contains(TableNames.Stakeholders, by.Id, "customer") && !Counts(statement, by, factGraph),
            ProblemCodes.WrongCustomer, "stakeholder",
            "is the word of somebody who is not known to work for the customer, so it does not count");
        checkedRow.Report(
            by.LeftOn <= statement.On, ProblemCodes.SpokeAfterLeaving, "on",
            $"is the word of {statement.On:uuuu-MM-dd} of somebody who had left on {by.LeftOn:uuuu-MM-dd}, so it does not count");
    }

    private static bool Counts(Validation statement, Stakeholder by, FactGraph factGraph)
    {
        if (factGraph.Priorities.Place(statement.Priority) is >= 0 and var priority
            && factGraph.PriorityAt(priority).IsCountedFor(by.Customer, factGraph.DealsServing(priority)))
            return true;
        var deal = factGraph.Deals.Find(statement.Deal);
        return deal is null ? factGraph.Priorities.Find(statement.Priority) is null : factGraph.CompaniesOf(deal).Holds(by.Customer);
    }
}
