using System;
using System.Collections.Generic;
using System.Linq;

namespace PipelineRules.Coverage;

/// <summary>The deals to make proactive first so that a row of coverage reaches its target, cheapest first: fewest answers for the amount.</summary>
public sealed class RepairPlan
{
    private RepairPlan(CoverageRow row, IReadOnlyList<RepairStep> steps) => (Row, Steps) = (row, steps);

    /// <summary>The row of coverage that is to reach its target.</summary>
    public CoverageRow Row { get; }

    /// <summary>The deals, in the order to take them; empty when nothing is missing.</summary>
    public IReadOnlyList<RepairStep> Steps { get; }

    /// <summary>What is still missing to the target when every step is taken; 0 when the plan gets there, null when there is no quota.</summary>
    public decimal? StillMissing => Row.AmountToTarget - Steps.Sum(step => step.Amount) is { } missing ? Math.Max(0, missing) : null;

    /// <summary>The plan for one row.</summary>
    /// <param name="row">A row of a fiscal period, of a table made from the assessment.</param>
    /// <param name="assessment">The assessment.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static RepairPlan For(CoverageRow row, Assessment assessment)
    {
        var target = row ?? throw new ArgumentNullException(nameof(row));
        var candidates = new RepairCandidates(target, assessment ?? throw new ArgumentNullException(nameof(assessment)));
        return new RepairPlan(target, Enough(candidates.CheapestFirst(), target.AmountToTarget ?? 0).ToArray());
    }

    private static IEnumerable<RepairStep> Enough(IEnumerable<RepairStep> steps, decimal missing)
    {
        foreach (var step in steps)
        {
            if (missing <= 0)
                yield break;
            yield return step;
            missing -= step.Amount;
        }
    }
}
