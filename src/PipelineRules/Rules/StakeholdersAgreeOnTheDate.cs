using System;
using System.Collections.Generic;
using NodaTime;
using PipelineRules.Facts;

namespace PipelineRules.Rules;

/// <summary>The stakeholders who stated a must-have date agree on it.</summary>
/// <remarks>Of two dates at one customer at most one is a must; until they agree, the forecast rests on a choice of the seller's.</remarks>
/// <param name="days">By how many days the stated dates may differ, that many included. At least 0.</param>
/// <exception cref="ArgumentOutOfRangeException"><paramref name="days"/> is below 0.</exception>
[Rule("stakeholders-agree-on-the-date", Topic = RuleTopic.Validation, Asks = "Do the stakeholders agree on the date?",
    Of = "deals with a priority that a stakeholder has spoken of", No = Stance.Unproven)]
public sealed class StakeholdersAgreeOnTheDate(int days = 14) : DealRule
{
    private readonly int _days = Setting.AtLeast(0, days, nameof(days));

    /// <inheritdoc/>
    protected override Answer Judge(DealContext deal) => deal.Priority switch
    {
        not { LatestWords.Count: > 0 } => NotApplicable("no stakeholder has spoken of a priority"),
        { StatedDates: [] } priority => Unknown(
            ask: $"By which day must {deal.Customer} have '{priority}' done?",
            because: $"no date stated for '{priority}' by {priority.LatestWords.Count} who spoke of it",
            of: deal.PriorityOwner),
        { StatedDates: [var only] } priority => Unknown(
            ask: $"{only.By} must have '{priority}' done by {only.StatedDate}: by which day must you?",
            because: $"only {only.By} has stated a date, {only.StatedDate}",
            of: Another(deal, only)),
        { StatedDates: var dates } => Compared(deal, Outermost(dates)),
    };

    private static Addressee Another(DealContext deal, SpokenWord only) =>
        deal.Whom(deal.Priority?.Owner is { } owner && owner.Id != only.By.Id ? owner : null, StakeholderRole.EconomicBuyer);

    private Answer Compared(DealContext deal, (SpokenWord Earliest, SpokenWord Latest) said) => DaysApart(said) <= _days
        ? Yes($"{said.Earliest.By} says {said.Earliest.StatedDate} and {said.Latest.By} {said.Latest.StatedDate}, {DaysApart(said)} days apart")
        : No(
            $"{said.Earliest.By} says {said.Earliest.StatedDate} and {said.Latest.By} {said.Latest.StatedDate}, {DaysApart(said)} days apart where {_days} still agree",
            ask: $"By which day must {deal.Customer} have '{deal.Priority}' done: {said.Earliest.StatedDate}, as {said.Earliest.By} says, or {said.Latest.StatedDate}, as {said.Latest.By} does?",
            of: deal.PriorityOwner);

    private static int DaysApart((SpokenWord Earliest, SpokenWord Latest) said) =>
        said.Earliest.StatedDate is { } from && said.Latest.StatedDate is { } to ? Period.DaysBetween(from, to) : 0;

    private static (SpokenWord Earliest, SpokenWord Latest) Outermost(IReadOnlyList<SpokenWord> dates)
    {
        var (earliest, latest) = (dates[0], dates[0]);
        for (var i = 1; i < dates.Count; i++)
        {
            earliest = dates[i].StatedDate < earliest.StatedDate ? dates[i] : earliest;
            latest = dates[i].StatedDate >= latest.StatedDate ? dates[i] : latest;
        }
        return (earliest, latest);
    }
}
