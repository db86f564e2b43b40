using System.Collections.Generic;
using System.Linq;
using PipelineRules.Pipelines;
using PipelineRules.Tool.Figures;
using PipelineRules.Tool.Pages;

namespace PipelineRules.Tool.Reports;

/// <summary>What to ask at one customer, by whom to ask. A question that stands for several deals is asked once.</summary>
internal sealed class CustomerAgenda(IReadOnlyList<Asked> questions)
{
    public void Write(IPage page)
    {
        var deals = questions.Select(asked => asked.Deal.Deal).DistinctBy(deal => deal.Id).ToArray();
        page.Heading(questions[0].Customer, string.Join(" · ", deals.Select(Said)));
        foreach (var addressee in questions.GroupBy(asked => asked.Of))
            Write(page, addressee);
    }

    private static void Write(IPage page, IGrouping<string, Asked> addressee)
    {
        page.Write(new Phrase(addressee.Key, Tone.Strong));
        foreach (var same in addressee.GroupBy(asked => $"{asked.Question}"))
            page.Write(new Card(Unlocks(same.First()), new Line(
                same.Key, new Phrase($"  ({string.Join(", ", same.Select(asked => Name.Of(asked.Deal.Deal.Id)).Distinct())})", Tone.Faint))));
    }

    private static Phrase Unlocks(Asked asked) => asked.Finding.HoldsDown
        ? new Phrase(Words.Of(asked.Finding.Cap), StanceTone.Of(asked.Finding.Cap))
        : new Phrase("advice", Tone.Faint);

    private static string Said(DealContext deal) =>
        $"{Name.Of(deal)}{(deal.Amount is { } amount ? $" {Figure.Short(amount.Amount)} {amount.Currency}" : "")}";
}
