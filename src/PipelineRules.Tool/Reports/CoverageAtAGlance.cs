using System.Collections.Generic;
using System.Linq;
using PipelineRules.Coverage;
using PipelineRules.Reports;
using PipelineRules.Tool.Pages;

namespace PipelineRules.Tool.Reports;

/// <summary>How far the quotas of this period and the next few are covered, and whose are not.</summary>
internal sealed class CoverageAtAGlance(PipelineReport report)
{
    private const int Periods = 4;
    private readonly Policy _policy = report.Policy;

    public void Write(IPage page)
    {
        page.Heading("Coverage of what is to go", "█ proactive  ▒ other open pipeline");
        page.Write(new CoverageGrid(_policy).Of([.. Rows().Take(Periods), .. Rest()]));
        if (Rows().FirstOrDefault(row => row.State == CoverageState.Open) is { } first)
            WriteOwners(page, first);
    }

    private IEnumerable<CoverageRow> Rows() => report.ByCloseDate.RowsBy(CoverageBy.Total)
        .Where(row => row.Period.Fiscal is { } period && period.End >= report.Assessment.AsOf && (row.Quota is not null || row.Sums.Open > 0));

    private IEnumerable<CoverageRow> Rest() => report.ByCloseDate.RowsBy(CoverageBy.Total)
        .Where(row => row.Period.Kind != PeriodKind.Fiscal && row.Sums is { Deals: > 0 } and not { Open: 0, Won: > 0 } and not { Open: 0, Lost: > 0 } && (row.Period.Kind != PeriodKind.NoAmount || LacksAmounts));

    /// <summary>Whether an open deal has no amount; closed ones leave nothing to cover.</summary>
    private bool LacksAmounts => report.Deals.Any(deal => CoveragePeriod.Of(deal.Deal).Kind == PeriodKind.NoAmount);

    private void WriteOwners(IPage page, CoverageRow total)
    {
        var under = report.ByCloseDate.RowsBy(CoverageBy.Owner)
            .Where(row => row.Period == total.Period && row.Currency == total.Currency && row.Band == CoverageBand.Under)
            .OrderBy(row => row.ProactiveToGoCoverage)
            .ToArray();
        if (under.Length > 0)
            page.Write(new Line(
                $"Under {Figure.Target(_policy.CoverageTarget)} in {total.Period}, proactive: ",
                Listed.Of(", ", under.Select(row => $"{Name.Of(row.Who)} {Figure.Multiple(row.ProactiveToGoCoverage)}"))));
    }
}
