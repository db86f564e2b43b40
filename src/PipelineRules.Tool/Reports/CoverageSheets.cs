using System.Collections.Generic;
using System.Linq;
using PipelineRules.Coverage;

namespace PipelineRules.Tool.Reports;

/// <summary>Coverage for spreadsheets and programs, in the names of the results file.</summary>
internal static class CoverageSheets
{
    public static Sheet Rows(IEnumerable<CoverageRow> rows) => Sheet.Of(
        "coverage",
        rows,
        ("by", row => Words.Of(row.By)),
        ("who", row => row.Who),
        ("period", row => row.Period),
        ("basis", row => Words.Of(row.Basis)),
        ("currency", row => row.Currency),
        ("quota", row => row.Quota),
        ("won", row => row.Sums.Won),
        ("toGo", row => row.ToGo),
        ("open", row => row.Sums.Open),
        ("proactive", row => row.Sums.Proactive),
        ("unproven", row => row.Sums.Unproven),
        ("reactive", row => row.Sums.Reactive),
        ("coverage", row => row.Coverage),
        ("toGoCoverage", row => row.ToGoCoverage),
        ("proactiveCoverage", row => row.ProactiveCoverage),
        ("proactiveToGoCoverage", row => row.ProactiveToGoCoverage),
        ("state", row => Words.Of(row.State)),
        ("band", row => row.Band is { } band ? Words.Of(band) : null),
        ("amountTo2X", row => row.AmountToTarget),
        ("amountTo3X", row => row.AmountToAmple));

    public static Sheet Gaps(IEnumerable<DateGap> gaps) => Sheet.Of(
        "gaps",
        gaps,
        ("by", gap => Words.Of(gap.By)),
        ("who", gap => gap.Who),
        ("period", gap => gap.Period),
        ("currency", gap => gap.Currency),
        ("byCloseDate", gap => gap.ByCloseDate),
        ("byCustomerDate", gap => gap.ByCustomerDate),
        ("unsupported", gap => gap.Unsupported));

    public static Sheet Repair(IEnumerable<RepairStep> steps) => Sheet.Of(
        "repair",
        steps,
        ("deal", step => step.Deal.Deal.Id),
        ("amount", step => step.Amount),
        ("answers", step => step.Answers),
        ("rules", step => step.Deal.Repair.Select(finding => finding.Rule.Name)));
}
