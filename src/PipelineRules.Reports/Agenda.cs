using System;
using System.Collections.Generic;
using System.Linq;
using PipelineRules.Assessments;
using PipelineRules.Facts;

namespace PipelineRules.Reports;

/// <summary>What to ask at one customer.</summary>
/// <param name="Customer">The customer.</param>
/// <param name="Questions">The questions in the order in which they unlock stances, the largest deals first among equals.</param>
public sealed record Agenda(Customer Customer, IReadOnlyList<AskedQuestion> Questions)
{
    /// <summary>The agendas of deals, most at stake first. A customer with nothing left to ask has none.</summary>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static IReadOnlyList<Agenda> Of(IEnumerable<DealAssessment> deals, Worth worth)
    {
        ArgumentNullException.ThrowIfNull(deals);
        ArgumentNullException.ThrowIfNull(worth);
        return
        [
            .. deals.Where(deal => deal.Questions.Count > 0)
                .GroupBy(deal => deal.Deal.Customer.Id)
                .OrderByDescending(customer => customer.Sum(deal => deal.Stance < Stance.Proactive ? worth.Of(deal.Deal) : 0))
                .Select(customer => new Agenda(customer.First().Deal.Customer, Asked(customer, worth)))
                .Where(agenda => agenda.Questions.Count > 0),
        ];
    }

    private static AskedQuestion[] Asked(IEnumerable<DealAssessment> customer, Worth worth) =>
    [
        .. from deal in customer
           from finding in deal.Questions
           let question = finding.Ask
           where question is not null
           orderby finding.Cap, worth.Of(deal.Deal) descending
           select new AskedQuestion(deal, worth.Of(deal.Deal), finding, question),
    ];
}
