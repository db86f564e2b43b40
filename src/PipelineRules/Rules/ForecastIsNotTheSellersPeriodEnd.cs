using System;
using NodaTime;
using PipelineRules.Calendars;
using PipelineRules.Facts;
using PipelineRules.Pipelines;

namespace PipelineRules.Rules;

/// <summary>A deal is not forecast on the last days of the seller's own quarter, unless the customer has a reason to sign then.</summary>
/// <remarks>
/// Few customers end their year when the seller's quarter ends. Lead times so long that they happen to end there are no reason either.
/// </remarks>
/// <param name="lastDays">How many of the last days of the quarter are its end. At least 1.</param>
/// <param name="days">By how many days the forecast may differ from the latest signature date, or from the day on which a decider means to
/// sign, that many included. At least 0.</param>
/// <param name="leadDays">How many days the lead times together may take and still give a reason, that many included. At least 0.</param>
/// <exception cref="ArgumentOutOfRangeException">A setting is below its least.</exception>
[Rule("forecast-is-not-the-sellers-period-end", Topic = RuleTopic.Date,
    Question = "Is the close date other than the seller's own period end?",
    AppliesTo = "deals with a must-have date", CapOnNo = Stance.Unproven)]
public sealed class ForecastIsNotTheSellersPeriodEnd(int lastDays = 5, int days = 7, int leadDays = 90) : DealRule
{
    private readonly int _lastDays = SettingGuard.AtLeast(1, lastDays, nameof(lastDays));
    private readonly int _days = SettingGuard.AtLeast(0, days, nameof(days));
    private readonly int _leadDays = SettingGuard.AtLeast(0, leadDays, nameof(leadDays));

    /// <inheritdoc/>
    protected override bool Concerns(DealContext deal) => deal.LatestSignatureDate is not null;

    internal override PastGaps RestsOn(DealContext deal, AnswerKind answer) => PastGaps.MustHaveDate;

    /// <inheritdoc/>
    protected override Answer Judge(DealContext deal) =>
        (deal.CloseDate, deal.CloseDate is { } day ? deal.Calendar.PeriodOf(day, FiscalGrain.Quarter) : null) switch
    {
        (null, _) => Unknown(
            ask: $"On which day does {deal.Customer} mean to sign {deal.Name}?",
            because: $"no close date, and a must-have date of {deal.MustHaveDate}",
            of: StakeholderRole.EconomicBuyer),
        ({ } close, null) => Unknown(
            ask: $"Why does {deal.Customer} mean to sign {deal.Name} on {close}?",
            because: $"closes {close}, which the seller's fiscal calendar does not cover",
            of: StakeholderRole.EconomicBuyer),
        ({ } close, { } quarter) when Period.DaysBetween(close, quarter.End) >= _lastDays =>
            Yes($"closes {close}, and the seller's own {quarter} ends on {quarter.End}"),
        ({ } close, { } quarter) => AtTheEnd(deal, close, quarter),
    };

    private Answer AtTheEnd(DealContext deal, LocalDate close, FiscalPeriod quarter)
    {
        if (deal.DeciderSigningNear(close, _days) is { } signing)
            return Yes(
                $"closes {close}, at the end of the seller's own {quarter}, and {signing} said on {signing.On} that they mean to sign on "
                    + $"{signing.SignsOn}");
        var isNear = deal.LatestSignatureDate is { } latest && Math.Abs(Period.DaysBetween(close, latest)) <= _days;
        var leads = deal is { LatestSignatureDate: { } from, MustHaveDate: { } to } ? Period.DaysBetween(from, to) : 0;
        if (deal.IsLeadUnknown)
            return Unknown(
                ask: $"Why does {deal.Customer} mean to sign {deal.Name} on {close}?",
                because: $"closes {close}, at the end of the seller's own {quarter}, and nobody can tell the lead times as of {deal.AsOf}",
                of: StakeholderRole.EconomicBuyer);
        if (isNear && leads <= _leadDays)
            return Yes(
                $"closes {close}, at the end of the seller's own {quarter}, and to have it by {deal.MustHaveDate}, {deal.Customer} must "
                    + $"sign by {deal.LatestSignatureDate}");
        return isNear
            ? No(
                $"closes {close}, at the end of the seller's own {quarter}, where lead times of {leads} days put it; no decider means to "
                    + $"sign then",
                ask: $"Do the paper process and the implementation take {leads} days at {deal.Customer}, and on which day do you mean to "
                    + $"sign {deal.Name}?",
                of: StakeholderRole.EconomicBuyer)
            : No(
                $"closes {close}, at the end of the seller's own {quarter}, and to have it by {deal.MustHaveDate}, {deal.Customer} must "
                    + $"sign by {deal.LatestSignatureDate}; no decider means to sign then",
                ask: $"On which day do you mean to sign {deal.Name}, and is there a reason of {deal.Customer}'s to do it on {close}?",
                of: StakeholderRole.EconomicBuyer);
    }
}
