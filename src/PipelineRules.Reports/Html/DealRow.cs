using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using PipelineRules.Assessments;
using PipelineRules.Coverage;
using PipelineRules.Facts;
using PipelineRules.Pipelines;

namespace PipelineRules.Reports.Html;

/// <summary>One deal in the table: what it is, why it stands where it stands, and the whole reasoning folded away.</summary>
/// <remarks>
/// Where scripts run, a browser reads what is folded away as mere text until somebody opens it: thousands of deals open at once.
/// </remarks>
internal sealed class DealRow(PipelineReport report, string[] owners, string[] rules, CoveragePeriod[] periods)
{
    /// <summary>How many rows are laid out at first where scripts run.</summary>
    private const int AtFirst = 100;

    public void Write(HtmlPage page, DealAssessment deal, int place)
    {
        var facts = deal.Deal;
        page.Write(
            $"<tbody id=\"deal-{place}\" class=\"{(place < AtFirst ? "" : "later")}\" "
                + $"data-o=\"{Array.IndexOf(owners, facts.Owner ?? "")}\" data-s=\"{(int)deal.Stance}\" "
                + $"data-p=\"{Array.IndexOf(periods, CoveragePeriod.For(facts))}\" data-r=\"{string.Join(' ', Holding(deal))}\">");
        page.Write(
            $"<tr><th scope=\"row\">{new IsolatedName(facts.Name)}<span class=\"sub\">{new IsolatedName(facts.Id, 30)} · "
                + $"{new IsolatedName(CustomerName.Format(facts.Customer), 60)}</span></th><td "
                + $"class=\"wide\">{new IsolatedName(facts.Owner, 40)}");
        page.Write(
            $"<td class=\"n\" data-v=\"{Sortable(facts)}\">{Amount(facts.Amount)}<td class=\"wide\" "
                + $"data-v=\"{(int)facts.Category}\">{EnumWord.KebabCase(facts.Category)}");
        page.Write(
            $"<td class=\"wide day\">{Day(facts.CloseDate)}<td class=\"wide day\">{Day(facts.LatestSignatureDate)}<td "
                + $"data-v=\"{(int)deal.Stance}\">");
        StanceMark.Write(page, deal.Stance);
        page.Raw("</tr><tr class=\"why\"><td colspan=\"7\"><details><summary>");
        WriteWhy(page, deal);
        page.Raw("</summary><noscript><div class=\"dossier\">");
        new DealDetails(deal, report.MovesOf(facts)).Write(page);
        page.Raw("</div></noscript></details></tr></tbody>\n");
    }

    private IEnumerable<int> Holding(DealAssessment deal) =>
        deal.Findings.Where(finding => finding.HoldsDown).Select(finding => Array.IndexOf(rules, finding.Rule.Name));

    private static void WriteWhy(HtmlPage page, DealAssessment deal)
    {
        if (deal.Repair is [var first, ..] all)
            page.Write($"{first.Reason}{(all.Count == 1 ? "" : $" (and {Plural.Format(all.Count - 1, "more answer")} to get)")}");
        else
            page.Raw("nothing holds it down");
    }

    /// <summary>The number that the script sorts by; nothing where it is not known.</summary>
    private string Sortable(DealContext deal) =>
        ByAmount.Of(deal, report.Assessment.Pipeline)?.ToString(CultureInfo.InvariantCulture) ?? "";

    private static string Amount(Money? amount) => amount is { } known ? $"{NumberFormat.Whole(known.Amount)} {known.Currency}" : "–";

    private static string Day(NodaTime.LocalDate? day) => day is { } known ? $"{known:uuuu-MM-dd}" : "–";
}
