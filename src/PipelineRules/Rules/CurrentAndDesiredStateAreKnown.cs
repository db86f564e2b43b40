using PipelineRules.Facts;
using PipelineRules.Pipelines;

namespace PipelineRules.Rules;

/// <summary>It is known how things stand at the customer and how they are to stand.</summary>
/// <remarks>The way from the one to the other is what the customer pays for.</remarks>
[Rule("current-and-desired-state-are-known", Topic = RuleTopic.Priority, Question = "Are the current and the desired state known?",
    AppliesTo = "deals with a priority")]
public sealed class CurrentAndDesiredStateAreKnown : DealRule
{
    /// <inheritdoc/>
    protected override bool Concerns(DealContext deal) => deal.Priority is not null;

    /// <inheritdoc/>
    protected override Answer Judge(DealContext deal) =>
        (deal.Priority?.Priority.CurrentState.NullIfBlank(), deal.Priority?.Priority.DesiredState.NullIfBlank()) switch
    {
        ({ } current, { } desired) => Yes($"from '{current}' to '{desired}'"),
        (null, { } desired) => Unknown(
            ask: $"How do things stand today, on the way to '{desired}'?",
            because: $"the current state behind '{deal.Priority}' is missing",
            of: deal.PriorityOwner),
        ({ } current, null) => Unknown(
            ask: $"Today it is '{current}': how is it to be once '{deal.Priority}' is done?",
            because: $"the desired state behind '{deal.Priority}' is missing",
            of: deal.PriorityOwner),
        _ => Unknown(
            ask: $"How do things stand today, and how are they to stand once '{deal.Priority}' is done?",
            because: $"the current and the desired state behind '{deal.Priority}' are missing",
            of: deal.PriorityOwner),
    };
}
