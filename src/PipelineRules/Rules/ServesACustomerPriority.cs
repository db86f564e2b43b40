using PipelineRules.Facts;

namespace PipelineRules.Rules;

/// <summary>A deal serves a priority that the customer has stated.</summary>
/// <remarks>A deal of which nobody can say what the customer needs it for is sold from the seller's point of view.</remarks>
[Rule("serves-a-customer-priority", Topic = RuleTopic.Priority, Asks = "Does it serve a priority the customer has stated?",
    Unknown = Stance.Unproven)]
public sealed class ServesACustomerPriority : DealRule
{
    /// <inheritdoc/>
    protected override Answer Judge(DealContext deal) => deal switch
    {
        { Priority: { } priority } => Yes($"serves '{priority}'"),
        { Deal.Priority: { } id } => Unknown(
            ask: $"Which priority of {deal.Customer}'s does {deal.Name} serve?",
            because: $"its priority {id} is not in the facts",
            of: StakeholderRole.Executive),
        _ => Unknown(
            ask: $"What must {deal.Customer} have done that {deal.Name} helps with, and by when?",
            because: "no priority is linked",
            of: StakeholderRole.Executive),
    };
}
