using NodaTime;
using PipelineRules.Facts;
using PipelineRules.Pipelines;

namespace PipelineRules.Rules;

/// <summary>The close date of an open deal is still ahead, or today.</summary>
/// <remarks>A date that has passed with the deal still open was nobody's must.</remarks>
[Rule("close-date-is-ahead", Topic = RuleTopic.Movement, Question = "Is the close date still ahead?",
    CapOnNo = Stance.Unproven)]
public sealed class CloseDateIsAhead : DealRule
{
    /// <inheritdoc/>
    protected override Answer Judge(DealContext deal) => deal.CloseDate switch
    {
        null => Unknown(
            ask: $"On which day does {deal.Customer} mean to sign {deal.Name}?",
            because: "no close date",
            of: StakeholderRole.EconomicBuyer),
        { } close when close >= deal.AsOf => Yes($"closes {close}, {Period.DaysBetween(deal.AsOf, close)} days after {deal.AsOf}"),
        { } close when deal.IsUnknown("status") => Unknown(
            ask: $"Was {deal.Name} still to be signed on {deal.AsOf}?",
            because: $"was to close {close}, and nobody can tell whether it was still open on {deal.AsOf}",
            of: StakeholderRole.EconomicBuyer),
        { } close => No(
            $"was to close {close}, {Period.DaysBetween(close, deal.AsOf)} days before {deal.AsOf}, and is still open",
            ask: $"What kept {deal.Customer} from signing {deal.Name} by {close}, and on which day will you?",
            of: StakeholderRole.EconomicBuyer),
    };
}
