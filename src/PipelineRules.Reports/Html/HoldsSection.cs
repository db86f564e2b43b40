using System.Collections.Generic;
using System.Linq;

namespace PipelineRules.Reports.Html;

/// <summary>What holds the forecast down, by rule and amount.</summary>
internal sealed class HoldsSection(PipelineReport report, Headlines headlines)
{
    private const int AtFirst = 8;

    public void Write(HtmlPage page)
    {
        page.Write($"<section id=\"holds\" aria-labelledby=\"h-holds\"><h2 id=\"h-holds\">{new Headline(headlines.Holds)}</h2>");
        if (report.Holds.Count > 0)
            Write(page, report.Holds);
        page.Raw("</section>\n");
    }

    private void Write(HtmlPage page, IReadOnlyList<RuleHold> holds)
    {
        page.Raw(
            "<p class=\"note\">Deals that somebody counts on (best case, most likely, commit) and that a No or Unknown keeps from being "
                + "proactive. A deal held down by two rules stands under both.</p>\n");
        WriteTable(page, [.. holds.Take(AtFirst)]);
        if (holds.Count <= AtFirst)
            return;
        page.Write($"<details><summary>{Plural.Format(holds.Count - AtFirst, "more rule")}</summary>");
        WriteTable(page, [.. holds.Skip(AtFirst)]);
        page.Raw("</details>\n");
    }

    private void WriteTable(HtmlPage page, RuleHold[] holds)
    {
        page.Write(
            $"<div class=\"scroll\" tabindex=\"0\" role=\"region\" aria-label=\"What holds the forecast down\"><table "
                + $"class=\"holds\"><thead><tr><th scope=\"col\">rule<th scope=\"col\" class=\"n wide\">deals<th scope=\"col\" "
                + $"class=\"n\">{report.Currency}<th scope=\"col\" class=\"chart\"><span "
                + $"class=\"unseen\">drawing</span></tr></thead><tbody>");
        foreach (var hold in holds)
            Write(page, hold, report.Holds[0].Amount ?? 0);
        page.Raw("</tbody></table></div>\n");
    }

    private static string Said(decimal? amount) => amount is { } known ? NumberFormat.Brief(known) : "not known";

    private static void Write(HtmlPage page, RuleHold hold, decimal longest)
    {
        page.Write(
            $"<tr><th scope=\"row\"><a href=\"#deals\" data-rule=\"{hold.Rule.Name}\">{hold.Rule.Name}</a><span "
                + $"class=\"sub\">{hold.Rule.Question}</span>");
        page.Write(
            $"<td class=\"n wide\">{hold.Deals}<td class=\"n\">{Said(hold.Amount)}<td class=\"drawn\"><svg class=\"bar\" role=\"img\" "
                + $"aria-label=\"{Said(hold.Amount)}\"><rect class=\"held\" y=\"4\" height=\"12\" "
                + $"width=\"{Percentage.Format(hold.Amount ?? 0, longest)}\"/></svg></tr>");
    }
}
