using System;
using System.Collections.Generic;
using NodaTime;
using PipelineRules.Facts;
using PipelineRules.Pipelines;

namespace PipelineRules.Rules;

/// <summary>The stakeholders who stated a must-have date agree on it.</summary>
/// <remarks>
/// Of two dates at one customer at most one is a must; until they agree, the forecast rests on a choice of the seller's. What somebody who
/// does not decide
/// said before the deciders last spoke has been heard by them.
/// </remarks>
/// <param name="days">By how many days the stated dates may differ, that many included. At least 0.</param>
/// <exception cref="ArgumentOutOfRangeException"><paramref name="days"/> is below 0.</exception>
[Rule("stakeholders-agree-on-the-date", Topic = RuleTopic.Validation, Question = "Do the stakeholders agree on the date?",
    AppliesTo = "deals with a priority", CapOnNo = Stance.Unproven)]
public sealed class StakeholdersAgreeOnTheDate(int days = 14) : DealRule
{
    private readonly int _days = SettingGuard.AtLeast(0, days, nameof(days));

    /// <inheritdoc/>
    protected override bool Concerns(DealContext deal) => deal.Priority is not null;

    internal override PastGaps RestsOn(DealContext deal, AnswerKind answer) => PastGaps.Statements | PastGaps.Dates | PastGaps.Withdrawal;

    /// <inheritdoc/>
    protected override Answer Judge(DealContext deal) => deal.StatedDates switch
    {
        { Count: 0 } => Unknown(
            ask: $"By which day must {deal.Customer} have '{deal.Priority}' done?",
            because: $"nobody who is still there has stated a date for '{deal.Priority}' that is in force",
            of: deal.PriorityOwner),
        { Count: 1 } dates => Unknown(
            ask: $"{dates[0]} must have '{deal.Priority}' done by {dates[0].MustHaveDate}: by which day must you?",
            because: $"only {dates[0]} has stated a date, {dates[0].MustHaveDate}",
            of: Another(deal, dates[0])),
        var dates => Compared(deal, Outermost(dates)),
    };

    private static Addressee Another(DealContext deal, StakeholderStatement only) =>
        deal.Whom(deal.Priority?.Owner is { } owner && owner.Id != only.By.Id ? owner : null, StakeholderRole.EconomicBuyer);

    private Answer Compared(DealContext deal, (StakeholderStatement Earliest, StakeholderStatement Latest) said) => DaysApart(said) <= _days
        ? Yes($"{said.Earliest} says {said.Earliest.MustHaveDate} and {said.Latest} {said.Latest.MustHaveDate}, {DaysApart(said)} days "
            + $"apart")
        : No(
            $"{said.Earliest} says {said.Earliest.MustHaveDate} and {said.Latest} {said.Latest.MustHaveDate}, {DaysApart(said)} days "
                + $"apart where {_days} still agree",
            ask: $"By which day must {deal.Customer} have '{deal.Priority}' done: {said.Earliest.MustHaveDate}, as {said.Earliest} says, "
                + $"or {said.Latest.MustHaveDate}, as {said.Latest} does?",
            of: deal.PriorityOwner);

    private static int DaysApart((StakeholderStatement Earliest, StakeholderStatement Latest) said) =>
        said.Earliest.MustHaveDate is { } from && said.Latest.MustHaveDate is { } to ? Period.DaysBetween(from, to) : 0;

    /// <summary>
    /// The earliest and the latest date of those that are compared: the deciders', and what others said later than all of them.
    /// </summary>
    private static (StakeholderStatement Earliest, StakeholderStatement Latest) Outermost(IReadOnlyList<StakeholderStatement> dates)
    {
        var decided = (LocalDate?)null;
        for (var i = 0; i < dates.Count; i++)
            if (dates[i].IsDecider)
                decided = dates[i].On;
        StakeholderStatement? earliest = null, latest = null;
        for (var i = 0; i < dates.Count; i++)
            if (dates[i].IsDecider || !(dates[i].On <= decided))
            {
                earliest = earliest is null || dates[i].MustHaveDate < earliest.MustHaveDate ? dates[i] : earliest;
                latest = latest is null || dates[i].MustHaveDate >= latest.MustHaveDate ? dates[i] : latest;
            }
        return (earliest ?? dates[0], latest ?? dates[0]);
    }
}
