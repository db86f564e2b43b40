using System.Collections.Generic;
using System.Linq;
using PipelineRules.Pipelines;
using PipelineRules.Reports;
using PipelineRules.Tool.Pages;

namespace PipelineRules.Tool.Views.Deals;

/// <summary>What to ask at one customer, by whom to ask. A question that stands for several deals is asked once.</summary>
internal sealed class CustomerAgenda(Agenda agenda)
{
    public void Write(IPage page)
    {
        var deals = agenda.Questions.Select(asked => asked.Deal.Deal).DistinctBy(deal => deal.Id).ToArray();
        page.Heading(DisplayName.Format(agenda.Customer.ToString()), NameList.Format(" · ", deals.Select(Said)));
        foreach (var addressee in agenda.Questions.GroupBy(asked => AddresseeLabel.To(asked.Question.Addressee)))
            Write(page, addressee);
    }

    private static void Write(IPage page, IGrouping<string, AskedQuestion> addressee)
    {
        page.Write(new Phrase(addressee.Key, Tone.Strong));
        page.Write(addressee.GroupBy(asked => $"{asked.Question}").Select(same => new Card(
            UnlockLabel.Format(same.First().Finding), new Line(same.Key, new Phrase($"  ({DealsOf(same)})", Tone.Faint)))));
    }

    private static string DealsOf(IEnumerable<AskedQuestion> same) =>
        NameList.Format(", ", same.Select(asked => DisplayName.Format(asked.Deal.Deal.Id)).Distinct());

    private static string Said(DealContext deal) =>
        $"{DisplayName.Format(deal)}{(deal.Amount is { } amount ? $" {NumberFormat.Brief(amount.Amount)} {amount.Currency}" : "")}";
}
