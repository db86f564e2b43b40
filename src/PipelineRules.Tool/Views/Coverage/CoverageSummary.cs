using System.Collections.Generic;
using System.Linq;
using PipelineRules.Coverage;
using PipelineRules.Pipelines;
using PipelineRules.Reports;
using PipelineRules.Tool.Pages;

namespace PipelineRules.Tool.Views.Coverage;

/// <summary>How far the quotas of this period and the next few are covered, and whose are not.</summary>
internal sealed class CoverageSummary(PipelineReport report)
{
    private const int Periods = 4;
    private readonly Policy _policy = report.Policy;

    public void Write(IPage page)
    {
        page.Heading("Coverage of what is to go", "█ proactive  ▒ other open pipeline");
        page.Write(new CoverageGrid(_policy).Create([.. Rows().Take(Periods), .. Rest()]));
        if (Rows().FirstOrDefault(row => row.State == CoverageState.Open) is { } first)
            WriteOwners(page, first);
    }

    private IEnumerable<CoverageRow> Rows() => report.ByCloseDate.RowsBy(CoverageBy.Total)
        .Where(
            row => row.Period.Fiscal is { } period && period.End >= report.Assessment.AsOf && (row.Quota is not null || row.Sums.Open > 0));

    // What is closed leaves nothing to cover.
    private IEnumerable<CoverageRow> Rest()
    {
        var open = CountOpenDeals();
        return report.ByCloseDate.RowsBy(CoverageBy.Total)
            .Where(row => row.Period.Kind != PeriodKind.Fiscal)
            .Select(row => row with { Sums = row.Sums with { Deals = open.GetValueOrDefault((row.Period.Kind, row.Currency)) } })
            .Where(row => row.Sums.Deals > 0);
    }

    private Dictionary<(PeriodKind, string), int> CountOpenDeals()
    {
        var counts = new Dictionary<(PeriodKind, string), int>();
        foreach (var deal in report.Assessment.Pipeline.OpenDeals)
            if (CoveragePeriod.For(deal).Kind is not PeriodKind.Fiscal and var kind)
            {
                var row = (kind, CurrencyOf(deal));
                counts[row] = counts.GetValueOrDefault(row) + 1;
            }
        return counts;
    }

    private string CurrencyOf(DealContext deal) =>
        report.Assessment.Pipeline.ReportingAmount(deal)?.Currency ?? report.Assessment.Pipeline.Facts.Currency ?? deal.Amount?.Currency
            ?? "";

    private void WriteOwners(IPage page, CoverageRow total)
    {
        var under = report.ByCloseDate.RowsBy(CoverageBy.Owner)
            .Where(row => row.Period == total.Period && row.Currency == total.Currency && row.Band == CoverageBand.Under)
            .OrderBy(row => row.ProactiveToGoCoverage)
            .ToArray();
        if (under.Length > 0)
            page.Write(new Line(
                $"Under {NumberFormat.Target(_policy.CoverageTarget)} in {total.Period}, proactive: ",
                NameList.Format(
                    ", ", under.Select(row => $"{DisplayName.Format(row.Who)} {NumberFormat.Multiple(row.ProactiveToGoCoverage)}"))));
    }
}
