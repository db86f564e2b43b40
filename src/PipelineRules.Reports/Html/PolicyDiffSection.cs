using System;
using System.Linq;
using PipelineRules.Analytics.PolicyDiffs;
using PipelineRules.Coverage;

namespace PipelineRules.Reports.Html;

/// <summary>What another policy or rulebook changes: whose stance and by which answer, coverage, and how each rule answers.</summary>
internal sealed class PolicyDiffSection(PolicyDiff diff)
{
    private const int Shown = 200;

    public void Write(HtmlPage page)
    {
        page.Write(
            $"<section id=\"diff\" aria-labelledby=\"h-diff\"><h2 id=\"h-diff\">{(diff.IsEmpty ? "The change of rules changes nothing here"
                : $"The change of rules gives {Plural.Format(diff.Stances.Count, "deal")} another stance")}</h2>");
        if (diff.Stances.Count > 0)
            WriteStances(page);
        if (diff.Coverage.Any(row => row.After.By == CoverageBy.Total))
            WriteCoverage(page);
        if (!diff.IsEmpty)
            WriteRules(page);
        page.Raw("</section>\n");
    }

    private void WriteStances(HtmlPage page)
    {
        page.Raw(
            "<div class=\"scroll\" tabindex=\"0\" role=\"region\" aria-label=\"Stances that change\"><table><thead><tr><th "
                + "scope=\"col\">deal<th scope=\"col\">before<th scope=\"col\">after<th scope=\"col\">the answer that does "
                + "it</tr></thead><tbody>");
        foreach (var change in diff.Stances.Take(Shown))
            Write(page, change);
        page.Raw("</tbody></table></div>\n");
        if (diff.Stances.Count > Shown)
            page.Write($"<p class=\"note\">and {diff.Stances.Count - Shown:N0} more deals</p>");
    }

    private static void Write(HtmlPage page, StanceChange change)
    {
        var deal = change.After.Deal;
        page.Write(
            $"<tr><th scope=\"row\">{new IsolatedName(deal.Id, 40)} {new IsolatedName(deal.Deal.Name ?? "", 60)}<td>"
                + $"{EnumWord.CamelCase(change.Before.Stance)}<td>{EnumWord.CamelCase(change.After.Stance)}<td>{change.Cause.Rule}: ");
        page.Write(
            $"{Answer(change.Cause.Before)} → {Answer(change.Cause.After)}{
                (change.Others.Count > 0 ? $", and {change.Others.Count} more" : "")}</tr>");
    }

    private void WriteCoverage(HtmlPage page)
    {
        page.Raw(
            "<div class=\"scroll\" tabindex=\"0\" role=\"region\" aria-label=\"Coverage that changes\"><table><thead><tr><th "
                + "scope=\"col\">proactive pipeline<th scope=\"col\" class=\"n\">before<th scope=\"col\" "
                + "class=\"n\">after</tr></thead><tbody>");
        foreach (var (before, after) in diff.Coverage.Where(row => row.After.By == CoverageBy.Total).Select(row => (row.Before, row.After)))
            page.Write(
                $"<tr><th scope=\"row\">{after.Period} {after.Currency}<td class=\"n\">{NumberFormat.Brief(before.Sums.Proactive)} <b>"
                    + $"{NumberFormat.Multiple(before.ProactiveToGoCoverage)}</b><td class=\"n\">"
                    + $"{NumberFormat.Brief(after.Sums.Proactive)} <b>{NumberFormat.Multiple(after.ProactiveToGoCoverage)}</b></tr>");
        page.Raw("</tbody></table></div>\n");
    }

    private void WriteRules(HtmlPage page)
    {
        page.Raw(
            "<details class=\"well\"><summary>How each rule answers, before → after</summary><div class=\"scroll\" tabindex=\"0\" "
                + "role=\"region\" aria-label=\"Answers of each rule\"><table><thead><tr><th scope=\"col\">rule<th scope=\"col\" "
                + "class=\"n\">yes<th scope=\"col\" class=\"n\">no<th scope=\"col\" class=\"n\">unknown<th scope=\"col\" class=\"n\">holds "
                + "down<th scope=\"col\" class=\"n\">alone</tr></thead><tbody>");
        foreach (var rule in diff.Rules)
            page.Write(
                $"<tr><th scope=\"row\">{rule.Rule}<td class=\"n\">{Counts(rule, tally => tally.Yes)}<td class=\"n\">{
                    Counts(rule, tally => tally.No)}<td class=\"n\">{Counts(rule, tally => tally.Unknown)}<td class=\"n\">{
                    Counts(rule, tally => tally.HoldsDown)}<td class=\"n\">{Counts(rule, tally => tally.HoldsDownAlone)}</tr>");
        page.Raw("</tbody></table></div></details>\n");
    }

    private static string Answer(AnswerKind? answer) => answer is { } known ? EnumWord.CamelCase(known) : "not asked";

    private static string Counts(RuleDifference rule, Func<RuleTally, int> count)
    {
        var (before, after) = (rule.Before is { } old ? $"{count(old):N0}" : "–", rule.After is { } next ? $"{count(next):N0}" : "–");
        return before == after ? after : $"{before} → {after}";
    }
}
