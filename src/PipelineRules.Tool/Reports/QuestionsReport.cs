using System.Collections.Generic;
using System.Linq;
using PipelineRules.Assessments;
using PipelineRules.Pipelines;
using PipelineRules.Tool.Figures;
using PipelineRules.Tool.Pages;

namespace PipelineRules.Tool.Reports;

/// <summary>What to ask whom next: the customers with most at stake first, in each those whose answers unlock most.</summary>
/// <param name="deals">The deals to ask about.</param>
/// <param name="pipeline">The pipeline they stand in.</param>
/// <param name="top">How many customers to show; all when 0.</param>
internal sealed class QuestionsReport(IReadOnlyList<DealAssessment> deals, Pipeline pipeline, int top) : Report
{
    private readonly Worth _worth = new(pipeline);

    public override IReadOnlyList<Sheet> Sheets =>
    [
        Sheet.Of(
            "questions",
            ByCustomer().SelectMany(customer => Questions(customer)),
            ("customer", asked => asked.Deal.Deal.Deal.Customer),
            ("askOf", asked => asked.Question.Of),
            ("askOfRole", asked => Words.Of(asked.Question.Of.Role)),
            ("ask", asked => asked.Question),
            ("deal", asked => asked.Deal.Deal.Id),
            ("dealName", asked => asked.Deal.Deal.Deal.Name),
            ("owner", asked => asked.Deal.Deal.Owner),
            ("amount", asked => asked.Deal.Deal.Amount?.Amount),
            ("currency", asked => asked.Deal.Deal.Amount?.Currency),
            ("stance", asked => asked.Deal.Stance),
            ("rule", asked => asked.Finding.Rule.Name),
            ("cap", asked => asked.Finding.Cap)),
    ];

    public override void Write(IPage page)
    {
        var customers = ByCustomer();
        page.Title(customers.Length == 0 ? "Nothing is left to ask" : $"What to ask next at {Count.Of(customers.Length, "customer")}", $"as of {pipeline.AsOfDay:uuuu-MM-dd}, most at stake first");
        foreach (var customer in customers.Take(top == 0 ? int.MaxValue : top))
            new CustomerAgenda(Questions(customer)).Write(page);
        if (top > 0 && customers.Length > top)
            page.Write(new Phrase($"{Count.Of(customers.Length - top, "more customer")}: --top 0 shows all", Tone.Faint));
    }

    private IGrouping<string, DealAssessment>[] ByCustomer() =>
    [
        .. deals.Where(deal => deal.Questions.Count > 0)
            .GroupBy(deal => deal.Deal.Customer.Id)
            .OrderByDescending(customer => customer.Sum(deal => deal.Stance < Stance.Proactive ? _worth.Of(deal.Deal) : 0)),
    ];

    private Asked[] Questions(IEnumerable<DealAssessment> customer) =>
    [
        .. from deal in customer
           from finding in deal.Questions
           let question = finding.Ask
           where question is not null
           orderby finding.Cap, _worth.Of(deal.Deal) descending
           select new Asked(deal, _worth.Of(deal.Deal), finding, question),
    ];
}
