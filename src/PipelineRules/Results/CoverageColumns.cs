using System.Collections.Generic;
using PipelineRules.Coverage;
using Column = PipelineRules.Results.ResultColumn<PipelineRules.Coverage.CoverageRow>;

namespace PipelineRules.Results;

/// <summary>The columns of coverage.</summary>
public static class CoverageColumns
{
    /// <summary>What every format has of a row of coverage, in order.</summary>
    public static IReadOnlyList<Column> All { get; } =
    [
        Column.Word<CoverageBy>("by", "Whose pipeline it is: one owner's, a manager's whole team's, or everybody's.", row => row.By),
        Column.Text("who", "The id of the owner or manager; null for everybody, and for deals without an owner.", row => row.Who),
        Column.Text(
            "period",
            "The fiscal period; or overdue for open deals whose day is past, undated for deals without a day, noAmount for deals without "
                + "an amount.",
            row => row.Period.ToString(), true, "FY2027-Q1", "overdue", "undated", "noAmount"),
        Column.Word<CoverageBasis>(
            "basis", "Whose date put the open deals there: the seller's forecast close date, or the customer's latest signature date.",
            row => row.Basis),
        Column.Text("currency", "The ISO 4217 code of every amount of the row.", row => row.Currency, isAlwaysKnown: true),
        Column.WholeNumber(
            "deals", "How many deals; one that is shared counts with its owner.", row => row.Sums.Deals, isAlwaysKnown: true),
        Column.Number("quota", "What is to be won; null when there is no quota.", row => row.Quota),
        Column.Number("won", "The amount won.", row => row.Sums.Won, isAlwaysKnown: true),
        Column.Number("lost", "The amount lost.", row => row.Sums.Lost, isAlwaysKnown: true),
        Column.Number("toGo", "Quota less what is won; 0 when it is met, null when there is no quota.", row => row.ToGo),
        Column.Number("open", "The open amount: proactive, unproven and reactive together.", row => row.Sums.Open, isAlwaysKnown: true),
        Column.Number("proactive", "The open amount of proactive deals.", row => row.Sums.Proactive, isAlwaysKnown: true),
        Column.Number("unproven", "The open amount of unproven deals.", row => row.Sums.Unproven, isAlwaysKnown: true),
        Column.Number("reactive", "The open amount of reactive deals.", row => row.Sums.Reactive, isAlwaysKnown: true),
        Column.Number("coverage", "The open amount in multiples of the quota; null without a quota.", row => row.Coverage),
        Column.Number(
            "toGoCoverage", "The open amount in multiples of what is to go; null when the quota is met, or without one.",
            row => row.ToGoCoverage),
        Column.Number(
            "proactiveCoverage", "The proactive amount in multiples of the quota; null without a quota.", row => row.ProactiveCoverage),
        Column.Number(
            "proactiveToGoCoverage", "The proactive amount in multiples of what is to go; null when the quota is met, or without one.",
            row => row.ProactiveToGoCoverage),
        Column.Word<CoverageState>(
            "state", "open: something is to go. met: nothing is. noQuota: there is nothing to measure against.", row => row.State),
        Column.Word<CoverageBand>(
            "band",
            "Where the proactive coverage of what is to go lies against the policy's target; null when the quota is met, or without one.",
            row => row.Band, isAlwaysKnown: false),
        Column.Flag("excess", "Whether there is so much proactive pipeline that nobody can be looking after it.", row => row.IsExcess),
        Column.Number(
            "amountTo2X",
            "What proactive pipeline is missing to the policy's coverageTarget, 2 by default; 0 when it is there, null without a quota.",
            row => row.AmountToTarget),
        Column.Number(
            "amountTo3X",
            "What proactive pipeline is missing to the policy's coverageAmple, 3 by default; 0 when it is there, null without a quota.",
            row => row.AmountToAmple),
    ];
}
