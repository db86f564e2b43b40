using System;
using PipelineRules.Crm.Imports;
using PipelineRules.Facts;

namespace PipelineRules.Crm.Tables;

internal sealed class DealTable() : FactTable<Deal>(
    "deals", ["id"],
    "id", "customer", "name", "owner", "priority", "amount", "currency", "category", "status", "stage", "createdOn", "closeDate",
    "closedOn", "mustHaveDate", "paperProcess", "implementation", "inPaperProcess", "fit", "splits")
{
    public override string? Property(string named) =>
        named.StartsWith(BoundColumns.AttributePrefix, StringComparison.OrdinalIgnoreCase) && named.Length > BoundColumns.AttributePrefix.Length
            ? BoundColumns.AttributePrefix + named[BoundColumns.AttributePrefix.Length..]
            : base.Property(named);

    public override Deal Read(FactCells cells) => new(
        cells.Id("id"),
        cells.Text("customer"),
        cells.Text("name"),
        cells.Text("owner"),
        cells.Text("priority"),
        cells.Money(),
        cells.Word("category", DealCategory.Pipeline),
        cells.Word("status", DealStatus.Open),
        cells.Text("stage"),
        cells.Day("createdOn"),
        cells.Day("closeDate"),
        cells.Day("closedOn"),
        cells.Day("mustHaveDate"),
        cells.Lead("paperProcess"),
        cells.Lead("implementation"),
        cells.Flag("inPaperProcess"),
        cells.Word("fit", SolutionFit.Unknown),
        cells.Splits("splits"),
        cells.Attributes());

    public override object? Key(Deal fact) => IdOrNull(fact.Id);

    public override string? DealOf(Deal fact) => fact.Id;
}
