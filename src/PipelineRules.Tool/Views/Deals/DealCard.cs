using PipelineRules.Assessments;
using PipelineRules.Facts;
using PipelineRules.Pipelines;
using PipelineRules.Reports;
using PipelineRules.Tool.Pages;
using System;

namespace PipelineRules.Tool.Views.Deals;

/// <summary>A deal that is not proactive in three lines: what it is, what holds it down, what to ask next.</summary>
internal static class DealCard
{
    public static Card Create(DealAssessment deal)
    {
        var (first, more) = (deal.Repair[0], deal.Repair.Count - 1);
        return new Card(
            new Phrase(Amount(deal.Deal.Amount), Tone.Strong),
            Head(deal.Deal),
            (new Phrase(EnumLabels.CamelCase(deal.Stance), StanceTone.Of(deal.Stance)), Why(first, more)),
            ("ask", Next(first)));
    }

    public static Line Next(Finding finding) => finding.Question is { } ask
        ? new Line(new Phrase($"{AddresseeLabel.To(ask.Addressee)}: ", Tone.Faint), $"{ask}")
        : "";

    private static Line Head(DealContext deal) => new(
        new Phrase(DisplayName.Format(deal), Tone.Strong),
        $", {DisplayName.FormatCustomer(deal)}",
        new Phrase(
            $" · {EnumLabels.KebabCase(deal.Category)} {(deal.CloseDate is { } day ? $"for {day:uuuu-MM-dd}" : "without a close date")} · "
                + $"{DisplayName.Format(deal.Owner)}", Tone.Faint));

    private static Line Why(Finding first, int more) => new(
        $"{first.Reason}",
        new Phrase(more == 0 ? "" : $" (and {more:N0} more)", Tone.Faint));

    private static string Amount(Money? amount) =>
        amount is { } known ? $"{NumberFormat.Whole(known.Amount)} {known.Currency}" : "no amount";
}
