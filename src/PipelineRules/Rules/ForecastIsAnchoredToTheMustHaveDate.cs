using System;
using NodaTime;
using PipelineRules.Facts;

namespace PipelineRules.Rules;

/// <summary>A deal is forecast near the day by which the customer must sign, not long before it.</summary>
/// <remarks>A customer signs when it must; a forecast long before that day is the seller's wish, and will be moved out.</remarks>
/// <param name="days">How many days the forecast may lie before the latest signature date, that many included. At least 0.</param>
/// <exception cref="ArgumentOutOfRangeException"><paramref name="days"/> is below 0.</exception>
[Rule("forecast-is-anchored-to-the-must-have-date", Topic = RuleTopic.Date, Asks = "Is the forecast anchored to that date?",
    Of = "deals with a must-have date", No = Stance.Unproven)]
public sealed class ForecastIsAnchoredToTheMustHaveDate(int days = 45) : DealRule
{
    private readonly int _days = Setting.AtLeast(0, days, nameof(days));

    /// <inheritdoc/>
    protected override bool Concerns(DealContext deal) => deal.LatestSignatureDate is not null;

    /// <inheritdoc/>
    protected override Answer Judge(DealContext deal) => (deal.CloseDate, deal.LatestSignatureDate) switch
    {
        ({ } close, { } latest) when DaysEarly(close, latest) <= _days => Yes($"closes {close}, and {deal.Customer} must sign by {latest} to have it by {deal.MustHaveDate}"),
        ({ } close, { } latest) => No(
            $"closes {close}, {DaysEarly(close, latest)} days before {deal.Customer} must sign to have it by {deal.MustHaveDate}, and {_days} are the most",
            ask: $"Why would {deal.Customer} sign {deal.Name} by {close}, when {latest} is early enough?",
            of: StakeholderRole.EconomicBuyer),
        _ => Unknown(
            ask: $"On which day does {deal.Customer} mean to sign {deal.Name}?",
            because: $"no close date, and a must-have date of {deal.MustHaveDate}",
            of: StakeholderRole.EconomicBuyer),
    };

    private static int DaysEarly(LocalDate close, LocalDate latest) => Period.DaysBetween(close, latest);
}
