using System.Collections.Generic;
using System.Linq;
using PipelineRules.Coverage;

namespace PipelineRules.Reports.Html;

/// <summary>The forecast by the sellers' dates against the same by the customers'.</summary>
internal sealed class DatesSection(PipelineReport report, Headlines headlines)
{
    private IReadOnlyList<DateGap> Gaps =>
    [
        .. report.Gaps.Where(gap => gap.By == CoverageBy.Total && gap.Currency == report.Currency
            && (gap.ByCloseDate, gap.ByCustomerDate) is not (0, 0)
            && (gap.Period.Fiscal is not { } fiscal || fiscal.End >= report.Assessment.AsOf)),
    ];

    public void Write(HtmlPage page)
    {
        var gaps = Gaps;
        page.Write($"<section id=\"dates\" aria-labelledby=\"h-dates\"><h2 id=\"h-dates\">{new Headline(headlines.Dates)}</h2>");
        if (gaps.Count > 0)
            Write(page, gaps);
        page.Raw("</section>\n");
    }

    private void Write(HtmlPage page, IReadOnlyList<DateGap> gaps)
    {
        page.Raw(
            "<p class=\"note\">All open pipeline, by the day the seller says it closes, and by the last day on which the customer can "
                + "sign and still have it in time.</p>\n<ul class=\"legend\"><li><svg class=\"key\" aria-hidden=\"true\"><rect "
                + "class=\"seller\" width=\"100%\" height=\"100%\"/></svg>sellers' dates<li><svg class=\"key\" aria-hidden=\"true\"><rect "
                + "class=\"customer\" width=\"100%\" height=\"100%\"/></svg>customers' dates</ul>\n");
        page.Write(
            $"<div class=\"scroll\" tabindex=\"0\" role=\"region\" aria-label=\"The two dates\"><table><thead><tr><th "
                + $"scope=\"col\">{report.Currency}<th scope=\"col\" class=\"n\">sellers' dates<th scope=\"col\" class=\"n\">customers' "
                + $"dates<th scope=\"col\" class=\"n\">not supported<th scope=\"col\" class=\"chart\"><span "
                + $"class=\"unseen\">drawing</span></tr></thead><tbody>");
        var longest = gaps.Max(gap => decimal.Max(gap.ByCloseDate, gap.ByCustomerDate));
        foreach (var gap in gaps)
            Write(page, gap, longest);
        page.Raw("</tbody></table></div>\n");
    }

    private static void Write(HtmlPage page, DateGap gap, decimal longest)
    {
        page.Write(
            $"<tr><th scope=\"row\">{Name(gap.Period)}<td class=\"n\">{NumberFormat.Brief(gap.ByCloseDate)}<td "
                + $"class=\"n\">{NumberFormat.Brief(gap.ByCustomerDate)}<td "
                + $"class=\"n{(gap.Unsupported > 0 && gap.Period.Kind == PeriodKind.Fiscal ? " under" : "")}\">{
                    (gap.Unsupported > 0 ? NumberFormat.Brief(gap.Unsupported) : "–")}");
        page.Write(
            $"<td class=\"drawn\"><svg class=\"bar pair\" role=\"img\" aria-label=\"{NumberFormat.Brief(gap.ByCloseDate)} by the sellers' "
                + $"dates, {NumberFormat.Brief(gap.ByCustomerDate)} by the customers'\"><rect class=\"seller\" y=\"1\" height=\"10\" "
                + $"width=\"{Percentage.Format(gap.ByCloseDate, longest)}\"/><rect class=\"customer\" y=\"13\" height=\"10\" "
                + $"width=\"{Percentage.Format(gap.ByCustomerDate, longest)}\"/></svg></tr>");
    }

    private static string Name(CoveragePeriod period) => period.Kind switch
    {
        PeriodKind.Overdue => "already past",
        PeriodKind.Undated => "no date",
        PeriodKind.NoAmount => "no amount",
        _ => $"{period}",
    };
}
