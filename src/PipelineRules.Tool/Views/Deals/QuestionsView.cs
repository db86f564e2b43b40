using System.Collections.Generic;
using System.Linq;
using PipelineRules.Assessments;
using PipelineRules.Reports;
using PipelineRules.Tool.Pages;

namespace PipelineRules.Tool.Views.Deals;

/// <summary>What to ask whom next: the customers with most at stake first, in each those whose answers unlock most.</summary>
/// <param name="deals">The deals to ask about.</param>
/// <param name="pipeline">The pipeline they stand in.</param>
/// <param name="top">How many customers to show; all when 0.</param>
internal sealed class QuestionsView(IReadOnlyList<DealAssessment> deals, Pipeline pipeline, int top) : View
{
    private readonly IReadOnlyList<Agenda> _agendas = Agenda.Create(deals, pipeline);

    public override IReadOnlyList<Sheet> Sheets =>
    [
        Sheet.Create(
            "questions",
            _agendas.SelectMany(agenda => agenda.Questions),
            ("customer", asked => asked.Deal.Deal.Deal.Customer),
            ("askOf", asked => asked.Question.Addressee),
            ("askOfRole", asked => EnumLabels.CamelCase(asked.Question.Addressee.Role)),
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
        page.Title(
            _agendas.Count == 0 ? "Nothing is left to ask" : $"What to ask next at {Plural.Format(_agendas.Count, "customer")}",
            $"as of {pipeline.AsOfDay:uuuu-MM-dd}, most at stake first");
        foreach (var agenda in _agendas.Take(top == 0 ? int.MaxValue : top))
            new CustomerAgenda(agenda).Write(page);
        if (top > 0 && _agendas.Count > top)
            page.Write(new Phrase($"{Plural.Format(_agendas.Count - top, "more customer")}: --top 0 shows all", Tone.Faint));
    }
}
