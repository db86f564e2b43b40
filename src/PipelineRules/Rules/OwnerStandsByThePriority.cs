using PipelineRules.Facts;
using PipelineRules.Pipelines;

namespace PipelineRules.Rules;

/// <summary>The owner of a deal's priority stands by it.</summary>
/// <remarks>A priority that its own owner denies is none, whoever else confirms it.</remarks>
[Rule("owner-stands-by-the-priority", Topic = RuleTopic.Validation, Question = "Does its owner stand by it?",
    AppliesTo = "deals with a priority that somebody known owns", CapOnNo = Stance.Reactive)]
public sealed class OwnerStandsByThePriority : DealRule
{
    /// <inheritdoc/>
    protected override bool Concerns(DealContext deal) => deal.Priority?.Owner is not null;

    internal override PastGaps RestsOn(DealContext deal, AnswerKind answer) =>
        deal.Priority?.Owner?.LeftOn <= deal.AsOf ? PastGaps.Statements | PastGaps.Voices : PastGaps.Statements;

    /// <inheritdoc/>
    protected override Answer Judge(DealContext deal) => (deal.Priority, OwnersWord(deal.Priority)) switch
    {
        ({ } priority, { Denies: true } word) => No(
            $"{word}, who owns '{priority}', denied it on {word.On}",
            ask: $"What must you have done, if not '{priority}', and would {deal.Name} help with it?",
            of: deal.PriorityOwner),
        ({ } priority, { SaysChanged: true } word) => Yes($"{word}, who owns '{priority}', said on {word.On} that it has changed"),
        ({ } priority, { } word) => Yes($"{word}, who owns '{priority}', confirmed it on {word.On}"),
        ({ } priority, null) => Unknown(
            ask: $"Must you have '{priority}' done?",
            because: $"{priority.Owner}, who owns '{priority}', has not said so, or has left",
            of: deal.Whom(priority.Owner, StakeholderRole.Executive)),
        _ => NotApplicable("no priority is linked"),
    };

    private static StakeholderStatement? OwnersWord(PriorityContext? priority)
    {
        for (var i = 0; i < priority?.LatestStatements.Count; i++)
            if (priority.LatestStatements[i].IsOwner)
                return priority.LatestStatements[i];
        return null;
    }
}
