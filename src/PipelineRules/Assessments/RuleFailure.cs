using System;
using PipelineRules.Facts;

namespace PipelineRules;

/// <summary>A rule that failed when a deal was asked, and where: the deal's row and the rule's place.</summary>
internal sealed class RuleFailure(int row, int rule, Problem problem) : IComparable<RuleFailure>
{
    private readonly (int Row, int Rule) _place = (row, rule);

    public Problem Problem { get; } = problem;

    public int CompareTo(RuleFailure? other) => other is null ? 1 : _place.CompareTo(other._place);
}
