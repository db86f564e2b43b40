using PipelineRules.Coverage;

namespace PipelineRules.Reports.Html;

/// <summary>The point of the whole, what the open pipeline is made of, and where to go from there.</summary>
internal sealed class Summary(PipelineReport report, Headlines headlines)
{
    public void Write(HtmlPage page)
    {
        page.Raw("<header>\n");
        foreach (var notice in report.Assessment.Rulebook.Notices)
            page.Write($"<p class=\"notice\" role=\"note\"><b>{notice}</b></p>\n");
        page.Write(
            $"<p class=\"kicker\">Pipeline as of "
                + $"<time>{report.Assessment.AsOf}</time>{(report.Source.Length == 0 ? "" : " · ")}{
                    new IsolatedName(report.Source, 60)}</p>");
        page.Write($"<h1>{new Headline(headlines.Whole)}</h1>");
        foreach (var (currency, sums) in report.Open)
            Write(page, currency, sums);
        page.Raw("<nav aria-label=\"Parts of the report\">");
        if (report.Bridge is not null)
            page.Raw("<a href=\"#bridge\">What changed</a>");
        if (report.PolicyDiff is not null)
            page.Raw("<a href=\"#diff\">Change of rules</a>");
        if (report.Backtest is not null)
            page.Raw("<a href=\"#backtest\">What became of deals</a>");
        if (report.SellerCalendar is not null)
            page.Raw("<a href=\"#calendar\">Whose calendar</a>");
        page.Raw(
            "<a href=\"#coverage\">Coverage</a><a href=\"#dates\">Dates</a><a "
                + "href=\"#holds\">What holds it down</a><a href=\"#repair\">What to fix</a><a href=\"#deals\">Deals</a><a "
                + "href=\"#questions\">Questions</a></nav>\n</header>\n<main id=\"main\">\n");
    }

    private static void Write(HtmlPage page, string currency, DealSums sums)
    {
        var label =
            $"Of {NumberFormat.Brief(sums.Open)} {currency} open: {NumberFormat.Brief(sums.Proactive)} proactive, "
                + $"{NumberFormat.Brief(sums.Unproven)} unproven, {NumberFormat.Brief(sums.Reactive)} reactive";
        page.Write($"<svg class=\"bar tall\" role=\"img\" aria-label=\"{label}\"><rect class=\"ground\" width=\"100%\" height=\"100%\"/>");
        page.Write(
            $"<rect class=\"proactive\" height=\"100%\" width=\"{Percentage.Format(sums.Proactive, sums.Open)}\"/><rect "
                + $"class=\"unproven\" height=\"100%\" x=\"{Percentage.Format(sums.Proactive, sums.Open)}\" "
                + $"width=\"{Percentage.Format(sums.Unproven, sums.Open)}\"/>");
        page.Write(
            $"<rect class=\"reactive\" height=\"100%\" x=\"{Percentage.Format(sums.Proactive + sums.Unproven, sums.Open)}\" "
                + $"width=\"{Percentage.Format(sums.Reactive, sums.Open)}\"/></svg>");
        page.Write($"<ul class=\"legend\"><li><b>{NumberFormat.Brief(sums.Open)} {currency}</b> open");
        foreach (var (stance, amount) in new[] {
            (Stance.Proactive, sums.Proactive), (Stance.Unproven, sums.Unproven), (Stance.Reactive, sums.Reactive) })
            page.Write(
                $"<li><svg class=\"key\" aria-hidden=\"true\"><rect class=\"{EnumWord.CamelCase(stance)}\" width=\"100%\" "
                    + $"height=\"100%\"/></svg><b>{NumberFormat.Brief(amount)}</b> {EnumWord.CamelCase(stance)}");
        page.Raw("</ul>\n");
    }
}
