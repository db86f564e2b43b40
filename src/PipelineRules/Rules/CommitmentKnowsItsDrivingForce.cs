using PipelineRules.Facts;
using PipelineRules.Pipelines;

namespace PipelineRules.Rules;

/// <summary>
/// Of a deal that is committed, or most likely, it is known what drives the must-have date and what happens if it is missed.
/// </summary>
/// <remarks>Whoever promises a deal must be able to say why the customer will sign, and not only that it will.</remarks>
[Rule("commitment-knows-its-driving-force", Topic = RuleTopic.Forecast, Question = "Is a commitment's driving force known?",
    AppliesTo = "deals that are committed or most likely", CapOnUnknown = Stance.Unproven)]
public sealed class CommitmentKnowsItsDrivingForce : DealRule
{
    /// <inheritdoc/>
    protected override bool Concerns(DealContext deal) => deal.Category >= DealCategory.MostLikely || deal.IsUnknown("category");

    /// <inheritdoc/>
    protected override Answer Judge(DealContext deal) =>
        (deal.Priority?.Priority.DrivingForce.NullIfBlank(), deal.Priority?.Priority.ConsequenceIfMissed.NullIfBlank()) switch
    {
        _ when deal.IsUnknown("category") => Unknown(
            ask: $"What makes it {deal.MustHaveDate}, and what happens to {deal.Customer} if that day is missed?",
            because: $"nobody can tell whether it was committed on {deal.AsOf}",
            of: deal.PriorityOwner),
        ({ } force, { } consequence) => Yes($"is forecast as {deal.Category}: '{force}' drives it, and missing it means '{consequence}'"),
        (null, { } consequence) => Unknown(
            ask: $"What makes {deal.Customer} need it by then, and not later?",
            because: $"is forecast as {deal.Category}, and nobody has recorded what drives it, though missing it means '{consequence}'",
            of: deal.PriorityOwner),
        ({ } force, null) => Unknown(
            ask: $"'{force}': what happens to {deal.Customer} if the day is missed?",
            because: $"is forecast as {deal.Category}, and nobody has recorded what happens if it is missed, though '{force}' drives it",
            of: deal.PriorityOwner),
        _ => Unknown(
            ask: $"What makes {deal.Customer} need {deal.Name} by then, and what happens if the day is missed?",
            because: $"is forecast as {deal.Category}, and nobody has recorded what drives it, nor what happens if it is missed",
            of: deal.PriorityOwner),
    };
}
