using PipelineRules.Facts;
using PipelineRules.Facts.Schema;

namespace PipelineRules.Pipelines.Checks;

/// <summary>The stakeholders' statements on priorities and deals.</summary>
internal static class ValidationChecks
{
    public static void Run(Links links)
    {
        foreach (var statement in links.Facts.Validations ?? [])
            Check(statement, new Row(links.Problems, Tables.Validations, statement.Stakeholder, statement.Priority ?? statement.Deal), links);
    }

    private static void Check(Validation statement, Row row, Links links)
    {
        PropertyChecks.Run(FactTables.Validations, statement, row, links);
        row.Report(
            statement.Priority.NullIfBlank() is null && statement.Deal.NullIfBlank() is null,
            ProblemCodes.MissingId, "priority", "does not say which priority or deal was spoken of");
        row.Report(
            statement.Stakeholder.NullIfBlank() is null && statement.Source.NullIfBlank() is null,
            ProblemCodes.MissingId, "stakeholder", "does not say who spoke, nor in which document it stands, so it does not count");
        row.Report(statement.On is null, ProblemCodes.MissingDay, "on", "does not say when, so it does not count");
        row.Report(
            statement is { Fit: SolutionFit.CustomerConfirmed or SolutionFit.Mismatch } && statement.Deal.NullIfBlank() is null,
            ProblemCodes.MissingId, "deal", "does not say which deal's solution was spoken of, so that does not count");
        row.Report(statement.Rank < 1, ProblemCodes.BadRank, "rank", $"has the rank {statement.Rank}; the highest is 1");
        if (links.Stakeholders.Find(statement.Stakeholder) is { } by)
            CheckSpeaker(statement, by, row, links);
    }

    private static void CheckSpeaker(Validation statement, Stakeholder by, Row row, Links links)
    {
        row.Report(
            !links.Unknown.Contains(Tables.Stakeholders, by.Id, "customer") && !Counts(statement, by, links),
            ProblemCodes.WrongCustomer, "stakeholder", "is the word of somebody who is not known to work for the customer, so it does not count");
        row.Report(
            by.LeftOn <= statement.On, ProblemCodes.SpokeAfterLeaving, "on",
            $"is the word of {statement.On:uuuu-MM-dd} of somebody who had left on {by.LeftOn:uuuu-MM-dd}, so it does not count");
    }

    private static bool Counts(Validation statement, Stakeholder by, Links links)
    {
        if (links.Priorities.Place(statement.Priority) is >= 0 and var priority && links.PriorityAt(priority).IsCountedFor(by.Customer, links.DealsServing(priority)))
            return true;
        var deal = links.Deals.Find(statement.Deal);
        return deal is null ? links.Priorities.Find(statement.Priority) is null : links.CompaniesOf(deal).Holds(by.Customer);
    }
}
