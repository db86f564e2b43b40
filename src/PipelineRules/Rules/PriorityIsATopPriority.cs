using System;
using PipelineRules.Facts;

namespace PipelineRules.Rules;

/// <summary>The priority that a deal serves is one of its owner's top priorities.</summary>
/// <remarks>Higher priorities are signed first, and the others wait, however much they are liked.</remarks>
/// <param name="rank">The lowest rank that still is a top priority, that rank included. At least 1.</param>
/// <exception cref="ArgumentOutOfRangeException"><paramref name="rank"/> is below 1.</exception>
[Rule("priority-is-a-top-priority", Topic = RuleTopic.Priority, Asks = "Is it one of that executive's top priorities?",
    Of = "deals with a priority", No = Stance.Reactive, Unknown = Stance.Unproven)]
public sealed class PriorityIsATopPriority(int rank = 3) : DealRule
{
    private readonly int _rank = Setting.AtLeast(1, rank, nameof(rank));

    /// <inheritdoc/>
    protected override bool Concerns(DealContext deal) => deal.Priority is not null;

    /// <inheritdoc/>
    protected override Answer Judge(DealContext deal) => deal.Priority?.Rank switch
    {
        null => Unknown(
            ask: $"Where does '{deal.Priority}' rank among what you must have done?",
            because: $"nobody has recorded the rank of '{deal.Priority}'",
            of: OwnerOf(deal)),
        { } its when its <= _rank => Yes($"'{deal.Priority}' ranks {its} among {OwnerOf(deal)}'s priorities"),
        { } its => No(
            $"'{deal.Priority}' ranks {its} among {OwnerOf(deal)}'s priorities, and a top priority ranks {_rank} or better",
            ask: $"What must you have done before '{deal.Priority}', and would {deal.Name} help with any of it?",
            of: OwnerOf(deal)),
    };

    private static Addressee OwnerOf(DealContext deal) => new(deal.Priority?.Owner, StakeholderRole.Executive);
}
