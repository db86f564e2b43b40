using System;
using NodaTime;
using PipelineRules.Facts;
using PipelineRules.Pipelines;

namespace PipelineRules.Rules;

/// <summary>A deal is forecast near the day by which the customer must sign, or near the day on which a decider means to.</summary>
/// <remarks>
/// A customer signs when it must; a forecast long before that day is the seller's wish, and will be moved out. A budget year of the
/// customer's own is no wish.
/// </remarks>
/// <param name="days">How many days the forecast may lie before the latest signature date, that many included. At least 0.</param>
/// <param name="signingDays">By how many days it may differ from the day on which a decider means to sign, that many included. At least
/// 0.</param>
/// <exception cref="ArgumentOutOfRangeException">A setting is below 0.</exception>
[Rule("forecast-is-anchored-to-the-must-have-date", Topic = RuleTopic.Date, Question = "Is the forecast anchored to that date?",
    AppliesTo = "deals with a must-have date", CapOnNo = Stance.Unproven)]
public sealed class ForecastIsAnchoredToTheMustHaveDate(int days = 45, int signingDays = 7) : DealRule
{
    private readonly int _days = SettingGuard.AtLeast(0, days, nameof(days));
    private readonly int _signingDays = SettingGuard.AtLeast(0, signingDays, nameof(signingDays));

    /// <inheritdoc/>
    protected override bool Concerns(DealContext deal) => deal.LatestSignatureDate is not null;

    internal override PastGaps RestsOn(DealContext deal, AnswerKind answer) => PastGaps.MustHaveDate;

    /// <inheritdoc/>
    protected override Answer Judge(DealContext deal) => (deal.CloseDate, deal.LatestSignatureDate) switch
    {
        ({ } close, { } latest) when DaysEarly(close, latest) <= _days =>
            Yes($"closes {close}, and {deal.Customer} must sign by {latest} to have it by {deal.MustHaveDate}"),
        ({ } close, _) when deal.DeciderSigningNear(close, _signingDays) is { } signing => Yes(
            $"closes {close}, and {signing} said on {signing.On} that they mean to sign on {signing.SignsOn}"),
        ({ } close, { } latest) when deal.IsLeadUnknown => Unknown(
            ask: $"Why would {deal.Customer} sign {deal.Name} by {close}?",
            because: $"closes {close}, {DaysEarly(close, latest)} days before {latest}, and nobody can tell the lead times as of "
                + $"{deal.AsOf}",
            of: StakeholderRole.EconomicBuyer),
        ({ } close, { } latest) => No(
            $"closes {close}, {DaysEarly(close, latest)} days before {deal.Customer} must sign to have it by {deal.MustHaveDate}, and "
                + $"{_days} are the most; no decider means to sign then",
            ask: $"Why would {deal.Customer} sign {deal.Name} by {close}, when {latest} is early enough?",
            of: StakeholderRole.EconomicBuyer),
        _ => Unknown(
            ask: $"On which day does {deal.Customer} mean to sign {deal.Name}?",
            because: $"no close date, and a must-have date of {deal.MustHaveDate}",
            of: StakeholderRole.EconomicBuyer),
    };

    private static int DaysEarly(LocalDate close, LocalDate latest) => Period.DaysBetween(close, latest);
}
