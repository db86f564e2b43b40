using PipelineRules.Facts;

namespace PipelineRules.Rules;

/// <summary>The solution matches the need behind the priority that a deal serves, and the customer says so.</summary>
/// <remarks>Only the customer can tell; what a seller assumes is still to be asked.</remarks>
[Rule("solution-matches-the-need", Topic = RuleTopic.Priority, Asks = "Does the solution match the need?",
    Of = "deals with a priority", No = Stance.Reactive)]
public sealed class SolutionMatchesTheNeed : DealRule
{
    /// <inheritdoc/>
    protected override bool Concerns(DealContext deal) => deal.Priority is not null;

    /// <inheritdoc/>
    protected override Answer Judge(DealContext deal) => deal.Deal.Fit switch
    {
        SolutionFit.CustomerConfirmed => Yes($"{deal.Customer} confirms that {deal.Name} matches '{deal.Priority}'"),
        SolutionFit.Mismatch => No(
            $"{deal.Name} does not match '{deal.Priority}'",
            ask: $"What would {deal.Name} have to do for {deal.Customer} to get '{deal.Priority}' done?",
            of: deal.PriorityOwner),
        SolutionFit.SellerAssumed => Unknown(
            ask: $"Will {deal.Name} get '{deal.Priority}' done as {deal.Customer} needs it?",
            because: $"only the seller assumes that {deal.Name} matches '{deal.Priority}'",
            of: deal.PriorityOwner),
        _ => Unknown(
            ask: $"What must {deal.Name} do for {deal.Customer} to get '{deal.Priority}' done?",
            because: $"nobody has said whether {deal.Name} matches '{deal.Priority}'",
            of: deal.PriorityOwner),
    };
}
