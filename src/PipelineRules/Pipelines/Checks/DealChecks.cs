using NodaTime;
using PipelineRules.Facts;
using PipelineRules.Facts.Schema;

namespace PipelineRules.Pipelines.Checks;

/// <summary>The deals.</summary>
internal static class DealChecks
{
    public static void Run(FactGraph factGraph)
    {
        foreach (var context in factGraph.Contexts)
            Check(context.Deal, context, new CheckedRow(factGraph.Problems, TableNames.Deals, context.Deal.Id), factGraph);
    }

    private static void Check(Deal deal, DealContext context, CheckedRow checkedRow, FactGraph factGraph)
    {
        PropertyChecks.Run(FactTables.Deals, deal, checkedRow, factGraph);
        CheckLinks(deal, context, checkedRow, factGraph);
        CheckStated(deal, context, checkedRow);
        CheckDays(deal, checkedRow, factGraph.Facts.AsOf);
        CheckLead("paperProcess", deal.PaperProcess, checkedRow);
        CheckLead("implementation", deal.Implementation, checkedRow);
        checkedRow.Money("amount", deal.Amount, factGraph.Facts.Currency);
        checkedRow.Text("name", deal.Name);
        checkedRow.Report(
            !AmountLimits.SplitsAddUp(deal), ProblemCodes.BadSplits, "splits",
            "has revenue splits that do not add to 100 %, so all credit stays with its owner");
    }

    private static void CheckLinks(Deal deal, DealContext context, CheckedRow checkedRow, FactGraph factGraph)
    {
        checkedRow.Report(
            deal.Customer is null && !factGraph.Unknown.Contains(TableNames.Deals, deal.Id, "customer"),
            ProblemCodes.MissingId, "customer", "does not say who the customer is");
        checkedRow.Report(
            context.Priority is null && factGraph.PriorityOf(deal) is { } other
                && !factGraph.Unknown.Contains(TableNames.Priorities, other.Priority.Id, "customer"),
            ProblemCodes.WrongCustomer, "priority",
            $"serves {deal.Priority}, which is not known to be a priority of its customer, so it counts as serving none");
    }

    private static void CheckStated(Deal deal, DealContext context, CheckedRow checkedRow)
    {
        checkedRow.Report(
            context is { DateInForce.MustHaveDate: { } inForce, Deal.MustHaveDate: { } own } && inForce != own,
            ProblemCodes.MustHaveDatesDiffer, "mustHaveDate",
            $"must be had by {deal.MustHaveDate:uuuu-MM-dd} as recorded, and by {context.MustHaveDate:uuuu-MM-dd} as "
                + $"{context.DateInForce} stated; what was stated counts");
        checkedRow.Report(
            context is { DateInForce: null, Deal.MustHaveDate: { } its, Priority.MustHaveDate: { } priorities } && its != priorities,
            ProblemCodes.MustHaveDatesDiffer, "mustHaveDate",
            $"must be had by {deal.MustHaveDate:uuuu-MM-dd} and its priority by {context.Priority?.MustHaveDate:uuuu-MM-dd}; the deal's "
                + $"own counts");
        checkedRow.Report(
            context is { Deal.Fit: SolutionFit.Mismatch, Match: not null, Mismatch: null },
            ProblemCodes.RecordDiffers, "fit",
            $"does not match as recorded, and matches as {context.Match} stated; what was stated counts");
        checkedRow.Report(
            context is { Deal.Fit: SolutionFit.CustomerConfirmed, Mismatch: not null },
            ProblemCodes.RecordDiffers, "fit", $"matches as recorded, and does not as {context.Mismatch} stated; what was stated counts");
    }

    private static void CheckDays(Deal deal, CheckedRow checkedRow, LocalDate asOf)
    {
        checkedRow.Report(
            deal is { Status: DealStatus.Open, ClosedOn: not null }, ProblemCodes.OpenAndClosed, "closedOn",
            $"is open and was closed on {deal.ClosedOn:uuuu-MM-dd}");
        checkedRow.Report(
            deal.Status != DealStatus.Open && deal.ClosedOn > asOf, ProblemCodes.ClosedLater, "closedOn",
            $"is closed, with a day that lies ahead: {deal.ClosedOn:uuuu-MM-dd}; it counts as closed");
        checkedRow.Report(
            deal is { Status: not DealStatus.Open, ClosedOn: null }, ProblemCodes.ClosedWithoutDay, "closedOn",
            "is closed, and nobody recorded when");
        checkedRow.Report(
            deal.ClosedOn < deal.CreatedOn, ProblemCodes.ClosedBeforeCreated, "closedOn",
            $"was closed on {deal.ClosedOn:uuuu-MM-dd}, before it was created on {deal.CreatedOn:uuuu-MM-dd}");
        checkedRow.Report(
            deal.CloseDate < deal.CreatedOn, ProblemCodes.ClosedBeforeCreated, "closeDate",
            $"is to close on {deal.CloseDate:uuuu-MM-dd}, before it was created on {deal.CreatedOn:uuuu-MM-dd}");
    }

    private static void CheckLead(string property, Period? lead, CheckedRow checkedRow) => checkedRow.Report(
        lead is not null && !LeadTimes.IsUsable(lead), ProblemCodes.BadLeadTime, property,
        $"has the {property} {lead}, which is no number of days to come, so it counts as unknown");
}
