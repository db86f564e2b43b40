using PipelineRules.Facts;
using PipelineRules.Reports;
using PipelineRules.Tool.Pages;

namespace PipelineRules.Tool.Reports;

/// <summary>A deal that is not proactive in three lines: what it is, what holds it down, what to ask next.</summary>
internal static class DealCard
{
    public static Card Of(DealAssessment deal)
    {
        var (first, more) = (deal.Repair[0], deal.Repair.Count - 1);
        return new Card(
            new Phrase(Amount(deal.Deal.Amount), Tone.Strong),
            Head(deal.Deal),
            (new Phrase(Words.Of(deal.Stance), StanceTone.Of(deal.Stance)), Why(first, more)),
            ("ask", Next(first)));
    }

    public static Line Next(Finding finding) => finding.Ask is { } ask
        ? new Line(new Phrase($"{Addressed.To(ask.Of)}: ", Tone.Faint), $"{ask}")
        : "";

    private static Line Head(DealContext deal) => new(
        new Phrase(Name.Of(deal), Tone.Strong),
        $", {Name.OfCustomer(deal)}",
        new Phrase($" · {Words.Said(deal.Category)} {(deal.CloseDate is { } day ? $"for {day:uuuu-MM-dd}" : "without a close date")} · {Name.Of(deal.Owner)}", Tone.Faint));

    private static Line Why(Finding first, int more) => new(
        $"{first.Reason}",
        new Phrase(more == 0 ? "" : $" (and {more:N0} more)", Tone.Faint));

    private static string Amount(Money? amount) => amount is { } known ? $"{Figure.Whole(known.Amount)} {known.Currency}" : "no amount";
}
