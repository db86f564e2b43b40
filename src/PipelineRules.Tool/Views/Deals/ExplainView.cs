using System.Collections.Generic;
using System.Linq;
using PipelineRules.Assessments;
using PipelineRules.Coverage;
using PipelineRules.Reports;
using PipelineRules.Tool.Pages;

namespace PipelineRules.Tool.Views.Deals;

/// <summary>The whole reasoning of one deal.</summary>
internal sealed class ExplainView(DealAssessment deal, Assessment assessment) : View
{
    public override IReadOnlyList<Sheet> Sheets =>
    [
        Sheet.Create(
            "answers",
            deal.Findings,
            ("deal", _ => deal.Deal.Id),
            ("stance", _ => deal.Stance),
            ("rule", finding => finding.Rule.Name),
            ("answer", finding => finding.Answer),
            ("cap", finding => finding.Cap),
            ("holdsDown", finding => finding.HoldsDown),
            ("reason", finding => finding.Reason),
            ("ask", finding => finding.Question),
            ("askOf", finding => finding.Question?.Addressee),
            ("waived", finding => finding.Waiver is { } waiver ? WaiverLabel.Words(waiver) : null)),
        DealSheet.Create([deal]),
    ];

    public override void Write(IPage page)
    {
        new DealFacts(deal).Write(page);
        WriteChain(page);
        WriteRepair(page);
        WriteQuestions(page);
        WriteAnswers(page);
    }

    private void WriteChain(IPage page)
    {
        var chain = DealChain.Of(deal.Deal);
        page.Heading(chain.FirstMissing is { } missing ? $"The chain of proof breaks at the {missing.Name}" : "The chain of proof holds");
        page.Write(chain.Links.Select(link => new Card(
            new Phrase(link.Name, link.Holds ? Tone.Good : Tone.Bad),
            new Line(link.Says, new Phrase(link.StatedBy is { } by ? $" · {by}" : "", Tone.Faint)))));
    }

    private void WriteRepair(IPage page)
    {
        if (deal.Stance == Stance.Proactive)
            return;
        var repair = DealRepair.For(deal, assessment);
        page.Heading(repair.IsPossible
            ? $"To make it proactive: {Plural.Format(repair.Conversations.Count, "conversation")}"
            : "Nothing that can be said tells what would make it proactive as of this day");
        page.Write([.. RepairLines.Of(repair).Select(line => new Card(line.Label, line.Text))]);
    }

    private void WriteQuestions(IPage page)
    {
        var questions = deal.Questions;
        if (questions.Count == 0)
            return;
        page.Heading("What to ask, in the order that unlocks the stance");
        page.Write(questions.Select(finding => new Card(UnlockLabel.Format(finding), DealCard.Next(finding))));
    }

    private void WriteAnswers(IPage page)
    {
        foreach (var topic in deal.Findings.GroupBy(finding => finding.Rule.Topic))
        {
            page.Heading($"{topic.Key}");
            page.Write(topic.Select(AnswerCard.Create));
        }
    }
}
