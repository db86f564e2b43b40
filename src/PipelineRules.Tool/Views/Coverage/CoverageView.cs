using System.Collections.Generic;
using System.Linq;
using PipelineRules.Coverage;
using PipelineRules.Facts;
using PipelineRules.Reports;
using PipelineRules.Tool.Pages;

namespace PipelineRules.Tool.Views.Coverage;

/// <summary>Pipeline against quota, the gap between the two dates, and for a single row what to repair first.</summary>
internal sealed class CoverageView(Assessment assessment, CoverageFilter choice, CoverageTable table, IReadOnlyList<DateGap> gaps) : View
{
    private readonly IReadOnlyList<CoverageRow> _rows = choice.Apply(table);

    public override IReadOnlyList<Problem> Problems => table.Problems;

    public override IReadOnlyList<Sheet> Sheets =>
    [
        CoverageSheets.Rows(_rows),
        CoverageSheets.Gaps(WantedGaps()),
        CoverageSheets.Repair(Plan() is { } plan ? plan.Steps : []),
    ];

    public override void Write(IPage page)
    {
        page.Title(
            $"Coverage by {(table.Basis == CoverageBasis.CloseDate ? "the sellers' close dates"
                : "the customers' latest signature dates")} as of {assessment.AsOf:uuuu-MM-dd}",
            "█ proactive  ▒ other open pipeline");
        page.Write(new CoverageGrid(assessment.Pipeline.Policy).Create(Shown()));
        if (Shown().Count < _rows.Count)
            page.Write(new Phrase("What is past is left out; --period shows it.", Tone.Faint));
        WriteGaps(page);
        if (Plan() is { } plan)
            new RepairPlanPart(plan).Write(page);
    }

    private void WriteGaps(IPage page)
    {
        page.Heading("What the customers' own dates support of it");
        var grid =
            new Grid(Column.Kept(""), Column.Number("by close date"), Column.Number("by customer's date"), Column.Number("not supported"));
        foreach (var gap in WantedGaps())
            grid.Add(
                new Phrase(
                    $"{(gap.By == CoverageBy.Total ? "" : $"{DisplayName.Format(gap.Who)} ")}{gap.Period} {gap.Currency}", Tone.Strong),
                NumberFormat.Whole(gap.ByCloseDate),
                NumberFormat.Whole(gap.ByCustomerDate),
                new Phrase(NumberFormat.Whole(gap.Unsupported), gap.Unsupported > 0 ? Tone.Bad : Tone.Plain));
        page.Write(grid);
    }

    private IReadOnlyList<CoverageRow> Shown() => choice.Period is not null
        ? _rows
        : [.. _rows.Where(row => row.Period.Fiscal is not { } fiscal || fiscal.End >= assessment.AsOf)];

    private IEnumerable<DateGap> WantedGaps() => gaps.Where(gap =>
        choice.IsWanted(gap.By, gap.Who, gap.Period) && (gap.ByCloseDate, gap.ByCustomerDate) is not (0, 0));

    private RepairPlan? Plan() =>
        _rows is [{ Period.Kind: PeriodKind.Fiscal, AmountToTarget: > 0 } only] ? RepairPlan.For(only, assessment) : null;
}
