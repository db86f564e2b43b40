using PipelineRules.Calendars;

namespace PipelineRules.Rules;

/// <summary>The must-have date is the customer's own, and not the end of the seller's quarter in disguise.</summary>
/// <remarks>A must-have date on the last day of the seller's quarter that no stakeholder has stated is most likely the seller's.</remarks>
[Rule("must-have-date-is-the-customers-own", Topic = RuleTopic.Date, Asks = "Is that date the customer's and not the seller's?",
    Of = "deals with a must-have date", No = Stance.Unproven)]
public sealed class MustHaveDateIsTheCustomersOwn : DealRule
{
    /// <inheritdoc/>
    protected override bool Concerns(DealContext deal) => deal.MustHaveDate is not null;

    /// <inheritdoc/>
    protected override Answer Judge(DealContext deal) => Statement(deal) is { } word
        ? Yes($"{word.By} stated {word.StatedDate} on {word.On}")
        : Unstated(deal, QuarterOf(deal));

    private Answer Unstated(DealContext deal, FiscalPeriod? quarter) => quarter switch
    {
        null => Unknown(
            ask: $"Is {deal.MustHaveDate} {deal.Customer}'s own date, and what makes it that day?",
            because: $"the seller's fiscal calendar does not cover {deal.MustHaveDate}, and no stakeholder has stated it",
            of: deal.PriorityOwner),
        { } its when its.End == deal.MustHaveDate => No(
            $"{deal.MustHaveDate} is the last day of the seller's own {its}, and no stakeholder has stated it",
            ask: $"What at {deal.Customer} makes it {deal.MustHaveDate}, and would a later day do?",
            of: deal.PriorityOwner),
        { } its => Yes($"{deal.MustHaveDate} is not the last day of the seller's own {its}"),
    };

    private static FiscalPeriod? QuarterOf(DealContext deal) =>
        deal.MustHaveDate is { } day ? deal.Calendar.PeriodOf(day, FiscalGrain.Quarter) : null;

    private static SpokenWord? Statement(DealContext deal)
    {
        var stated = deal.Priority?.StatedDates ?? [];
        for (var i = stated.Count - 1; i >= 0; i--)
            if (stated[i].StatedDate == deal.MustHaveDate)
                return stated[i];
        return null;
    }
}
