using System.Collections.Generic;
using System.Linq;
using PipelineRules.Assessments;
using PipelineRules.Coverage;
using PipelineRules.Tool.Figures;
using PipelineRules.Tool.Pages;

namespace PipelineRules.Tool.Reports;

/// <summary>What the open pipeline is made of.</summary>
internal sealed class OpeningLines(Assessment assessment, CoverageTable coverage)
{
    private static readonly Stance[] BestFirst = [Stance.Proactive, Stance.Unproven, Stance.Reactive];

    public void Write(IPage page)
    {
        page.Title($"{Count.Of(assessment.Deals.Count, "open deal")} as of {assessment.AsOf:uuuu-MM-dd}", Money());
        var deals = assessment.Deals.GroupBy(deal => deal.Stance).ToDictionary(same => same.Key, same => same.Count());
        page.Write(new Line([.. BestFirst.SelectMany(stance => Share(stance, deals.GetValueOrDefault(stance))).SkipLast(1)]));
    }

    private string Money() => string.Join(" + ", Sums().Select(sum => $"{Figure.Short(sum.Sums.Open)} {sum.Currency}"));

    private IEnumerable<Phrase> Share(Stance stance, int deals) =>
    [
        new Phrase($"{Words.Of(stance)}", StanceTone.Of(stance)),
        $" {string.Join(", ", Sums().Select(sum => $"{Figure.Short(Amount(sum.Sums, stance))}").Prepend(Count.Of(deals, "deal")))}{Percent(stance)}",
        "   ",
    ];

    private string Percent(Stance stance) => Sums() is [{ Sums: { Open: > 0 } sums }]
        ? $" ({100 * Amount(sums, stance) / sums.Open:N0} %)"
        : "";

    private (string Currency, DealSums Sums)[] Sums() => [.. coverage.RowsBy(CoverageBy.Total)
        .GroupBy(row => row.Currency, (currency, rows) => (currency, Sums: rows.Aggregate(default(DealSums), (sum, row) => sum + row.Sums)))
        .Where(sum => sum.Sums.Open != 0)
        .OrderByDescending(sum => sum.currency == assessment.Pipeline.Facts.Currency).ThenByDescending(sum => sum.Sums.Open)];

    private static decimal Amount(DealSums sums, Stance stance) => stance switch
    {
        Stance.Proactive => sums.Proactive,
        Stance.Unproven => sums.Unproven,
        _ => sums.Reactive,
    };
}
