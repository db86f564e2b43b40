using NodaTime;
using PipelineRules.Facts;
using PipelineRules.Facts.Schema;

namespace PipelineRules.Pipelines.Checks;

/// <summary>The deals.</summary>
internal static class DealChecks
{
    public static void Run(Links links)
    {
        foreach (var deal in links.Deals.All)
            Check(deal, new Row(links.Problems, Tables.Deals, deal.Id), links);
    }

    private static void Check(Deal deal, Row row, Links links)
    {
        PropertyChecks.Run(FactTables.Deals, deal, row, links);
        CheckLinks(deal, row, links);
        CheckDays(deal, row);
        CheckLead("paperProcess", deal.PaperProcess, row);
        CheckLead("implementation", deal.Implementation, row);
        row.Money("amount", deal.Amount);
        row.Text("name", deal.Name);
        row.Report(!Amounts.SplitsAddUp(deal), ProblemCodes.BadSplits, "splits", "has revenue splits that do not add to 100 %, so all credit stays with its owner");
    }

    private static void CheckLinks(Deal deal, Row row, Links links)
    {
        row.Report(deal.Customer is null, ProblemCodes.MissingId, "customer", "does not say who the customer is");
        var priority = links.PriorityOf(deal);
        row.Report(
            priority?.Priority.Customer is { } customer && deal.Customer is { } own && customer != own,
            ProblemCodes.WrongCustomer, "priority", $"serves {deal.Priority}, a priority of another customer");
        row.Report(
            MustHaveDates.Differ(deal, priority), ProblemCodes.MustHaveDatesDiffer, "mustHaveDate",
            $"must be had by {deal.MustHaveDate:uuuu-MM-dd} and its priority by {priority?.MustHaveDate:uuuu-MM-dd}; {MustHaveDates.Of(deal, priority):uuuu-MM-dd} counts");
    }

    private static void CheckDays(Deal deal, Row row)
    {
        row.Report(deal is { Status: DealStatus.Open, ClosedOn: not null }, ProblemCodes.OpenAndClosed, "closedOn", $"is open and was closed on {deal.ClosedOn:uuuu-MM-dd}");
        row.Report(deal is { Status: not DealStatus.Open, ClosedOn: null }, ProblemCodes.ClosedWithoutDay, "closedOn", "is closed, and nobody recorded when");
        row.Report(deal.ClosedOn < deal.CreatedOn, ProblemCodes.ClosedBeforeCreated, "closedOn", $"was closed on {deal.ClosedOn:uuuu-MM-dd}, before it was created on {deal.CreatedOn:uuuu-MM-dd}");
        row.Report(deal.CloseDate < deal.CreatedOn, ProblemCodes.ClosedBeforeCreated, "closeDate", $"is to close on {deal.CloseDate:uuuu-MM-dd}, before it was created on {deal.CreatedOn:uuuu-MM-dd}");
    }

    private static void CheckLead(string property, Period? lead, Row row) => row.Report(
        lead is not null && !LeadTimes.IsUsable(lead), ProblemCodes.BadLeadTime, property, $"has the {property} {lead}, which is no number of days to come, so it counts as unknown");
}
