using PipelineRules.Facts;

namespace PipelineRules.Rules;

/// <summary>A deal is forecast in time for the customer's must-have date.</summary>
/// <remarks>A forecast later than the day by which the customer must sign says that one of the two dates is made up.</remarks>
[Rule("forecast-meets-the-must-have-date", Topic = RuleTopic.Date, Asks = "Is it forecast in time for that date?",
    Of = "deals with a must-have date", No = Stance.Unproven, Unknown = Stance.Unproven)]
public sealed class ForecastMeetsTheMustHaveDate : DealRule
{
    /// <inheritdoc/>
    protected override bool Concerns(DealContext deal) => deal.LatestSignatureDate is not null;

    /// <inheritdoc/>
    protected override Answer Judge(DealContext deal) => deal.CloseDate switch
    {
        null => Unknown(
            ask: $"On which day does {deal.Customer} mean to sign {deal.Name}?",
            because: $"no close date, and a must-have date of {deal.MustHaveDate}",
            of: StakeholderRole.EconomicBuyer),
        { } close when close <= deal.LatestSignatureDate => Yes($"closes {close}, in time for {deal.MustHaveDate}"),
        { } close when deal.LatestSignatureDate < deal.AsOf => No(
            $"closes {close}; to have it by {deal.MustHaveDate}, {deal.Customer} had to sign by {deal.LatestSignatureDate}",
            ask: $"Must {deal.Customer} still have {deal.Name} by {deal.MustHaveDate}, and if so, what can be signed or done sooner?",
            of: deal.PriorityOwner),
        { } close => No(
            $"closes {close}; to have it by {deal.MustHaveDate}, {deal.Customer} must sign by {deal.LatestSignatureDate}",
            ask: $"What would have to happen for {deal.Customer} to sign {deal.Name} by {deal.LatestSignatureDate}?",
            of: StakeholderRole.EconomicBuyer),
    };
}
