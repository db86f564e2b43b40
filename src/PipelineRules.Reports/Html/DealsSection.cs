using System;
using System.Collections.Generic;
using System.Linq;
using PipelineRules.Coverage;

namespace PipelineRules.Reports.Html;

/// <summary>The open deals as a table to sort, filter and search, each opening into its reasons.</summary>
internal sealed class DealsSection(PipelineReport report, Headlines headlines)
{
    /// <summary>How many deals a page lists, so that it opens at once.</summary>
    private const int Most = 5_000;

    private readonly string[] _owners = [.. report.Deals.Select(deal => deal.Deal.Owner ?? "").Distinct().Order(StringComparer.Ordinal)];
    private readonly string[] _rules =
        [.. report.Assessment.Rulebook.Rules.Where(rule => rule.CapOnNo < Stance.Proactive || rule.CapOnUnknown < Stance.Proactive)
            .Select(rule => rule.Name)];
    private readonly CoveragePeriod[] _periods = [.. report.Deals.Select(deal => CoveragePeriod.For(deal.Deal)).Distinct().Order()];

    public void Write(HtmlPage page)
    {
        page.Write($"<section id=\"deals\" aria-labelledby=\"h-deals\"><h2 id=\"h-deals\">{new Headline(headlines.Deals)}</h2>");
        WriteFilters(page);
        page.Raw(
            "<table id=\"dealtable\"><caption class=\"unseen\">Open deals. Each opens into its reasons.</caption><thead><tr><th "
                + "scope=\"col\" data-sort=\"text\">deal<th scope=\"col\" data-sort=\"text\" class=\"wide\">owner<th scope=\"col\" "
                + "data-sort=\"number\" class=\"n\">amount<th scope=\"col\" data-sort=\"number\" class=\"wide\">forecast<th scope=\"col\" "
                + "data-sort=\"text\" class=\"wide\">closes<th scope=\"col\" data-sort=\"text\" class=\"wide\">must sign by<th "
                + "scope=\"col\" data-sort=\"number\">stance</tr></thead>\n");
        var row = new DealRow(report, _owners, _rules, _periods);
        foreach (var (deal, place) in report.Deals.Take(Most).Select((deal, place) => (deal, place)))
            row.Write(page, deal, place);
        page.Raw("</table><p class=\"more\"><button type=\"button\" id=\"more\" hidden>Show more</button></p>");
        if (report.Deals.Count > Most)
            page.Write(
                $"<p class=\"note\">The {Most:N0} to look at first are listed, those not proactive before the others and the largest "
                    + $"before the smaller; the other {report.Deals.Count - Most:N0} deals are in the totals above, and in the CSV and "
                    + $"the JSON.</p>");
        page.Raw("</section>\n");
    }

    private void WriteFilters(HtmlPage page)
    {
        page.Raw(
            "<form class=\"filters script\" role=\"search\" aria-label=\"Deals\"><label>search<input type=\"search\" id=\"q\" "
                + "autocomplete=\"off\"></label>");
        WriteChoice(page, "owner", _owners.Select(owner => owner.Length == 0 ? "nobody" : owner));
        WriteChoice(page, "stance", new[] { Stance.Reactive, Stance.Unproven, Stance.Proactive }.Select(EnumWord.CamelCase));
        WriteChoice(page, "rule", _rules);
        WriteChoice(page, "period", _periods.Select(period => $"{period}"));
        page.Raw("<button type=\"reset\">Show all</button></form><p id=\"shown\" class=\"note script\" role=\"status\"></p>\n");
    }

    private static void WriteChoice(HtmlPage page, string name, IEnumerable<string> choices)
    {
        page.Write($"<label>{name}<select id=\"by-{name}\"><option value=\"\">any</option>");
        foreach (var (choice, place) in choices.Select((choice, place) => (choice, place)))
            page.Write($"<option value=\"{place}\">{HtmlSafeText.Cut(choice, 60)}</option>");
        page.Raw("</select></label>");
    }
}
