using PipelineRules.Facts;
using PipelineRules.Json.Notations;

namespace PipelineRules.Json.Tables;

internal static class DealTable
{
    public static Notation<Deal> Row(ReportingCurrency reporting)
    {
        var row = new Shape<Deal>("deals");
        var id = row.Text("id", deal => deal.Id);
        var customer = row.Shared("customer", deal => deal.Customer);
        var name = row.Text("name", deal => deal.Name);
        var owner = row.Shared("owner", deal => deal.Owner);
        var priority = row.Shared("priority", deal => deal.Priority);
        var amount = row.Number("amount", deal => deal.Amount?.Amount);
        var currency = row.Shared("currency", deal => deal.Amount?.Currency);
        var category = row.Word<DealCategory>("category", deal => deal.Category);
        var status = row.Word<DealStatus>("status", deal => deal.Status);
        var stage = row.Shared("stage", deal => deal.Stage);
        var createdOn = row.Day("createdOn", deal => deal.CreatedOn);
        var closeDate = row.Day("closeDate", deal => deal.CloseDate);
        var closedOn = row.Day("closedOn", deal => deal.ClosedOn);
        var mustHaveDate = row.Day("mustHaveDate", deal => deal.MustHaveDate);
        var paperProcess = row.Lead("paperProcess", deal => deal.PaperProcess);
        var implementation = row.Lead("implementation", deal => deal.Implementation);
        var inPaperProcess = row.Flag("inPaperProcess", deal => deal.InPaperProcess);
        var fit = row.Word<SolutionFit>("fit", deal => deal.Fit);
        var splits = row.List("splits", SplitTable.Row(), deal => deal.Splits);
        var attributes = row.Held("attributes", new AttributesNotation(), deal => deal.Attributes);
        var business = row.Shared("lineOfBusiness", deal => deal.LineOfBusiness);
        var forCustomer = row.Shared("forCustomer", deal => deal.ForCustomer);
        return row.Making(() => new(
            id.Value ?? "", customer.Value, name.Value, owner.Value, priority.Value, reporting.Money(amount.Value, currency.Value),
            category.Value ?? DealCategory.Pipeline, status.Value ?? DealStatus.Open, stage.Value,
            createdOn.Value, closeDate.Value, closedOn.Value, mustHaveDate.Value, paperProcess.Value, implementation.Value,
            inPaperProcess.Value ?? false, fit.Value ?? SolutionFit.Unknown, splits.Value, attributes.Value,
            business.Value, forCustomer.Value));
    }
}
