using System;
using System.Collections.Generic;
using System.Linq;
using PipelineRules.Coverage;

namespace PipelineRules.Reports.Html;

/// <summary>
/// Pipeline against quota: this period for the whole, the teams and the sellers, then the periods after it, and what stands in no period.
/// </summary>
internal sealed class CoverageSection(PipelineReport report, Headlines headlines)
{
    private readonly CoverageBarMarkup _bar = new(report.Policy);

    public void Write(HtmlPage page)
    {
        page.Write(
            $"<section id=\"coverage\" aria-labelledby=\"h-coverage\"><h2 id=\"h-coverage\">{new Headline(headlines.Coverage)}</h2>");
        if (report.Ahead.Any())
            WriteLegend(page);
        foreach (var (row, place) in report.Ahead.Select((row, place) => (row, place)))
            Write(page, row, isOpen: row == report.Focus || report.Focus is null && place == 0);
        WriteRest(page);
        page.Raw("</section>\n");
    }

    private void WriteLegend(HtmlPage page)
    {
        page.Write(
            $"<p class=\"note\">Proactive and all open pipeline in multiples of what is to go, quota less won. Amounts in "
                + $"{report.Currency}.</p>");
        page.Raw(
            "<ul class=\"legend\"><li><svg class=\"key\" aria-hidden=\"true\"><rect class=\"proactive\" width=\"100%\" "
                + "height=\"100%\"/></svg>proactive<li><svg class=\"key\" aria-hidden=\"true\"><rect class=\"unproven\" width=\"100%\" "
                + "height=\"100%\"/></svg>other open pipeline</ul>\n");
    }

    private void Write(HtmlPage page, CoverageRow total, bool isOpen)
    {
        page.Write($"<details class=\"period\"{(isOpen ? " open" : "")}><summary><h3>{total.Period}</h3> {Said(total)}</summary>");
        page.Write(
            $"<div class=\"scroll\" tabindex=\"0\" role=\"region\" aria-label=\"Coverage of {total.Period}\"><table "
                + $"class=\"coverage\"><thead><tr><th scope=\"col\">{total.Period}<th scope=\"col\" class=\"n wide\">to go<th "
                + $"scope=\"col\" class=\"n\">proactive<th scope=\"col\" class=\"n wide\">open");
        _bar.WriteScale(page);
        page.Write(
            $"<th scope=\"col\" class=\"n\">to {NumberFormat.Target(report.Policy.CoverageTarget)}<th scope=\"col\" class=\"n wide\">to "
                + $"{NumberFormat.Target(report.Policy.CoverageAmple)}</tr></thead>");
        WriteGroup(page, "Everybody", [total]);
        WriteGroup(page, "Teams", Beside(total, CoverageBy.Team));
        WriteGroup(page, "Sellers", Beside(total, CoverageBy.Owner));
        page.Raw("</table></div></details>\n");
    }

    private IReadOnlyList<CoverageRow> Beside(CoverageRow total, CoverageBy by) =>
    [
        .. report.ByCloseDate.RowsBy(by)
            .Where(row => row.Period == total.Period && row.Currency == total.Currency && (row.Quota is not null || row.Sums.Open > 0))
            .OrderBy(row => row.State == CoverageState.NoQuota).ThenBy(row => row.ProactiveToGoCoverage ?? decimal.MaxValue),
    ];

    private void WriteGroup(HtmlPage page, string name, IReadOnlyList<CoverageRow> rows)
    {
        if (rows.Count == 0)
            return;
        page.Write($"<tbody><tr class=\"group\"><th scope=\"rowgroup\" colspan=\"7\">{name}</tr>");
        foreach (var row in rows)
            Write(page, row);
        page.Raw("</tbody>\n");
    }

    private void Write(HtmlPage page, CoverageRow row)
    {
        page.Write(
            $"<tr><th scope=\"row\">{new IsolatedName(row.By == CoverageBy.Total ? "all" : row.Who, 40)}</th><td class=\"n "
                + $"wide\">{Short(row.ToGo)}");
        page.Write(
            $"<td class=\"n{(row.Band == CoverageBand.Under ? " under" : "")}\"><span class=\"wide\">{Short(row.Sums.Proactive)}</span> "
                + $"<b>{Times(row.ProactiveToGoCoverage)}</b>");
        page.Write($"<td class=\"n wide\">{Short(row.Sums.Open)} <b>{Times(row.ToGoCoverage)}</b><td class=\"drawn\">");
        _bar.Write(page, row);
        page.Write($"<td class=\"n\">{Short(row.AmountToTarget)}<td class=\"n wide\">{Short(row.AmountToAmple)}</tr>");
    }

    private void WriteRest(HtmlPage page)
    {
        var rows =
            report.ByCloseDate.RowsBy(CoverageBy.Total)
                .Where(
                    row => row.Period.Kind is PeriodKind.Overdue or PeriodKind.Undated
                        && row.Sums is { Deals: > 0 } and ({ Open: > 0 } or { Won: 0, Lost: 0 }));
        var without = report.Deals.Count(deal => CoveragePeriod.For(deal.Deal).Kind == PeriodKind.NoAmount);
        string[] rest =
            [.. rows.Select(Rest), .. without > 0 ? [$"{Plural.Format(without, "deal")} without an amount"] : Array.Empty<string>()];
        if (rest.Length > 0)
            page.Write($"<p class=\"note\">In no period: {string.Join("; ", rest)}.</p>");
    }

    private static string Rest(CoverageRow row) =>
        Plural.Format(row.Sums.Deals, row.Period.Kind == PeriodKind.Overdue ? "overdue deal" : "deal")
            + (row.Period.Kind == PeriodKind.Undated ? " without a date" : "")
            + (row.Sums.Open > 0 ? $", {NumberFormat.Brief(row.Sums.Open)} {row.Currency}" : "");

    private string Said(CoverageRow row) => row.State switch
    {
        CoverageState.Met => "quota met",
        CoverageState.NoQuota => $"no quota, {NumberFormat.Brief(row.Sums.Open)} open",
        _ => $"proactive {NumberFormat.Multiple(row.ProactiveToGoCoverage)}, all open "
            + $"{NumberFormat.Multiple(row.ToGoCoverage)}{(row.AmountToTarget > 0
                ? $", {NumberFormat.Brief(row.AmountToTarget ?? 0)} missing to {NumberFormat.Target(report.Policy.CoverageTarget)}" : "")}",
    };

    private static string Times(decimal? coverage) => coverage is null ? "–" : NumberFormat.Multiple(coverage);

    private static string Short(decimal? amount) => amount is { } known ? NumberFormat.Brief(known) : "–";
}
