using System.Collections.Generic;
using System.Linq;
using PipelineRules.Assessments;

namespace PipelineRules.Reports.Html;

/// <summary>Every answer of one deal: what holds it down first, then what stands open, then what is well.</summary>
internal sealed class AnswerList(DealAssessment deal)
{
    public void Write(HtmlPage page)
    {
        var findings = deal.Findings.Where(finding => finding.Answer != AnswerKind.NotApplicable).ToArray();
        Write(page, "What holds it down", findings.Where(finding => finding.HoldsDown).OrderBy(finding => finding.Cap));
        Write(page, "Advice", findings.Where(finding => !finding.HoldsDown && finding.Answer is AnswerKind.No or AnswerKind.Unknown));
        WriteWell(page, [.. findings.Where(finding => finding.Answer == AnswerKind.Yes)]);
    }

    private static void WriteWell(HtmlPage page, Finding[] well)
    {
        page.Write(
            $"<details class=\"well\"><summary>{Plural.Format(well.Length, "answer")} {(well.Length == 1 ? "is" : "are")} "
                + $"well</summary><ul class=\"reasons\">");
        foreach (var finding in well)
            Write(page, finding);
        page.Raw("</ul></details>\n");
    }

    private static void Write(HtmlPage page, string name, IEnumerable<Finding> findings)
    {
        var all = findings.ToArray();
        if (all.Length == 0)
            return;
        page.Write($"<h4>{name}</h4><ul class=\"reasons\">");
        foreach (var finding in all)
            Write(page, finding);
        page.Raw("</ul>\n");
    }

    private static void Write(HtmlPage page, Finding finding)
    {
        page.Write(
            $"<li><b class=\"a{(int)finding.Answer}\">{EnumWord.KebabCase(finding.Answer)}</b> {finding.Reason} "
                + $"<code>{finding.Rule.Name}</code>");
        if (finding.Waiver is { } waiver)
            page.Write(
                $" <em>waived by {new IsolatedName(waiver.By, 40)} until {waiver.Until ?? default}: "
                    + $"{new IsolatedName(waiver.Reason, 200)}</em>");
    }
}
