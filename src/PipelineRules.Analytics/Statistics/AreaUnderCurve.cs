using System;
using System.Collections.Generic;
using System.Linq;

namespace PipelineRules.Analytics.Statistics;

/// <summary>How well an order of groups tells two outcomes apart.</summary>
/// <remarks>
/// The area under the receiver operating characteristic: the probability that of two cases, one of each outcome, the one for which it holds
/// stands in the higher group, ties counted half. It equals the statistic of Mann and Whitney over the number of pairs: J. A. Hanley and
/// B. J. McNeil, Radiology 143 (1982), pages 29-36.
/// </remarks>
public static class AreaUnderCurve
{
    /// <summary>The area: 1 where every hit stands above every miss, 0.5 where the order says nothing.</summary>
    /// <param name="groups">What was seen in each group, lowest group first.</param>
    /// <returns>Null where there are no hits, or no misses.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="groups"/> is null.</exception>
    public static double? Of(IReadOnlyList<Rate> groups)
    {
        _ = groups ?? throw new ArgumentNullException(nameof(groups));
        var (hits, below, pairs) = (groups.Sum(group => (long)group.Count), 0L, 0d);
        foreach (var group in groups)
        {
            var misses = group.Of - group.Count;
            pairs += group.Count * (below + misses / 2d);
            below += misses;
        }
        return hits == 0 || below == 0 ? null : pairs / hits / below;
    }
}
