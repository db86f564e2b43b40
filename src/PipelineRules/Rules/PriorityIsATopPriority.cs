using System;
using PipelineRules.Facts;
using PipelineRules.Pipelines;

namespace PipelineRules.Rules;

/// <summary>The priority that a deal serves is one of its owner's top priorities, and the owner says so.</summary>
/// <remarks>
/// Higher priorities are signed first, and the others wait, however much they are liked. Seven first priorities are none.
/// </remarks>
/// <param name="rank">The lowest rank that still is a top priority, that rank included. At least 1.</param>
/// <param name="isStated">Whether the owner must have stated the rank. Where not, a recorded one counts as stated.</param>
/// <exception cref="ArgumentOutOfRangeException"><paramref name="rank"/> is below 1.</exception>
[Rule("priority-is-a-top-priority", Topic = RuleTopic.Priority, Question = "Is it one of that executive's top priorities?",
    AppliesTo = "deals with a priority", CapOnNo = Stance.Reactive, CapOnUnknown = Stance.Unproven)]
public sealed class PriorityIsATopPriority(int rank = 3, bool isStated = true) : DealRule
{
    private readonly int _rank = SettingGuard.AtLeast(1, rank, nameof(rank));

    /// <inheritdoc/>
    protected override bool Concerns(DealContext deal) => deal.Priority is not null;

    internal override PastGaps RestsOn(DealContext deal, AnswerKind answer) =>
        PastGaps.PriorityOwner | PastGaps.Statements | PastGaps.Withdrawal
        | (answer == AnswerKind.Yes ? PastGaps.OtherPriorities : PastGaps.None);

    /// <inheritdoc/>
    protected override Answer Judge(DealContext deal) => deal.Priority switch
    {
        { Rank: { } low } priority when low > _rank => No(
            $"'{priority}' ranks {low} among {OwnerOf(deal)}'s priorities, {Origin(priority)}, and a top priority ranks {_rank} or better",
            ask: $"What must you have done before '{priority}', and would {deal.Name} help with any of it?",
            of: deal.PriorityOwner),
        { Rank: null } priority => Unknown(
            ask: $"Where does '{priority}' rank among what you must have done?",
            because: $"nobody has recorded the rank of '{priority}'",
            of: deal.PriorityOwner),
        { StatedRank: null } priority when isStated => Unknown(
            ask: $"Where does '{priority}' rank among what you must have done?",
            because: $"'{priority}' ranks {priority.Rank} as recorded, "
                + $"and its owner has not stated that, or not since it changed, or too long ago",
            of: deal.PriorityOwner),
        { } priority when deal.IsRankShared() => Unknown(
            ask: $"'{priority}' is not your only priority of rank {priority.Rank}: which of them comes first?",
            because: $"{OwnerOf(deal)} has another open priority of rank {priority.Rank} beside '{priority}'",
            of: deal.PriorityOwner),
        { } priority => Yes($"'{priority}' ranks {priority.Rank} among {OwnerOf(deal)}'s priorities, {Origin(priority)}"),
        _ => NotApplicable("no priority is linked"),
    };

    private static Addressee OwnerOf(DealContext deal) => new(deal.Priority?.Owner, StakeholderRole.Executive);

    private static string Origin(PriorityContext priority) =>
        priority.StatedRank is { } stated ? FormattableString.Invariant($"as stated on {stated.On:uuuu-MM-dd}") : "as recorded";
}
