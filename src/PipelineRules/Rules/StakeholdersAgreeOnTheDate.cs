using System;
using NodaTime;
using PipelineRules.Facts;
using PipelineRules.Pipelines;

namespace PipelineRules.Rules;

/// <summary>The stakeholders who stated a must-have date agree on it.</summary>
/// <remarks>Of two dates at one customer at most one is a must; until they agree, the forecast rests on a choice of the seller's.</remarks>
/// <param name="days">By how many days the stated dates may differ, that many included. At least 0.</param>
/// <exception cref="ArgumentOutOfRangeException"><paramref name="days"/> is below 0.</exception>
[Rule("stakeholders-agree-on-the-date", Topic = RuleTopic.Validation, Asks = "Do the stakeholders agree on the date?",
    Of = "deals with a priority that a stakeholder has spoken of", No = Stance.Unproven)]
public sealed class StakeholdersAgreeOnTheDate(int days = 14) : DealRule
{
    private readonly int _days = days >= 0 ? days : throw new ArgumentOutOfRangeException(nameof(days), days, "must be at least 0");

    /// <inheritdoc/>
    protected override Answer Judge(DealContext deal) => deal.Priority switch
    {
        not { LatestWords.Count: > 0 } => NotApplicable("no stakeholder has spoken of a priority"),
        { StatedDates: [] } priority => Unknown(
            ask: $"By which day must {deal.Customer} have '{priority}' done?",
            because: $"no date stated for '{priority}' by {priority.LatestWords.Count} who spoke of it",
            of: new Addressee(priority.Owner, StakeholderRole.Executive)),
        { StatedDates: [var only] } priority => Unknown(
            ask: $"{only.By} must have '{priority}' done by {only.StatedDate}: by which day must you?",
            because: $"only {only.By} has stated a date, {only.StatedDate}",
            of: Another(priority, only)),
        { } priority => Compared(deal, Earliest(priority), Latest(priority)),
    };

    private static Addressee Another(PriorityContext priority, SpokenWord only) =>
        new(priority.Owner?.Id == only.By.Id ? null : priority.Owner, StakeholderRole.EconomicBuyer);

    private Answer Compared(DealContext deal, SpokenWord earliest, SpokenWord latest) => DaysApart(earliest, latest) <= _days
        ? Yes($"{earliest.By} says {earliest.StatedDate} and {latest.By} {latest.StatedDate}, {DaysApart(earliest, latest)} days apart")
        : No(
            $"{earliest.By} says {earliest.StatedDate} and {latest.By} {latest.StatedDate}, {DaysApart(earliest, latest)} days apart where {_days} still agree",
            ask: $"By which day must {deal.Customer} have '{deal.Priority}' done: {earliest.StatedDate}, as {earliest.By} says, or {latest.StatedDate}, as {latest.By} does?",
            of: new Addressee(deal.Priority?.Owner, StakeholderRole.Executive));

    private static int DaysApart(SpokenWord earliest, SpokenWord latest) =>
        earliest.StatedDate is { } from && latest.StatedDate is { } to ? Period.DaysBetween(from, to) : 0;

    private static SpokenWord Earliest(PriorityContext priority)
    {
        var earliest = priority.StatedDates[0];
        for (var i = 1; i < priority.StatedDates.Count; i++)
            if (priority.StatedDates[i].StatedDate < earliest.StatedDate)
                earliest = priority.StatedDates[i];
        return earliest;
    }

    private static SpokenWord Latest(PriorityContext priority)
    {
        var latest = priority.StatedDates[0];
        for (var i = 1; i < priority.StatedDates.Count; i++)
            if (priority.StatedDates[i].StatedDate >= latest.StatedDate)
                latest = priority.StatedDates[i];
        return latest;
    }
}
