using System.Collections.Generic;
using System.Linq;
using NodaTime;
using PipelineRules.Facts;

namespace PipelineRules.Reports.Html;

/// <summary>The whole reasoning of one deal: its dates, its chain, its moves, what to ask, and every answer.</summary>
internal sealed class Dossier(DealAssessment deal, IEnumerable<CloseDateChange> moves)
{
    private readonly DealContext _deal = deal.Deal;

    public void Write(HtmlPage page)
    {
        WriteFacts(page);
        new ChainDrawing(DealChain.Of(_deal)).Write(page);
        new TimeLine(_deal, moves).Write(page);
        WriteQuestions(page);
        new Reasons(deal).Write(page);
    }

    private void WriteFacts(HtmlPage page)
    {
        page.Write($"<dl class=\"facts\"><div><dt>owner<dd>{new Named(_deal.Owner, 40)}</div><div><dt>forecast<dd>{Word.Said(_deal.Category)}</div><div><dt>closes<dd>{Day(_deal.CloseDate)}</div><div><dt>must sign by<dd>{Day(_deal.LatestSignatureDate)}</div><div><dt>must have by<dd>{Day(_deal.MustHaveDate)}</div>");
        if (_deal.Deal.Stage is { } stage)
            page.Write($"<div><dt>stage<dd>{new Named(stage, 60)}</div>");
        page.Raw("</dl>\n");
    }

    private void WriteQuestions(HtmlPage page)
    {
        var questions = deal.Questions.Where(finding => finding.Ask is not null).ToArray();
        if (questions.Length == 0)
            return;
        page.Raw("<h4>What to ask, in the order that unlocks the stance</h4><ol class=\"asks\">");
        foreach (var finding in questions)
            page.Write($"<li class=\"{(finding.HoldsDown ? "" : "advice")}\"><b>{Addressed.To(finding.Ask?.Of ?? default)}</b> {finding.Ask?.Text}{(finding.HoldsDown ? "" : " (advice)")}");
        page.Raw("</ol>\n");
    }

    private static string Day(LocalDate? day) => day is { } known ? $"{known:uuuu-MM-dd}" : "not known";
}
