using System.Collections.Generic;
using System.Linq;
using PipelineRules.Coverage;
using PipelineRules.Results;

namespace PipelineRules.Tool.Reports;

/// <summary>Coverage for spreadsheets and programs, in the names of the results file.</summary>
internal static class CoverageSheets
{
    public static Sheet Rows(IEnumerable<CoverageRow> rows) => Sheet.Of("coverage", rows, CoverageColumns.All);

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
        ("conversations", step => step.Repair.Conversations.Count),
        ("with", step => step.Repair.Conversations.Select(conversation => $"{conversation.With}")),
        ("closeDate", step => step.Repair.CloseDate),
        ("rules", step => step.Deal.Repair.Select(finding => finding.Rule.Name)));
}
