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
        page.Raw("<p class=\"note\">Fewest answers for the amount first.</p>\n<ol class=\"steps\">\n");
        foreach (var step in plan.Steps)
            Write(page, step, plan.Row.Currency);
        page.Raw("</ol>\n");
    }

    private static void Write(HtmlPage page, RepairStep step, string currency)
    {
        page.Write($"<li><p><b class=\"sum\">{Figure.Whole(step.Amount)} {currency}</b> <b>{new Named(step.Deal.Deal.Name)}</b>, {new Named(CustomerName.Of(step.Deal.Deal.Customer))} <span class=\"quiet\">{Count.Of(step.Answers, "answer")} to get, {new Named(step.Deal.Deal.Owner, 40)}</span></p>");
        if (step.Deal.Repair is [{ Ask: { } ask }, ..])
            page.Write($"<p class=\"ask\"><b>{Addressed.To(ask.Of)}</b> {ask.Text}</p>");
    }
}
