using System.Collections.Generic;
using System.Linq;
using PipelineRules.Coverage;
using PipelineRules.Results;

namespace PipelineRules.Tool.Views.Coverage;

/// <summary>Coverage for spreadsheets and programs, in the names of the results file.</summary>
internal static class CoverageSheets
{
    public static Sheet Rows(IEnumerable<CoverageRow> rows) => Sheet.Create("coverage", rows, CoverageColumns.All);

    public static Sheet Gaps(IEnumerable<DateGap> gaps) => Sheet.Create(
        "gaps",
        gaps,
        ("by", gap => EnumLabels.CamelCase(gap.By)),
        ("who", gap => gap.Who),
        ("period", gap => gap.Period),
        ("currency", gap => gap.Currency),
        ("byCloseDate", gap => gap.ByCloseDate),
        ("byCustomerDate", gap => gap.ByCustomerDate),
        ("unsupported", gap => gap.Unsupported));

    public static Sheet Repair(IEnumerable<RepairStep> steps) => Sheet.Create(
        "repair",
        steps,
        ("deal", step => step.Deal.Deal.Id),
        ("amount", step => step.Amount),
        ("conversations", step => step.Repair.Conversations.Count),
        ("with", step => step.Repair.Conversations.Select(conversation => $"{conversation.With}")),
        ("closeDate", step => step.Repair.CloseDate),
        ("rules", step => step.Deal.Repair.Select(finding => finding.Rule.Name)));
}
