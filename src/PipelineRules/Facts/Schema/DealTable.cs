using System.Collections.Generic;
using NodaTime;

namespace PipelineRules.Facts.Schema;

internal static class DealTable
{
    private static readonly TableBuilder<Deal> s_table = new("deals", "deal", "What is being sold.");

    public static readonly ValueProperty<Deal, string?> Id = s_table.Id(
        "The deal's id, unique among deals.", deal => deal.Id, (deal, to) => deal with { Id = to });
    public static readonly ValueProperty<Deal, string?> Customer = s_table.Reference(
        "customer", "customers", "The id of the customer.", deal => deal.Customer, (deal, to) => deal with { Customer = to });
    public static readonly ValueProperty<Deal, string?> Name = s_table.Text(
        "name", "What the deal is called.", deal => deal.Name, (deal, to) => deal with { Name = to }, PastView.AsRecorded);
    public static readonly ValueProperty<Deal, string?> Owner = s_table.Reference(
        "owner", "team", "The id of the team member who sells it.", deal => deal.Owner, (deal, to) => deal with { Owner = to });
    public static readonly ValueProperty<Deal, string?> Priority = s_table.Reference(
        "priority", "priorities", "The id of the customer's priority that it serves; absent when none is known.",
        deal => deal.Priority, (deal, to) => deal with { Priority = to });
    public static readonly (ValueProperty<Deal, decimal?> Number, ValueProperty<Deal, string?> Currency) Amount = s_table.Money(
        "What it is worth, in units of the currency (euros, not cents).", deal => deal.Amount, (deal, to) => deal with { Amount = to });
    public static readonly ValueProperty<Deal, DealCategory> Category = s_table.Enum(
        "category", DealCategory.Pipeline, "How much the seller counts on it, least first. From bestCase up the deal is forecast.",
        deal => deal.Category, (deal, to) => deal with { Category = to });
    public static readonly ValueProperty<Deal, DealStatus> Status = s_table.Enum(
        "status", DealStatus.Open, "Whether it is open, won or lost.", deal => deal.Status, (deal, to) => deal with { Status = to },
        PastView.Dated);
    public static readonly ValueProperty<Deal, string?> Stage = s_table.Text(
        "stage", "The name of its stage in the seller's process.", deal => deal.Stage, (deal, to) => deal with { Stage = to },
        recurs: true);
    public static readonly ValueProperty<Deal, LocalDate?> CreatedOn = s_table.Day(
        "createdOn", "The day on which it was recorded first.", deal => deal.CreatedOn, (deal, to) => deal with { CreatedOn = to },
        PastView.AsRecorded);
    public static readonly ValueProperty<Deal, LocalDate?> CloseDate = s_table.Day(
        "closeDate", "The forecast close date: the day on which the seller says it will be signed.",
        deal => deal.CloseDate, (deal, to) => deal with { CloseDate = to });
    public static readonly ValueProperty<Deal, LocalDate?> ClosedOn = s_table.Day(
        "closedOn", "The day on which it was won or lost; absent while it is open.",
        deal => deal.ClosedOn, (deal, to) => deal with { ClosedOn = to }, PastView.Dated);
    public static readonly ValueProperty<Deal, LocalDate?> MustHaveDate = s_table.Day(
        "mustHaveDate", "The day by which the customer must have the outcome in place, that day included; the priority's when absent.",
        deal => deal.MustHaveDate, (deal, to) => deal with { MustHaveDate = to });
    public static readonly ValueProperty<Deal, Period?> PaperProcess = s_table.Lead(
        "paperProcess", "The lead from the decision to the signature, an ISO 8601 duration in days, weeks, months or years.",
        deal => deal.PaperProcess, (deal, to) => deal with { PaperProcess = to });
    public static readonly ValueProperty<Deal, Period?> Implementation = s_table.Lead(
        "implementation", "The lead from the signature to the outcome, an ISO 8601 duration in days, weeks, months or years.",
        deal => deal.Implementation, (deal, to) => deal with { Implementation = to });
    public static readonly ValueProperty<Deal, bool> InPaperProcess = s_table.Flag(
        "inPaperProcess", "Whether the customer's procurement or legal department has it on the desk.",
        deal => deal.InPaperProcess, (deal, to) => deal with { InPaperProcess = to });
    public static readonly ValueProperty<Deal, SolutionFit> Fit = s_table.Enum(
        "fit", SolutionFit.Unknown, "Whether the solution matches what the customer needs, and who says so.",
        deal => deal.Fit, (deal, to) => deal with { Fit = to });
    public static readonly ValueProperty<Deal, IReadOnlyList<DealSplit>?> Splits = s_table.Splits(
        "splits", "The shares in it; absent or empty when it is all its owner's.", deal => deal.Splits,
        (deal, to) => deal with { Splits = to });
    public static readonly ValueProperty<Deal, DealAttributes?> Attributes = s_table.Attributes(
        "attributes", "The CRM's own fields, under any names; capitals make no difference between two names.",
        deal => deal.Attributes, (deal, to) => deal with { Attributes = to });
    public static readonly ValueProperty<Deal, string?> LineOfBusiness = s_table.Text(
        "lineOfBusiness", "The part of the customer's organisation that it is for, as a path; the priority's when absent.",
        deal => deal.LineOfBusiness, (deal, to) => deal with { LineOfBusiness = to }, recurs: true, example: "Operations/Claims");
    public static readonly ValueProperty<Deal, string?> ForCustomer = s_table.Reference(
        "forCustomer", "customers",
        "The id of the customer whose priority it serves, where another company signs: a reseller, or the group; absent when it is the "
            + "same.",
        deal => deal.ForCustomer, (deal, to) => deal with { ForCustomer = to });
    public static readonly ValueProperty<Deal, string?> NextStep = s_table.Text(
        "nextStep", "What the seller means to do next.", deal => deal.NextStep, (deal, to) => deal with { NextStep = to });
    public static readonly ValueProperty<Deal, LocalDate?> NextStepOn = s_table.Day(
        "nextStepOn", "The day on which they mean to do it.", deal => deal.NextStepOn, (deal, to) => deal with { NextStepOn = to });

    public static TypedTable<Deal> Table { get; } = s_table.Build(
        row => new(
            Id[row] ?? "", Customer[row], Name[row], Owner[row], Priority[row], row.Money(Amount.Number, Amount.Currency), Category[row],
            Status[row],
            Stage[row], CreatedOn[row], CloseDate[row], ClosedOn[row], MustHaveDate[row], PaperProcess[row], Implementation[row],
            InPaperProcess[row], Fit[row], Splits[row], Attributes[row], LineOfBusiness[row], ForCustomer[row], NextStep[row],
            NextStepOn[row]),
        facts => facts.Deals, (facts, deals) => facts with { Deals = deals });
}
