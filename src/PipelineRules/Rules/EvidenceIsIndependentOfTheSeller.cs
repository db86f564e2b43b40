using System.Collections.Generic;
using PipelineRules.Facts;
using PipelineRules.Pipelines;

namespace PipelineRules.Rules;

/// <summary>The evidence for a deal's priority is independent of its seller, and of one voice.</summary>
/// <remarks>
/// Statements that the deal's owner wrote down, and that can be looked up nowhere, may be a form filled in; the owner of the priority as
/// the only voice, who
/// cannot be looked up either, may never have spoken.
/// </remarks>
[Rule("evidence-is-independent-of-the-seller", Topic = RuleTopic.Validation, Question = "Is the evidence independent of the seller?",
    AppliesTo = "deals with a confirmed priority", CapOnNo = Stance.Unproven)]
public sealed class EvidenceIsIndependentOfTheSeller : DealRule
{
    internal override PastGaps RestsOn(DealContext deal, AnswerKind answer) =>
        PastGaps.Statements | PastGaps.Seller | PastGaps.PriorityOwner;

    /// <inheritdoc/>
    protected override Answer Judge(DealContext deal) => deal.Priority switch
    {
        not { NewestConfirmation: not null } => NotApplicable("no stakeholder has confirmed a priority"),
        { } priority when Independent(deal.Statements, deal.Owner.NullIfBlank()) is not { } independent => No(
            $"of {deal.Statements.Count} statements none names a source, and none was recorded by anybody but {deal.Owner}, who owns the "
                + $"deal",
            ask: $"Which plan, budget or minutes of {deal.Customer}'s show that '{priority}' must be done?",
            of: deal.PriorityOwner),
        { Owner: { } owner } priority when IsOnlyVoice(owner, deal.Statements) => No(
            $"{owner}, who owns '{priority}', is the only one who has spoken of it, and no statement names a source",
            ask: $"Who else at {deal.Customer} counts on '{priority}', and what would they say of it?",
            of: deal.Whom(owner, StakeholderRole.Executive)),
        _ => Yes($"{Described(Independent(deal.Statements, deal.Owner.NullIfBlank()))}"),
    };

    /// <summary>
    /// The newest statement that names a source or was recorded by somebody other than the deal's owner; null when there is none.
    /// </summary>
    private static StakeholderStatement? Independent(IReadOnlyList<StakeholderStatement> statements, string? seller)
    {
        for (var i = statements.Count - 1; i >= 0; i--)
            if (statements[i].Source is not null
                || (statements[i].Validation.RecordedBy.NullIfBlank() is { } recorder && recorder != seller))
                return statements[i];
        return null;
    }

    private static bool IsOnlyVoice(Stakeholder owner, IReadOnlyList<StakeholderStatement> statements)
    {
        for (var i = 0; i < statements.Count; i++)
            if (statements[i].By.Id != owner.Id || statements[i].Source is not null)
                return false;
        return true;
    }

    private static string Described(StakeholderStatement? statement) => statement switch
    {
        { IsDocument: true } => $"{statement} says so",
        { Source: { } source } => $"what {statement} said can be looked up: {source}",
        _ => $"what {statement} said was recorded by {statement?.Validation.RecordedBy}",
    };
}
