using System.Linq;

namespace PipelineRules.Reports.Html;

/// <summary>What was wrong with the facts, and by which rules they were judged.</summary>
internal sealed class Footer(PipelineReport report)
{
    private const int Shown = 200;

    public void Write(HtmlPage page)
    {
        var problems = report.Assessment.Problems;
        page.Write(
            $"<section id=\"problems\" aria-labelledby=\"h-problems\"><h2 "
                + $"id=\"h-problems\">{(problems.Count == 0 ? "Nothing is wrong with the facts"
                    : $"{Plural.Format(problems.Count, "problem")} in the facts")}</h2>");
        if (problems.Count > 0)
            WriteProblems(page);
        page.Raw("</section>\n");
        page.Write(
            $"</main>\n<footer><p>A deal is proactive when it serves a customer's validated top priority and is forecast on the day by "
                + $"which the customer must have it; unproven while something is still to be asked; reactive when it rests on the "
                + $"seller's own wish. Judged by the rulebook {report.Assessment.Rulebook.Name} {report.Assessment.Rulebook.Version}, "
                + $"{Plural.Format(report.Assessment.Rulebook.Rules.Count, "rule")}.</p></footer>");
    }

    private void WriteProblems(HtmlPage page)
    {
        page.Raw("<ul class=\"reasons\">");
        foreach (var problem in report.Assessment.Problems.Take(Shown))
            page.Write($"<li>{new IsolatedName(problem.Message, 300)} <code>{problem.Code}</code>");
        page.Raw("</ul>\n");
        if (report.Assessment.Problems.Count > Shown)
            page.Write($"<p class=\"note\">{report.Assessment.Problems.Count - Shown} more.</p>");
    }
}
