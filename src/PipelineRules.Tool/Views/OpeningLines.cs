using System.Collections.Generic;
using System.Linq;
using PipelineRules.Coverage;
using PipelineRules.Reports;
using PipelineRules.Tool.Pages;

namespace PipelineRules.Tool.Views;

/// <summary>What the open pipeline is made of.</summary>
internal sealed class OpeningLines(PipelineReport report)
{
    private static readonly Stance[] BestFirst = [Stance.Proactive, Stance.Unproven, Stance.Reactive];

    private readonly Assessment _assessment = report.Assessment;

    public void Write(IPage page)
    {
        page.Title($"{Plural.Format(_assessment.Deals.Count, "open deal")} as of {_assessment.AsOf:uuuu-MM-dd}", Money());
        page.Write(new Line([.. BestFirst.SelectMany(stance => Share(stance, _assessment.Count(stance))).SkipLast(1)]));
    }

    private string Money() => string.Join(" + ", report.Open.Select(sum => $"{NumberFormat.Brief(sum.Sums.Open)} {sum.Currency}"));

    private IEnumerable<Phrase> Share(Stance stance, int deals) =>
    [
        new Phrase($"{EnumLabels.CamelCase(stance)}", StanceTone.Of(stance)),
        $" {string.Join(", ", report.Open.Select(sum => NumberFormat.Brief(Amount(sum.Sums, stance)))
            .Prepend(Plural.Format(deals, "deal")))}{Percent(stance)}",
        "   ",
    ];

    private string Percent(Stance stance) => report.Open is [{ Sums: { Open: > 0 } sums }]
        ? $" ({100 * Amount(sums, stance) / sums.Open:N0} %)"
        : "";

    private static decimal Amount(DealSums sums, Stance stance) => stance switch
    {
        Stance.Proactive => sums.Proactive,
        Stance.Unproven => sums.Unproven,
        _ => sums.Reactive,
    };
}
