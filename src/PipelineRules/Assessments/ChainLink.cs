using System;
using PipelineRules.Pipelines;

namespace PipelineRules;

/// <summary>One link of the chain from a deal to the customer's word.</summary>
/// <param name="Name">What the link is: <c>deal</c>, <c>priority</c>, <c>executive</c>, <c>goal</c> or <c>statements</c>.</param>
/// <param name="Says">What stands there, or what is missing.</param>
/// <param name="Detail">What else is to be known of it; null for nothing.</param>
/// <param name="Holds">Whether somebody at the customer has stated it.</param>
/// <param name="Stated">The statement that it rests on; null where it is missing, or where the policy lets the record stand for it.</param>
public sealed record ChainLink(string Name, string Says, string? Detail, bool Holds, StakeholderStatement? Stated = null)
{
    /// <summary>Who said so and when: <c>Ada Berg on 2026-10-20</c>; null without a statement.</summary>
    public string? StatedBy => Stated is { } statement ? FormattableString.Invariant($"{statement} on {statement.On:uuuu-MM-dd}") : null;
}
