using System.Collections.Generic;
using System.Linq;
using PipelineRules.Reports;
using PipelineRules.Tool.Pages;

namespace PipelineRules.Tool.Reports;

/// <summary>What to ask at one customer, by whom to ask. A question that stands for several deals is asked once.</summary>
internal sealed class CustomerAgenda(Agenda agenda)
{
    public void Write(IPage page)
    {
        var deals = agenda.Questions.Select(asked => asked.Deal.Deal).DistinctBy(deal => deal.Id).ToArray();
        page.Heading(Name.Of(agenda.Customer.ToString()), Listed.Of(" · ", deals.Select(Said)));
        foreach (var addressee in agenda.Questions.GroupBy(asked => Addressed.To(asked.Question.Of)))
            Write(page, addressee);
    }

    private static void Write(IPage page, IGrouping<string, AskedQuestion> addressee)
    {
        page.Write(new Phrase(addressee.Key, Tone.Strong));
        page.Write(addressee.GroupBy(asked => $"{asked.Question}").Select(same => new Card(
            Unlocks.Of(same.First().Finding), new Line(same.Key, new Phrase($"  ({DealsOf(same)})", Tone.Faint)))));
    }

    private static string DealsOf(IEnumerable<AskedQuestion> same) =>
        Listed.Of(", ", same.Select(asked => Name.Of(asked.Deal.Deal.Id)).Distinct());

    private static string Said(DealContext deal) =>
        $"{Name.Of(deal)}{(deal.Amount is { } amount ? $" {Figure.Brief(amount.Amount)} {amount.Currency}" : "")}";
}
