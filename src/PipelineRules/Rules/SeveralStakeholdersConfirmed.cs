using System;
using System.Linq;
using PipelineRules.Pipelines;

namespace PipelineRules.Rules;

/// <summary>Several stakeholders have confirmed a deal's priority.</summary>
/// <remarks>One voice can be mistaken, or leave. It advises only: a single executive's word is still the customer's.</remarks>
/// <param name="stakeholders">How many must have confirmed it. At least 1.</param>
/// <exception cref="ArgumentOutOfRangeException"><paramref name="stakeholders"/> is below 1.</exception>
[Rule("several-stakeholders-confirmed", Topic = RuleTopic.Validation, Question = "Have several stakeholders confirmed it?",
    AppliesTo = "deals with a confirmed priority")]
public sealed class SeveralStakeholdersConfirmed(int stakeholders = 2) : DealRule
{
    private readonly int _stakeholders = SettingGuard.AtLeast(1, stakeholders, nameof(stakeholders));

    /// <inheritdoc/>
    protected override bool Concerns(DealContext deal) => deal.Priority is { Confirmations.Count: > 0 };

    internal override PastGaps RestsOn(DealContext deal, AnswerKind answer) => PastGaps.Statements;

    /// <inheritdoc/>
    protected override Answer Judge(DealContext deal) => deal.Priority?.Confirmations.Count >= _stakeholders
        ? Yes($"confirmed by {Names(deal.Priority)}")
        : No(
            $"confirmed by {Names(deal.Priority)} alone, and it takes {_stakeholders} stakeholders",
            ask: $"Who else at {deal.Customer} counts on '{deal.Priority}', and may we hear it from them?",
            of: deal.PriorityOwner);

    private static string Names(PriorityContext? priority) => string.Join(", ", priority?.Confirmations.Select(word => word.By) ?? []);
}
