using System;
using System.Collections;
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
    /// <summary>
    /// The agendas of deals, most at stake first, and those where no amount is known last. A customer with nothing left to ask has none.
    /// </summary>
    /// <remarks>An agenda is made when it is read.</remarks>
    /// <param name="deals">The deals to ask about.</param>
    /// <param name="pipeline">The pipeline in which they stand, whose rates make their amounts comparable.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static IReadOnlyList<Agenda> Create(IEnumerable<DealAssessment> deals, Pipeline pipeline)
    {
        ArgumentNullException.ThrowIfNull(deals);
        ArgumentNullException.ThrowIfNull(pipeline);
        return new Agendas(
            [.. deals.Where(deal => deal.HasQuestions)
                .GroupBy(deal => deal.Deal.Customer.Id)
                .OrderByDescending(customer => ByAmount.Of(customer, pipeline))],
            pipeline);
    }

    private static AskedQuestion[] Asked(IEnumerable<DealAssessment> customer, Pipeline pipeline) =>
    [
        .. from deal in customer
           from finding in deal.Questions
           let question = finding.Question
           where question is not null
           orderby finding.Cap, ByAmount.Of(deal.Deal, pipeline) descending
           select new AskedQuestion(deal, finding, question),
    ];

    /// <summary>The agendas, each made when it is read: whoever shows a few of many words those alone.</summary>
    private sealed class Agendas(IGrouping<string, DealAssessment>[] customers, Pipeline pipeline) : IReadOnlyList<Agenda>
    {
        public int Count => customers.Length;

        public Agenda this[int index] => new(customers[index].First().Deal.Customer, Asked(customers[index], pipeline));

        public IEnumerator<Agenda> GetEnumerator() => Enumerable.Range(0, Count).Select(place => this[place]).GetEnumerator();

        IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
    }
}
