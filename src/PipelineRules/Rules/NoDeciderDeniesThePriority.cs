using System.Collections.Generic;
using PipelineRules.Facts;
using PipelineRules.Pipelines;

namespace PipelineRules.Rules;

/// <summary>No decider other than its owner denies a deal's priority.</summary>
/// <remarks>
/// Whoever decides on the money or on the line of business can keep a priority from being done, and a confirmation of somebody else does
/// not outvote them.
/// </remarks>
[Rule("no-decider-denies-the-priority", Topic = RuleTopic.Validation, Question = "Does no other decider deny it?",
    AppliesTo = "deals with a priority", CapOnNo = Stance.Unproven)]
public sealed class NoDeciderDeniesThePriority : DealRule
{
    /// <inheritdoc/>
    protected override bool Concerns(DealContext deal) => deal.Priority is not null;

    internal override PastGaps RestsOn(DealContext deal, AnswerKind answer) =>
        IsDenied(deal.Statements) ? PastGaps.Statements | PastGaps.Voices : PastGaps.Statements;

    /// <inheritdoc/>
    protected override Answer Judge(DealContext deal) => Denial(deal.Priority) switch
    {
        null => Yes($"no decider other than its owner denies '{deal.Priority}'"),
        { HasLeft: true } word => No(
            $"{word} denied '{deal.Priority}' on {word.On} and has left since, and no other decider has confirmed it after that",
            ask: $"{word} did not think that '{deal.Priority}' must be done: do you?",
            of: deal.Whom(deal.Priority?.Owner, StakeholderRole.Executive)),
        { } word => No(
            $"{word} denied '{deal.Priority}' on {word.On} as {new Addressee(null, word.By.Role)}",
            ask: $"What would have to be so for '{deal.Priority}' to be done, in your eyes?",
            of: deal.Whom(word.By, StakeholderRole.Executive)),
    };

    private static StakeholderStatement? Denial(PriorityContext? priority)
    {
        for (var i = priority?.LatestStatements.Count - 1 ?? -1; i >= 0; i--)
            if (priority?.LatestStatements[i] is { Denies: true, IsOwner: false, IsDecider: true } denial)
                return denial;
        return null;
    }

    private static bool IsDenied(IReadOnlyList<StakeholderStatement> statements)
    {
        for (var i = 0; i < statements.Count; i++)
            if (statements[i].Denies)
                return true;
        return false;
    }
}
