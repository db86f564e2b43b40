using PipelineRules.Pipelines;
namespace PipelineRules.Rules;

/// <summary>A deal serves a priority of the customer's that is neither done nor given up.</summary>
/// <remarks>
/// A deal of which nobody can say what the customer needs it for is sold from the seller's point of view; one for what is done already is
/// for nothing.
/// </remarks>
[Rule("serves-a-customer-priority", Topic = RuleTopic.Priority, Question = "Does it serve a priority the customer has stated?",
    CapOnNo = Stance.Reactive, CapOnUnknown = Stance.Unproven)]
public sealed class ServesACustomerPriority : DealRule
{
    /// <inheritdoc/>
    protected override Answer Judge(DealContext deal) => deal switch
    {
        { Priority: { IsOpen: false } done } => No(
            $"serves '{done}', which was done or given up on {done.Priority.DoneOn}",
            ask: $"'{done}' is behind {deal.Customer} since {done.Priority.DoneOn}: what must you have done now that {deal.Name} helps "
                + $"with?",
            of: deal.PriorityOwner),
        { Priority: { } priority } when deal.IsPriorityUnknown("doneOn") => Unknown(
            ask: $"Was '{priority}' still to be done on {deal.AsOf}?",
            because: $"nobody can tell whether '{priority}' was done by {deal.AsOf}",
            of: deal.PriorityOwner),
        { Priority: { } priority } => Yes($"serves '{priority}'"),
        { PriorityId: { } id } => Unknown(
            ask: $"Which priority of {deal.Customer}'s does {deal.Name} serve?",
            because: $"its priority {id} is not in the facts, or not one of {deal.Customer}'s",
            of: Facts.StakeholderRole.Executive),
        _ => Unknown(
            ask: $"What must {deal.Customer} have done that {deal.Name} helps with, and by when?",
            because: "no priority is linked",
            of: Facts.StakeholderRole.Executive),
    };
}
