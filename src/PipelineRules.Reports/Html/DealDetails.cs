using System.Collections.Generic;
using System.Linq;
using NodaTime;
using PipelineRules.Assessments;
using PipelineRules.Facts;
using PipelineRules.Pipelines;

namespace PipelineRules.Reports.Html;

/// <summary>The whole reasoning of one deal: its dates, its chain, its moves, what to ask, and every answer.</summary>
internal sealed class DealDetails(DealAssessment deal, IEnumerable<CloseDateChange> moves)
{
    private readonly DealContext _deal = deal.Deal;

    public void Write(HtmlPage page)
    {
        WriteFacts(page);
        new ChainDrawing(DealChain.Of(_deal)).Write(page);
        new MoveTimeline(_deal, moves).Write(page);
        WriteQuestions(page);
        new AnswerList(deal).Write(page);
    }

    private void WriteFacts(HtmlPage page)
    {
        page.Write(
            $"<dl class=\"facts\"><div><dt>owner<dd>{new IsolatedName(_deal.Owner, 40)}</div>"
                + $"<div><dt>forecast<dd>{EnumWord.KebabCase(_deal.Category)}</div>"
                + $"<div><dt>closes<dd>{Day(_deal.CloseDate)}</div>"
                + $"<div><dt>must sign by<dd>{Day(_deal.LatestSignatureDate)}</div>"
                + $"<div><dt>must have by<dd>{Day(_deal.MustHaveDate)}</div>");
        if (_deal.Deal.Stage is { } stage)
            page.Write($"<div><dt>stage<dd>{new IsolatedName(stage, 60)}</div>");
        page.Raw("</dl>\n");
    }

    private void WriteQuestions(HtmlPage page)
    {
        var questions = deal.Questions.Where(finding => finding.Question is not null).ToArray();
        if (questions.Length == 0)
            return;
        page.Raw("<h4>What to ask, in the order that unlocks the stance</h4><ol class=\"asks\">");
        foreach (var finding in questions)
            page.Write(
                $"<li class=\"{(finding.HoldsDown ? "" : "advice")}\"><b>{AddresseeText.To(finding.Question?.Addressee ?? default)}</b> "
                    + $"{finding.Question?.Text}{(finding.HoldsDown ? "" : " (advice)")}");
        page.Raw("</ol>\n");
    }

    private static string Day(LocalDate? day) => day is { } known ? $"{known:uuuu-MM-dd}" : "not known";
}
