using NodaTime;
using PipelineRules.Calendars;
using PipelineRules.Pipelines;

namespace PipelineRules.Rules;

/// <summary>The must-have date is the customer's own: somebody there has stated one, or a document of theirs does.</summary>
/// <remarks>
/// A date that only the seller has typed is the seller's; where it ends the seller's own month, quarter or year it is that in disguise.
/// </remarks>
/// <param name="isStated">Whether somebody at the customer must have stated the date. Where not, a recorded one counts as stated, unless it
/// ends a period of the seller's.</param>
[Rule("must-have-date-is-the-customers-own", Topic = RuleTopic.Date, Question = "Is that date the customer's and not the seller's?",
    AppliesTo = "deals with a must-have date", CapOnNo = Stance.Unproven, CapOnUnknown = Stance.Unproven)]
public sealed class MustHaveDateIsTheCustomersOwn(bool isStated = true) : DealRule
{
    /// <inheritdoc/>
    protected override bool Concerns(DealContext deal) => deal.MustHaveDate is not null;

    internal override PastGaps RestsOn(DealContext deal, AnswerKind answer) => PastGaps.MustHaveDate;

    /// <inheritdoc/>
    protected override Answer Judge(DealContext deal) => (deal.DateInForce, deal.MustHaveDate) switch
    {
        ({ } stated, _) => Yes($"{stated} stated {stated.MustHaveDate} on {stated.On}"),
        (_, { } day) when EndedBy(day, deal.Calendar) is { } period => No(
            $"{day} is the last day of the seller's own {period}, and nobody at {deal.Customer} has stated it, or not since the priority "
                + $"changed, or too long ago",
            ask: $"What at {deal.Customer} makes it {day}, and would a later day do?",
            of: deal.PriorityOwner),
        (_, { } day) when !isStated => Yes($"{deal.Customer} must have it by {day}, as recorded"),
        _ => Unknown(
            ask: $"Is {deal.MustHaveDate} {deal.Customer}'s own date, and what makes it that day?",
            because: $"nobody at {deal.Customer} has stated {deal.MustHaveDate}, or not since the priority changed, or too long ago",
            of: deal.PriorityOwner),
    };

    private static FiscalPeriod? EndedBy(LocalDate day, FiscalCalendar calendar) =>
        Ends(day, calendar.PeriodOf(day, FiscalGrain.Year))
        ?? Ends(day, calendar.PeriodOf(day, FiscalGrain.Quarter))
        ?? Ends(day, calendar.PeriodOf(day, FiscalGrain.Month));

    private static FiscalPeriod? Ends(LocalDate day, FiscalPeriod? period) => period?.End == day.InIso() ? period : null;
}
