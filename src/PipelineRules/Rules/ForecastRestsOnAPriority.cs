using PipelineRules.Facts;
using PipelineRules.Pipelines;

namespace PipelineRules.Rules;

/// <summary>A deal that is forecast serves a priority of the customer's.</summary>
/// <remarks>To count on a deal of which nobody can say what it is for is to forecast one's own wish.</remarks>
[Rule("forecast-rests-on-a-priority", Topic = RuleTopic.Forecast, Question = "Is it forecast on a customer priority?",
    AppliesTo = "deals that are forecast", CapOnNo = Stance.Reactive)]
public sealed class ForecastRestsOnAPriority : DealRule
{
    /// <inheritdoc/>
    protected override bool Concerns(DealContext deal) => deal.IsForecast || deal.IsUnknown("category");

    /// <inheritdoc/>
    protected override Answer Judge(DealContext deal) => deal switch
    {
        _ when deal.IsUnknown("category") => Unknown(
            ask: $"Which priority of {deal.Customer}'s does {deal.Name} serve?",
            because: $"nobody can tell whether it was forecast on {deal.AsOf}",
            of: deal.PriorityOwner),
        { Priority: { } priority } => Yes($"is forecast as {deal.Category}, and serves '{priority}'"),
        { PriorityId: { } id } => Unknown(
            ask: $"Which priority of {deal.Customer}'s does {deal.Name} serve?",
            because: $"is forecast as {deal.Category}, and its priority {id} is not in the facts, or not one of {deal.Customer}'s",
            of: StakeholderRole.Executive),
        _ when deal.IsUnknown("priority") => Unknown(
            ask: $"Which priority of {deal.Customer}'s does {deal.Name} serve?",
            because: $"is forecast as {deal.Category}, and nobody can tell which priority was linked on {deal.AsOf}",
            of: StakeholderRole.Executive),
        _ => No(
            $"is forecast as {deal.Category}, and no priority is linked",
            ask: $"What must {deal.Customer} have done that {deal.Name} helps with, and by when?",
            of: StakeholderRole.Executive),
    };
}
