using System;
using System.Collections.Generic;
using PipelineRules.Facts;

namespace PipelineRules.Rules;

/// <summary>The evidence for a deal's priority is independent of its seller, and of one voice.</summary>
/// <remarks>
/// A row of confirmations that the deal's owner wrote down in one sitting may be a form filled in; the owner of the priority as the only voice may
/// be alone with it. It advises only: either may still be true.
/// </remarks>
/// <param name="confirmations">From how many confirmations on, all recorded by the deal's owner and of one day, they count as the seller's own. At least 1.</param>
/// <exception cref="ArgumentOutOfRangeException"><paramref name="confirmations"/> is below 1.</exception>
[Rule("evidence-is-independent-of-the-seller", Topic = RuleTopic.Validation, Asks = "Is the evidence independent of the seller?",
    Of = "deals with a confirmed priority")]
public sealed class EvidenceIsIndependentOfTheSeller(int confirmations = 3) : DealRule
{
    private readonly int _confirmations = Setting.AtLeast(1, confirmations, nameof(confirmations));

    /// <inheritdoc/>
    protected override Answer Judge(DealContext deal) => deal.Priority switch
    {
        not { Confirmations.Count: > 0 } => NotApplicable("no stakeholder has confirmed a priority"),
        { LatestWords: [{ By: var by }] } priority when by.Id == priority.Priority.Owner => No(
            $"{by}, who owns '{priority}', is the only one who has spoken of it",
            ask: $"Who else at {deal.Customer} counts on '{priority}', and what would they say of it?",
            of: deal.Whom(by, StakeholderRole.Executive)),
        { Confirmations: [.., var newest] } priority when InOneSitting(priority.Confirmations, deal.Owner) => No(
            $"all {priority.Confirmations.Count} confirmations are of {newest.On} and were recorded by {deal.Owner}, who owns the deal",
            ask: $"Which plan, budget or minutes of {deal.Customer}'s show that '{priority}' must be done?",
            of: deal.PriorityOwner),
        { Confirmations: [.., var newest] } priority => Yes(
            $"spoken of by {priority.LatestWords.Count}; {newest.By} last confirmed it on {newest.On}, recorded by {newest.Validation.RecordedBy ?? "nobody named"}"),
    };

    private bool InOneSitting(IReadOnlyList<SpokenWord> words, string? seller)
    {
        if (seller is null || words.Count < _confirmations)
            return false;
        for (var i = 0; i < words.Count; i++)
            if (words[i].On != words[0].On || words[i].Validation.RecordedBy != seller)
                return false;
        return true;
    }
}
