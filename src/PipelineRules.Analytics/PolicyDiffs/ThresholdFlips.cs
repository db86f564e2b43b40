using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using PipelineRules.Assessments;
using PipelineRules.Facts;

namespace PipelineRules.Analytics.PolicyDiffs;

/// <summary>Finds, for each threshold of a policy, the nearest values below and above it with which a deal's stance is another.</summary>
/// <remarks>
/// Values are tried one by one near the threshold, then in growing steps, and between the last that changes nothing and the first that
/// does by halves. A value farther off that changes a stance which a still farther one changes back may be missed. Each value that is
/// tried costs linking and assessing all facts.
/// </remarks>
public static class ThresholdFlips
{
    private const int Near = 4;
    private const int Farthest = 4000;

    /// <summary>Finds the flips of every threshold.</summary>
    /// <param name="facts">The facts, as of their day.</param>
    /// <param name="policy">The policy.</param>
    /// <param name="rulebook">The rulebook of a policy; the rule book's own rules when null.</param>
    /// <param name="cancellation">Stops the search.</param>
    /// <exception cref="ArgumentNullException"><paramref name="facts"/> or <paramref name="policy"/> is null.</exception>
    /// <exception cref="OperationCanceledException">The search was stopped.</exception>
    public static IReadOnlyList<ThresholdFlip> Find(
        FactSet facts, Policy policy, Func<Policy, Rulebook>? rulebook = null, CancellationToken cancellation = default)
    {
        _ = facts ?? throw new ArgumentNullException(nameof(facts));
        var create = rulebook ?? Rulebook.From;
        var stances = StancesBy(policy ?? throw new ArgumentNullException(nameof(policy)));
        return [.. policy.Thresholds.Select(threshold => Find(threshold.Key, threshold.Value))];

        ThresholdFlip Find(string threshold, int value)
        {
            var (below, above) = (
                Nearest(away => Flipped(threshold, value - away), value - LowestOf(policy, threshold)),
                Nearest(away => Flipped(threshold, value + away), Farthest));
            return new ThresholdFlip(
                threshold, value, value - below.Away, below.Deals, value + above.Away, above.Deals);
        }

        int Flipped(string threshold, int value)
        {
            var (changed, count) = (StancesBy(policy.WithThreshold(threshold, value)), 0);
            for (var deal = 0; deal < stances.Length; deal++)
                count += changed[deal] == stances[deal] ? 0 : 1;
            return count;
        }

        Stance[] StancesBy(Policy other)
        {
            cancellation.ThrowIfCancellationRequested();
            return [.. new Evaluator(create(other)).Assess(Pipeline.From(facts, other), cancellation: cancellation).Deals
                .Select(deal => deal.Stance)];
        }
    }

    /// <summary>How far away the nearest flip is, and of how many deals; null and 0 where there is none.</summary>
    private static (int? Away, int Deals) Nearest(Func<int, int> flipped, int farthest)
    {
        var (same, step) = (0, 1);
        while (same < farthest)
        {
            var next = Math.Min(farthest, same + step);
            if (flipped(next) is > 0 and var deals)
                return Between(flipped, same, next, deals);
            same = next;
            step = same < Near ? 1 : step * 2;
        }
        return (null, 0);
    }

    private static (int? Away, int Deals) Between(Func<int, int> flipped, int same, int other, int deals)
    {
        while (other - same > 1)
        {
            var middle = (same + other) / 2;
            if (flipped(middle) is > 0 and var nearer)
                (other, deals) = (middle, nearer);
            else
                same = middle;
        }
        return (other, deals);
    }

    private static int LowestOf(Policy policy, string threshold)
    {
        try
        {
            _ = policy.WithThreshold(threshold, 0);
            return 0;
        }
        catch (ArgumentOutOfRangeException)
        {
            return 1;
        }
    }
}
