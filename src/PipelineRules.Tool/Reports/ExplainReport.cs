using System.Collections.Generic;
using System.Linq;
using PipelineRules.Tool.Pages;

namespace PipelineRules.Tool.Reports;

/// <summary>The whole reasoning of one deal.</summary>
internal sealed class ExplainReport(DealAssessment deal) : Report
{
    public override IReadOnlyList<Sheet> Sheets =>
    [
        Sheet.Of(
            "answers",
            deal.Findings,
            ("deal", _ => deal.Deal.Id),
            ("stance", _ => deal.Stance),
            ("rule", finding => finding.Rule.Name),
            ("answer", finding => finding.Answer),
            ("cap", finding => finding.Cap),
            ("holdsDown", finding => finding.HoldsDown),
            ("reason", finding => finding.Reason),
            ("ask", finding => finding.Ask),
            ("askOf", finding => finding.Ask?.Of),
            ("waived", finding => finding.Waiver is { } waiver ? Waived.Words(waiver) : null)),
        DealSheet.Of([deal]),
    ];

    public override void Write(IPage page)
    {
        new DealFacts(deal).Write(page);
        WriteQuestions(page);
        WriteAnswers(page);
    }

    private void WriteQuestions(IPage page)
    {
        var questions = deal.Questions;
        if (questions.Count == 0)
            return;
        page.Heading("What to ask, in the order that unlocks the stance");
        page.Write(questions.Select(finding => new Card(Unlocks.Of(finding), DealCard.Next(finding))));
    }

    private void WriteAnswers(IPage page)
    {
        foreach (var topic in deal.Findings.GroupBy(finding => finding.Rule.Topic))
        {
            page.Heading($"{topic.Key}");
            page.Write(topic.Select(AnswerCard.Of));
        }
    }
}
