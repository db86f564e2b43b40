using System;
using NodaTime;
using PipelineRules.Facts;
using PipelineRules.Pipelines;

namespace PipelineRules.Rules;

/// <summary>A deal is forecast in time for the customer's must-have date, and not long before the customer means to sign.</summary>
/// <remarks>
/// A forecast later than the day by which the customer must sign says that one of the two dates is made up, and so does one before they
/// mean to.
/// </remarks>
/// <param name="days">How many days before the day on which the customer means to sign the forecast may lie, that many included. At least
/// 0.</param>
/// <exception cref="ArgumentOutOfRangeException"><paramref name="days"/> is below 0.</exception>
[Rule("forecast-meets-the-must-have-date", Topic = RuleTopic.Date,
    Question = "Is it forecast in time for that date, and not before the customer means to sign?",
    AppliesTo = "deals with a must-have date", CapOnNo = Stance.Unproven, CapOnUnknown = Stance.Unproven)]
public sealed class ForecastMeetsTheMustHaveDate(int days = 14) : DealRule
{
    private readonly int _days = SettingGuard.AtLeast(0, days, nameof(days));

    /// <inheritdoc/>
    protected override bool Concerns(DealContext deal) => deal.LatestSignatureDate is not null;

    internal override PastGaps RestsOn(DealContext deal, AnswerKind answer) =>
        answer == AnswerKind.Yes ? PastGaps.MustHaveDate | PastGaps.LeadTimes : PastGaps.MustHaveDate;

    /// <inheritdoc/>
    protected override Answer Judge(DealContext deal) => deal.CloseDate switch
    {
        null => Unknown(
            ask: $"On which day does {deal.Customer} mean to sign {deal.Name}?",
            because: $"no close date, and a must-have date of {deal.MustHaveDate}",
            of: StakeholderRole.EconomicBuyer),
        { } close when close > deal.LatestSignatureDate && deal.LatestSignatureDate < deal.AsOf => No(
            $"closes {close}; to have it by {deal.MustHaveDate}, {deal.Customer} had to sign by {deal.LatestSignatureDate}",
            ask: $"Must {deal.Customer} still have {deal.Name} by {deal.MustHaveDate}, and if so, what can be signed or done sooner?",
            of: deal.PriorityOwner),
        { } close when close > deal.LatestSignatureDate => No(
            $"closes {close}; to have it by {deal.MustHaveDate}, {deal.Customer} must sign by {deal.LatestSignatureDate}",
            ask: $"What would have to happen for {deal.Customer} to sign {deal.Name} by {deal.LatestSignatureDate}?",
            of: StakeholderRole.EconomicBuyer),
        { } close when IsBefore(close, deal.SigningInForce) => No(
            $"closes {close}, and {deal.SigningInForce} said on {deal.SigningInForce?.On} that they mean to sign on "
                + $"{deal.SigningInForce?.SignsOn}; {_days} days before are the most",
            ask: $"Do you still mean to sign {deal.Name} on {deal.SigningInForce?.SignsOn}, or sooner?",
            of: deal.Whom(deal.SigningInForce?.IsDocument == false ? deal.SigningInForce.By : null, StakeholderRole.EconomicBuyer)),
        { } close => Yes($"closes {close}, in time for {deal.MustHaveDate}"),
    };

    private bool IsBefore(LocalDate close, StakeholderStatement? signing) =>
        signing?.SignsOn is { } signs && Period.DaysBetween(close, signs) > _days;
}
