using System.Linq;
using PipelineRules.Coverage;

namespace PipelineRules.Reports.Html;

/// <summary>The deals to make proactive first, and what that takes.</summary>
internal sealed class RepairSection(PipelineReport report, Headlines headlines)
{
    public void Write(HtmlPage page)
    {
        page.Write($"<section id=\"repair\" aria-labelledby=\"h-repair\"><h2 id=\"h-repair\">{new Headline(headlines.Repair)}</h2>");
        if (report.Repair is { Steps.Count: > 0 } plan)
            WriteSteps(page, plan);
        page.Raw("</section>\n");
    }

    private static void WriteSteps(HtmlPage page, RepairPlan plan)
    {
        page.Raw(
            "<p class=\"note\">Fewest conversations for the amount first; a conversation that serves several deals counts once.</p>\n<ol "
                + "class=\"steps\">\n");
        foreach (var step in plan.Steps)
            Write(page, step, plan.Row.Currency);
        page.Raw("</ol>\n");
    }

    private static void Write(HtmlPage page, RepairStep step, string currency)
    {
        page.Write(
            $"<li><p><b class=\"sum\">{NumberFormat.Whole(step.Amount)} {currency}</b> <b>{new IsolatedName(step.Deal.Deal.Name)}</b>, "
                + $"{new IsolatedName(CustomerName.Format(step.Deal.Deal.Customer))} <span "
                + $"class=\"quiet\">{Plural.Format(step.Repair.Conversations.Count, "conversation")}{Moved(step)}, "
                + $"{new IsolatedName(step.Deal.Deal.Owner, 40)}</span></p>");
        foreach (var conversation in step.Repair.Conversations)
            page.Write(
                $"<p class=\"ask\"><b>{AddresseeText.To(conversation.With)}</b> "
                    + $"{string.Join(' ', conversation.Findings.Select(finding => finding.Question?.Text.ToString()))}</p>");
    }

    private static string Moved(RepairStep step) =>
        step.Repair.CloseDate is { } day ? $", after the close date is moved to {day:uuuu-MM-dd}" : "";
}
